import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { extract } from '../../server/src/extract.ts'
import { reportOf } from './score/figures.ts'
import { type GoldFact, readGold, textOf } from './score/gold.ts'
import { matchLevel, periodsAgree } from './score/match.ts'
import { falls } from './score/released.ts'
import { addArticle, newTally } from './score/tally.ts'

const text = 'Huyện Mường Khương\nNgày 5/3/2022, xã Lùng Vai đạt 12/19 tiêu chí nông thôn mới.\n'
const gold: GoldFact = {
  metric: 'criteria_met',
  subject: 'xã Lùng Vai',
  value: 12,
  total: 19,
  unit: 'tiêu chí',
  qualifier: 'exact',
  period: '2022',
  evidence: 'xã Lùng Vai đạt 12/19 tiêu chí',
}
const read = extract({ text })
const fact = read.facts.find((one) => one.metric === 'criteria_met')
if (!fact) throw new Error('the sentence is not read')

describe('a fact that was read beside an annotated one', () => {
  test.each<[string, Partial<GoldFact>, number]>([
    ['the same', {}, 3],
    ['another number', { value: 13 }, 0],
    ['another place', { subject: 'xã Bản Lầu' }, 1],
    ['another status', { status: 'target' }, 2],
    ['another kind of figure', { metric: 'poverty_rate' }, 0],
    ['words elsewhere', { evidence: 'hội nghị sơ kết' }, 0],
  ])('%s', (_, change, level) => {
    expect(matchLevel({ ...gold, ...change }, fact)).toBe(level)
  })

  test('periods agree at the coarser precision, and at the end of an interval', () => {
    expect(periodsAgree('2022', '2022-03-05')).toBe(true)
    expect(periodsAgree('2021/2025', '2025')).toBe(true)
    expect(periodsAgree('2021', '2022')).toBe(false)
    expect(periodsAgree(null, '2022')).toBe(true)
    expect(periodsAgree('2022', null)).toBe(false)
  })

  test('what is optional is neither missed nor spurious', () => {
    const row = { id: 'a', file: 'a.txt', facts: [{ ...gold, optional: true }] }
    const { metrics } = reportOf(addArticle(newTally(), row, [fact], []))
    expect(metrics).toEqual({})
  })

  test('a metric that has become worse is named', () => {
    const was = { poverty_rate: { gold: 9, core: 0.9, full: 0.8 }, gone: { gold: 1, core: 1, full: 0 } }
    const now = { poverty_rate: { gold: 9, core: 0.95, full: 0.79 } }
    expect(falls(was, now)).toEqual([
      { name: 'poverty_rate', level: 'full', from: 0.8, to: 0.79 },
      { name: 'gone', level: 'core', from: 1, to: 0 },
    ])
  })
})

const shared = new URL('../../../shared/', import.meta.url)
const here = existsSync(new URL('score/score.mjs', shared))
if (!here) console.log('skipped: no other scorer beside the project (../shared/score)')

test.skipIf(!here)('the scorer beside the project says the same', async () => {
  const { score } = (await import(new URL('score/score.mjs', shared).href)) as {
    score(
      rows: unknown[],
      readings: unknown[],
    ): Record<'core' | 'extended', { coreF1: number; subjectF1: number; fullF1: number }> & {
      places: { f1: number; codeAccuracy: number }
    }
  }
  const path = fileURLToPath(new URL('gold/written.jsonl', shared))
  const rows = readGold(path)
  const readings = rows.map((row) => ({ id: row.id, ...extract({ text: textOf(row, path) }) }))
  const theirs = score(rows, readings)
  const ours = reportOf(
    rows.reduce(
      (tally, row, i) => addArticle(tally, row, readings[i]?.facts ?? [], readings[i]?.places ?? []),
      newTally(),
    ),
  )
  for (const kind of ['core', 'extended'] as const) {
    expect(ours.kinds[kind].core).toBeCloseTo(theirs[kind].coreF1, 9)
    expect(ours.kinds[kind].subject).toBeCloseTo(theirs[kind].subjectF1, 9)
    expect(ours.kinds[kind].full).toBeCloseTo(theirs[kind].fullF1, 9)
  }
  expect(ours.places.f1).toBeCloseTo(theirs.places.f1, 9)
  expect(ours.places.codes).toBeCloseTo(theirs.places.codeAccuracy, 9)
})
