import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = join(root, 'test/corpus/held-out')
const sealFile = join(folder, 'sealed.json')
/** What rules are written in and after. */
const watched = ['server/src', 'shared', 'docs', 'README.md', 'test/unit', 'test/bench', 'test/e2e']
/** Words in a row, at least one of them a number, that two texts share by chance only rarely. */
const WINDOW = 12

const articles = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.txt'))
const digest = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex')
const seals = (): Record<string, string> =>
  existsSync(sealFile) ? (JSON.parse(readFileSync(sealFile, 'utf8')) as Record<string, string>) : {}

/** Sealed files that have been changed or removed, and articles that were never sealed. */
export function brokenSeals(): string[] {
  const sealed = seals()
  const broken = Object.entries(sealed)
    .filter(([name, seal]) => !existsSync(join(folder, name)) || digest(name) !== seal)
    .map(([name]) => `${name} is not as it was sealed`)
  const open = articles().filter((name) => !(name in sealed))
  return [...broken, ...open.map((name) => `${name} is not sealed`)]
}

/** Statements of held-out articles that stand elsewhere in the project: `file: article`, never the words. */
export function leaks(): string[] {
  const owners = new Map<string, string>()
  for (const name of articles()) {
    for (const window of statements(readFileSync(join(folder, name), 'utf8'))) owners.set(window, name)
  }
  const found = new Set<string>()
  for (const path of watched.flatMap((name) => filesOf(join(root, name)))) {
    for (const window of statements(readFileSync(path, 'utf8'))) {
      const name = owners.get(window)
      if (name) found.add(`${path.slice(root.length)} repeats words of ${name}`)
    }
  }
  return [...found]
}

/** Every run of words with a number in it. */
function* statements(text: string): Generator<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  for (let i = 0; i + WINDOW <= words.length; i++) {
    const window = words.slice(i, i + WINDOW)
    if (window.some((word) => /^\d/.test(word))) yield window.join(' ')
  }
}

function filesOf(path: string): string[] {
  if (!path.endsWith('.md') && existsSync(path)) {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|tsx|md|txt|html|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.includes('/data/'))
  }
  return existsSync(path) ? [path] : []
}

/**
 * Seals new articles and their annotations.
 *
 * @throws Error where a sealed article was changed: a changed one is a new one, under a new name
 */
export function seal(): number {
  const sealed = seals()
  for (const name of articles()) {
    const now = digest(name)
    if (sealed[name] && sealed[name] !== now) throw new Error(`${name} was sealed and has been changed.`)
    sealed[name] = now
  }
  sealed['annotations.jsonl'] = digest('annotations.jsonl')
  const sorted = Object.fromEntries(Object.entries(sealed).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(sealFile, `${JSON.stringify(sorted, null, 2)}\n`)
  return Object.keys(sorted).length - 1
}
