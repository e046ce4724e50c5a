import { describe, expect, it } from 'vitest'
import { FactPage, FactRow } from '../../../shared/api/facts.ts'
import { expectProblem } from './problem.ts'
import { row } from './rows.ts'
import { smallApp } from './small-app.ts'

async function withFacts(count = 5) {
  const small = await smallApp()
  small.store.rows = Array.from({ length: count }, (_, i) =>
    row(`f${i}`, { value: i, metric: i % 2 ? 'poverty_rate' : 'criteria_met' }),
  )
  return small
}

describe('GET /api/facts', () => {
  it('gives a page, the total and where the next page begins', async () => {
    const { ask } = await withFacts()
    const first = FactPage.parse(await (await ask('/api/facts?limit=2')).json())
    expect(first.total).toBe(5)
    expect(first.facts.map(({ id }) => id)).toEqual(['f0', 'f1'])
    const second = FactPage.parse(await (await ask(`/api/facts?limit=2&cursor=${first.next}`)).json())
    expect(second.facts.map(({ id }) => id)).toEqual(['f2', 'f3'])
  })

  it('takes several values of a filter, repeated or parted by commas, and drops empty ones', async () => {
    const { ask } = await withFacts()
    const total = async (query: string) =>
      FactPage.parse(await (await ask(`/api/facts?${query}`)).json()).total
    expect(await total('metric=poverty_rate')).toBe(2)
    expect(await total('metric=poverty_rate,criteria_met')).toBe(5)
    expect(await total('metric=poverty_rate&metric=criteria_met')).toBe(5)
    expect(await total('metric=&min=&max=&q=&from=&place=')).toBe(5)
    expect(await total('min=1&max=2')).toBe(2)
    expect(await total('min=0')).toBe(5)
  })

  it.each([
    ['metric', 'metric=unknown'],
    ['place', 'place=1'],
    ['place', 'place=abc'],
    ['status', 'status=done'],
    ['from', 'from=last+year'],
    ['min', 'min=many'],
    ['confidence', 'confidence=1.1'],
    ['confidence', 'confidence=high'],
    ['limit', 'limit=501'],
    ['sort', 'sort=random'],
  ])('names the parameter that is wrong: %s in %s', async (name, query) => {
    const { ask } = await withFacts()
    for (const path of ['/api/facts', '/api/facts.csv', '/api/facts.jsonl']) {
      if (name === 'limit' && path !== '/api/facts') continue
      const problem = await expectProblem(await ask(`${path}?${query}`), 'invalid')
      expect(problem.errors?.[0]?.path.split('.')[0]).toBe(name)
    }
  })

  it('refuses a cursor that it did not give out', async () => {
    const { ask } = await withFacts()
    await expectProblem(await ask('/api/facts?cursor=nonsense'), 'bad-cursor')
  })
})

describe('GET /api/facts/:id', () => {
  it('gives one fact or says that there is none', async () => {
    const { ask } = await withFacts()
    expect(FactRow.parse(await (await ask('/api/facts/f1')).json()).id).toBe('f1')
    await expectProblem(await ask('/api/facts/none'), 'not-found')
  })
})

describe('PATCH /api/facts/:id', () => {
  it('reviews a fact under the name of the token', async () => {
    const { send } = await withFacts()
    const response = await send('PATCH', '/api/facts/f1', { review: 'accepted', version: 0 }, 'reviewer')
    expect(FactRow.parse(await response.json()).review).toMatchObject({
      review: 'accepted',
      reviewer: 'reviewer',
      version: 1,
    })
  })

  it('does not overwrite another review', async () => {
    const { send } = await withFacts()
    const change = { review: 'corrected', changes: { value: 7 }, version: 0 }
    expect((await send('PATCH', '/api/facts/f1', change, 'reviewer')).status).toBe(200)
    await expectProblem(await send('PATCH', '/api/facts/f1', change, 'reviewer'), 'stale')
    await expectProblem(await send('PATCH', '/api/facts/none', change, 'reviewer'), 'not-found')
  })

  it.each([
    {},
    { review: 'accepted' },
    { review: 'unreviewed', version: 0 },
    { review: 'corrected', version: 0 },
    { review: 'corrected', changes: {}, version: 0 },
    { review: 'accepted', changes: { value: 1 }, version: 0 },
    { review: 'corrected', changes: { evidence: { text: 'x', start: 0, end: 1 } }, version: 0 },
    { review: 'corrected', changes: { value: 'seven' }, version: 0 },
  ])('refuses what is no review: %j', async (change) => {
    const { send, store } = await withFacts()
    await expectProblem(await send('PATCH', '/api/facts/f1', change, 'reviewer'), 'invalid')
    expect(store.rows.every(({ review }) => review.version === 0)).toBe(true)
  })
})
