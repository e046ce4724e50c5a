import { describe, expect, it } from 'vitest'
import { StoreError } from '../../../server/src/store/errors.ts'
import { Reading } from '../../../shared/api/articles.ts'
import { UnitList } from '../../../shared/api/places.ts'
import { Health, MetricList } from '../../../shared/api/service.ts'
import { PairResponse } from '../../../shared/api/tokens.ts'
import { expectProblem } from './problem.ts'
import { capture, smallApp } from './small-app.ts'

describe('GET /health', () => {
  it('says that it works, and how much is kept', async () => {
    const { ask, send } = await smallApp()
    await send('POST', '/api/articles', capture(), 'clipper')
    expect(Health.parse(await (await ask('/health')).json())).toMatchObject({ status: 'ok', articles: 1 })
  })
})

describe('POST /api/pair', () => {
  it('gives a browser a token for the code, once', async () => {
    const { ask, send, pairing, store } = await smallApp()
    const response = await send('POST', '/api/pair', { code: pairing.code, name: 'laptop' })
    expect(response.status).toBe(201)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const { token, scopes } = PairResponse.parse(await response.json())
    expect(scopes).toEqual(['clip', 'review'])
    expect(store.secrets.get(token)).toMatchObject({ name: 'laptop' })
    const clipped = await ask('/api/articles', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(capture()),
    })
    expect(clipped.status).toBe(201)
    await expectProblem(await send('POST', '/api/pair', { code: pairing.code, name: 'thief' }), 'bad-code')
  })

  it('keeps the code for another try where the database failed', async () => {
    const { send, pairing, store } = await smallApp()
    store.failure = new StoreError('full', 'The disk is full')
    await expectProblem(
      await send('POST', '/api/pair', { code: pairing.code, name: 'a' }),
      'store-unavailable',
    )
    store.failure = null
    expect((await send('POST', '/api/pair', { code: pairing.code, name: 'a' })).status).toBe(201)
  })

  it.each([{}, { code: 'short', name: 'a' }, { code: 'x'.repeat(24) }, { code: 'x'.repeat(24), name: '' }])(
    'refuses %j',
    async (body) => {
      const { send } = await smallApp()
      await expectProblem(await send('POST', '/api/pair', body), 'invalid')
    },
  )

  it('refuses a wrong code, and every code where nothing is to be paired', async () => {
    const { send } = await smallApp()
    await expectProblem(await send('POST', '/api/pair', { code: 'x'.repeat(24), name: 'a' }), 'bad-code')
  })
})

describe('DELETE /api/token', () => {
  it.each(['clipper', 'reviewer', 'admin'])('gives back the token of %s, and no other', async (name) => {
    const { send, store } = await smallApp()
    const others = store.secrets.size - 1
    expect((await send('DELETE', '/api/token', {}, name)).status).toBe(204)
    expect(store.secrets.size).toBe(others)
    await expectProblem(await send('DELETE', '/api/token', {}, name), 'bad-token')
    await expectProblem(await send('POST', '/api/articles', capture(), name), 'bad-token')
  })

  it('needs one', async () => {
    const { send } = await smallApp()
    const response = await send('DELETE', '/api/token', {})
    expect(response.headers.get('www-authenticate')).toContain('Bearer')
    await expectProblem(response, 'no-token')
  })
})

describe('POST /api/extract', () => {
  it('reads HTML or text and keeps nothing', async () => {
    const { send, store } = await smallApp()
    const page = await send('POST', '/api/extract', { html: '<p>Tin</p>', url: 'https://tin.example.vn/1' })
    expect(Reading.parse(await page.json()).article).toMatchObject({ text: 'Tin', site: 'tin.example.vn' })
    const text = await send('POST', '/api/extract', { text: 'Tin', publishedAt: '2024-03-01' })
    expect(Reading.parse(await text.json()).article.publishedAt).toBe('2024-03-01')
    expect(store.kept.size).toBe(0)
  })

  it('wants one of both', async () => {
    const { send } = await smallApp()
    for (const body of [{}, { html: '<p>a</p>', text: 'a' }, { url: 'https://tin.example.vn/1' }])
      await expectProblem(await send('POST', '/api/extract', body), 'invalid')
    await expectProblem(await send('POST', '/api/extract', { text: ' ' }), 'no-article')
  })
})

describe('the codebook', () => {
  it('defines every metric in both languages', async () => {
    const { ask } = await smallApp()
    const { metrics } = MetricList.parse(await (await ask('/api/metrics')).json())
    expect(metrics.length).toBeGreaterThan(20)
  })

  it('finds units by name, on a day', async () => {
    const asked: unknown[] = []
    const unit = {
      code: '10001',
      name: 'xã Đồng Lạc',
      level: 'commune' as const,
      path: ['Tỉnh Thử'],
      from: '2008-01-01',
      to: null,
      began: { certainty: 'unknown' as const, edtf: '[..2008-01-01]' },
      ended: { certainty: 'standing' as const, edtf: '..' },
      stands: true,
      successors: [],
      today: [],
      successorsComplete: null,
    }
    const { ask } = await smallApp({
      searchUnits: (...args) => {
        asked.push(args)
        return [unit]
      },
    })
    const found = await ask('/api/places?q=dong%20lac&date=2020-01-01')
    expect(UnitList.parse(await found.json()).places).toEqual([unit])
    expect(asked).toEqual([['dong lac', '2020-01-01']])
    await ask('/api/places?q=dong%20lac&at=2021-01-01')
    expect(asked.at(-1)).toEqual(['dong lac', '2021-01-01'])
    await expectProblem(await ask('/api/places'), 'invalid')
    await expectProblem(await ask('/api/places?q=a&date=2020'), 'invalid')
  })
})
