import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../../server/src/extract.ts'
import { openStore, type Store } from '../../../server/src/store/index.ts'
import { ExplainedReading } from '../../../shared/api/explanations.ts'
import { ArticleResponse } from '../../../shared/api/stored.ts'
import { Explanation } from '../../../shared/records/explanation.ts'
import { fill } from '../web/sample.ts'
import { expectProblem } from './problem.ts'
import { smallApp } from './small-app.ts'

const text = 'Xã Tân Hòa họp.\nNăm 2021, xã Tân Hòa đạt 14/19 tiêu chí. Tỷ lệ hộ nghèo giảm 4%.'
const reading = extract({ text, publishedAt: '2022-03-01' })

let store: Store
let asked: Awaited<ReturnType<typeof smallApp>>

beforeAll(async () => {
  store = await openStore({ memory: true })
  await fill(store, [reading])
  asked = await smallApp({ store, extract })
})

afterAll(() => store.close())

describe('POST /api/extract?explain=1', () => {
  it('adds to each fact why it was read', async () => {
    const body = { text, publishedAt: '2022-03-01' }
    const answer = await (await asked.send('POST', '/api/extract?explain=1', body)).json()
    const { facts } = ExplainedReading.parse(answer)
    expect(facts.length).toBe(2)
    for (const { rule, explanation } of facts) expect(explanation?.rule.id).toBe(rule)
    const plain = await (await asked.send('POST', '/api/extract', body)).json()
    expect(plain.facts.map((fact: object) => 'explanation' in fact)).toEqual([false, false])
  })

  it('knows no other value', async () => {
    await expectProblem(await asked.send('POST', '/api/extract?explain=maybe', { text }), 'invalid')
  })
})

describe('GET /api/articles/:id?explain=1', () => {
  it('explains the facts of a stored article', async () => {
    const path = `/api/articles/${reading.article.id}`
    const answer = await (await asked.ask(`${path}?explain=1`)).json()
    const { facts } = ArticleResponse.parse(answer)
    expect(facts.map(({ explanation }) => explanation?.rule.id)).toEqual(facts.map(({ rule }) => rule))
    expect(await (await asked.ask(path)).text()).not.toContain('"explanation"')
  })
})

describe('GET /api/facts/:id/explanation', () => {
  it('explains a stored fact by the text of its article', async () => {
    const [fact] = reading.facts
    const answer = await asked.ask(`/api/facts/${fact?.id}/explanation`)
    const { subject, period } = Explanation.parse(await answer.json())
    expect(subject).toMatchObject({ how: 'named_before', words: { text: 'xã Tân Hòa' } })
    expect(period).toMatchObject({ how: 'stated', words: { text: 'Năm 2021' }, means: '2021' })
  })

  it('knows no fact that is not there', async () => {
    await expectProblem(await asked.ask('/api/facts/none/explanation'), 'not-found')
  })
})
