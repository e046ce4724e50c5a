import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const documents = [
  ...['README.md', 'CHANGELOG.md', 'THIRD-PARTY-NOTICES.md'],
  ...readdirSync(new URL('docs/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const textOf = (file: URL): string => readFileSync(file, 'utf8')
const { scripts } = JSON.parse(textOf(new URL('package.json', root))) as { scripts: Record<string, string> }

/** What a heading is called in links to it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

const anchorsIn = (file: URL): string[] =>
  Array.from(textOf(file).matchAll(/^#+ (.+)$/gm), ([, heading = '']) => anchorOf(heading))

test.each(documents)('every link of %s leads somewhere', (name) => {
  const file = new URL(name, root)
  const links = Array.from(textOf(file).matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link)
  const broken = links
    .filter((link) => !/^https?:/.test(link))
    .filter((link) => {
      const target = new URL(link, file)
      const anchor = decodeURIComponent(target.hash.slice(1))
      target.hash = ''
      return !existsSync(target) || (anchor !== '' && !anchorsIn(target).includes(anchor))
    })
  expect(broken).toEqual([])
})

test.each(documents)('every command that %s names is there', (name) => {
  const named = Array.from(
    textOf(new URL(name, root)).matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g),
    ([, script = '']) => script,
  )
  expect(named.filter((script) => !(script in scripts))).toEqual([])
})
