import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../../server/src/extract.ts'

/** Annotated articles that stand beside the project where it is developed; without them this file is skipped. */
const shared = new URL('../../../shared/', import.meta.url)
const here = existsSync(new URL('gold/articles.jsonl', shared))
if (!here) console.log('skipped: no annotated articles beside the project (../shared/gold)')

const jsonLines = (name: string): unknown[] =>
  readFileSync(new URL(name, shared), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

const readAll = (folder: string) =>
  readdirSync(new URL(folder, shared)).map((file) => ({
    id: file.replace(/\.txt$/, ''),
    ...extract({ text: readFileSync(new URL(`${folder}/${file}`, shared), 'utf8') }),
  }))

interface Scores {
  core: { coreF1: number; fullF1: number }
  document: { coreF1: number }
  places: { f1: number; codeAccuracy: number }
}

describe.skipIf(!here)('annotated articles', () => {
  const cases = [
    { name: 'articles', core: 0.98, full: 0.93, places: 0.95, codes: 1 },
    { name: 'written', core: 0.8, full: 0.65, places: 0.9, codes: 0.95 },
  ]
  test.each(cases)('$name', async ({ name, core, full, places, codes }) => {
    const { score } = (await import(new URL('score/score.mjs', shared).href)) as {
      score(gold: unknown[], read: unknown[]): Scores
    }
    const got = score(jsonLines(`gold/${name}.jsonl`), readAll(name))
    expect(got.core.coreF1).toBeGreaterThanOrEqual(core)
    expect(got.core.fullF1).toBeGreaterThanOrEqual(full)
    expect(got.places.f1).toBeGreaterThanOrEqual(places)
    expect(got.places.codeAccuracy).toBeGreaterThanOrEqual(codes)
  })

  test.each(['articles', 'written'])('every quote of %s stands where it says', (folder) => {
    for (const { article, facts, places } of readAll(folder)) {
      for (const { evidence } of facts)
        expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.text)
      for (const { mentions } of places) {
        for (const { start, end } of mentions) expect(article.text.slice(start, end).trim()).not.toBe('')
      }
    }
  })
})
