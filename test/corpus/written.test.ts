import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from '../../server/src/extract.ts'
import { type Annotated, compare, scoreOf } from './score.ts'

/** Articles of the project's own writing, from all regions and years, annotated by hand; no real reports. */
const folder = new URL('written/', import.meta.url)
const rows = readFileSync(new URL('annotations.jsonl', folder), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { id: string; places: { code?: string }[]; facts: Annotated[] })
const read = new Map(
  rows.map(({ id }) => [id, extract({ text: readFileSync(new URL(`${id}.txt`, folder), 'utf8') })]),
)

test('metric, figures, status and quote of the facts stay as good as they were', () => {
  const score = scoreOf(rows.map(({ id, facts }) => compare(facts, read.get(id)?.facts ?? [])))
  expect(score.precision).toBeGreaterThan(0.92)
  expect(score.recall).toBeGreaterThan(0.88)
})

test('places have their codes', () => {
  const wanted = rows.flatMap(({ id, places }) =>
    places.filter(({ code }) => code).map(({ code }) => ({ id, code })),
  )
  const found = wanted.filter(({ id, code }) => read.get(id)?.places.some((place) => place.code === code))
  expect(found.length / wanted.length).toBeGreaterThan(0.97)
})
