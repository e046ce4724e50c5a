import { describe, expect, it } from 'vitest'
import { PlaceChoice } from '../../../shared/api/place-choices.ts'
import { expectProblem } from './problem.ts'
import { capture, smallApp } from './small-app.ts'

const choice = { text: 'xã Tân Lập', level: 'commune', code: '18850', version: 0 }

const withArticle = async () => {
  const app = await smallApp()
  const response = await app.send('POST', '/api/articles', capture(), 'clipper')
  const { article } = (await response.json()) as { article: { id: string } }
  return { ...app, path: `/api/articles/${article.id}/places` }
}

describe('PUT /api/articles/{id}/places', () => {
  it('keeps what a reviewer chose, under the name of the token', async () => {
    const { send, path } = await withArticle()
    const response = await send('PUT', path, { ...choice, note: 'theo bản đồ' }, 'reviewer')
    expect(response.status).toBe(200)
    expect(PlaceChoice.parse(await response.json())).toMatchObject({
      version: 1,
      chosen: { code: '18850', reviewer: 'reviewer', note: 'theo bản đồ' },
    })
    expect((await send('PUT', path, { ...choice, code: null }, 'reviewer')).status).toBe(200)
  })

  it('refuses a stale version, an article that is not there, and who may not review', async () => {
    const { send, path } = await withArticle()
    await expectProblem(await send('PUT', path, { ...choice, version: 4 }, 'reviewer'), 'stale')
    await expectProblem(await send('PUT', '/api/articles/none/places', choice, 'reviewer'), 'not-found')
    await expectProblem(await send('PUT', path, choice, 'clipper'), 'wrong-scope')
    await expectProblem(await send('PUT', path, choice), 'no-token')
  })

  it.each([
    { code: '1' },
    { code: undefined },
    { level: 'village' },
    { version: -1 },
    { version: undefined },
    { text: '' },
  ])('refuses %j', async (over) => {
    const { send, path } = await withArticle()
    await expectProblem(await send('PUT', path, { ...choice, ...over }, 'reviewer'), 'invalid')
  })
})
