import { readdirSync, readFileSync } from 'node:fs'
import { readPage } from '../../server/src/article/index.ts'

const pages = new URL('../unit/article/fixtures/', import.meta.url)

/** The project's own pages, as a browser would hand them over. */
export const htmlPages: readonly string[] = readdirSync(pages)
  .filter((name) => name.endsWith('.html') && !/1258|nfd/.test(name))
  .map((name) => readFileSync(new URL(name, pages), 'utf8'))

/**
 * Texts of about 5 KB out of the pages' bodies. Each round changes figures and spellings a little, so that no
 * cache of words can make a long run look short.
 */
export function texts(count: number): string[] {
  const bodies = htmlPages.map((html) => readPage({ html }).text).filter((text) => text.length > 400)
  return Array.from({ length: count }, (_, round) => {
    let text = ''
    for (let i = round; Buffer.byteLength(text) < 5000; i++) text += `${bodies[i % bodies.length]}\n`
    return text.replace(/\d+/g, (digits) => String(Number(digits) + (round % 7)).padStart(digits.length, '0'))
  })
}

const written = new URL('../corpus/written/', import.meta.url)

/**
 * Texts of about 5 KB out of the annotated articles, dense with figures, no two alike: other figures in each, and
 * every second name another one of theirs. The same for every run.
 */
export function distinctTexts(count: number): string[] {
  const articles = readdirSync(written)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, written), 'utf8'))
  const names = [...new Set(articles.join('\n').match(/(?<=\p{Ll} )\p{Lu}\p{Ll}+/gu))]
  const chance = seeded(1)
  const digit = (digits: string, at: number) =>
    at === 0 ? 1 + chance(9) : digits.length > 1 ? chance(10) : 0
  const figure = (digits: string) =>
    /^(?:19|20)\d\d$/.test(digits)
      ? String(2010 + chance(16))
      : Array.from(digits, (_, at) => digit(digits, at)).join('')
  const name = (own: string) => (chance(2) === 0 ? own : (names[chance(names.length)] ?? own))
  return Array.from({ length: count }, (_, round) => {
    let text = ''
    for (let i = 3 * round; Buffer.byteLength(text) < 5000; i++) text += `${articles[i % articles.length]}\n`
    const lines = text.split('\n')
    while (lines.length > 1 && Buffer.byteLength(lines.join('\n')) > 5500) lines.pop()
    return lines
      .join('\n')
      .replace(/\d+/g, figure)
      .replace(/(?<=\p{L} )\p{Lu}\p{Ll}+/gu, name)
  })
}

/** Whole numbers below a limit, the same ones in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 0x1_0000_0000) * below)
  }
}
