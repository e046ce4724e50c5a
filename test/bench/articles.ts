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
