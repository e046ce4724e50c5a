import { expect, test } from 'vitest'
import { onBothEngines } from './engines.ts'
import { capture, fact, reading, story } from './readings.ts'

const quote = 'đạt 11/19 tiêu chí'
const inHaiLam = { subject: { text: 'xã Đá Dựng', level: 'commune' as const, code: '44001' } }

onBothEngines('facts by province', (ground) => {
  test('are counted by the code of their article’s day, model readings left out', async () => {
    const store = await ground.open()
    const keep = (id: string, publishedAt: string, facts: Parameters<typeof fact>[3][]) =>
      store.save(
        {
          ...reading(id, story, { publishedAt }),
          facts: facts.map((more, at) => fact(`${id}-${at}`, story, quote, more)),
        },
        capture(id),
      )
    await keep('old', '2024-05-04', [{}, { metric: 'poverty_rate' }, inHaiLam])
    // Half past midnight in Vietnam is still the day before in UTC.
    await keep('new', '2025-07-01T00:30:00+07:00', [{}, { source: 'model:test', metric: 'poverty_rate' }])
    await keep('none', '2024-05-04', [{ subject: null }])
    expect(await store.provinceCounts()).toEqual([
      { code: '02', count: 3 },
      { code: '44', count: 1 },
    ])
    expect(await store.provinceCounts('2025-07-01')).toEqual([
      { code: '02', count: 2 },
      { code: '44', count: 1 },
    ])
  })
})
