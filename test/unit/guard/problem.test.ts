import { HTTPException } from 'hono/http-exception'
import { describe, expect, it } from 'vitest'
import { ArticleError } from '../../../server/src/article/errors.ts'
import { problemKinds } from '../../../server/src/guard/kinds.ts'
import { ProblemError, problemBody, toProblemError } from '../../../server/src/guard/problem.ts'
import { BadCursor, StoreError } from '../../../server/src/store/errors.ts'
import { expectProblem } from '../routes/problem.ts'
import { smallApp } from '../routes/small-app.ts'

describe('problems', () => {
  it.each([
    [new ArticleError('empty'), 'no-article'],
    [new BadCursor(), 'bad-cursor'],
    [new StoreError('full', 'The disk is full'), 'store-unavailable'],
    [new StoreError('invalid_changes', 'No such field'), 'invalid'],
    [new HTTPException(400, { message: 'Malformed' }), 'invalid'],
    [new TypeError('oops'), 'internal'],
    ['a string', 'internal'],
  ])('are what exceptions turn into: %s', (error, kind) => {
    expect(toProblemError(error).kind).toBe(kind)
  })

  it('say what to do, and nothing of the inside where the service failed', () => {
    const body = problemBody(toProblemError(new TypeError('secret at /home/me')), '/api/facts')
    expect(body).toMatchObject({ status: 500, instance: '/api/facts' })
    expect(JSON.stringify(body)).not.toContain('/home/me')
    for (const kind of Object.values(problemKinds)) expect(kind.advice.length).toBeGreaterThan(15)
  })

  it('join this case and the advice into whole sentences', () => {
    const body = problemBody(new ProblemError('not-found', { detail: 'No fact has the id "x"' }), '/')
    expect(body.detail).toBe('No fact has the id "x". See /docs for every route.')
  })

  it('answer every failure of the store on every reading route', async () => {
    const { ask, store, log } = await smallApp()
    store.failure = new StoreError('damaged', 'The database file is damaged')
    for (const path of [
      '/health',
      '/api/facts',
      '/api/facts.csv',
      '/api/facts.jsonl',
      '/api/facts/x',
      '/api/articles',
      '/api/articles/x',
      '/api/articles/lookup?url=https://tin.example.vn/x',
    ]) {
      const problem = await expectProblem(await ask(path), 'store-unavailable')
      expect(problem.detail).toContain('damaged')
    }
    expect(log.filter((line) => line.startsWith('store-unavailable'))).toHaveLength(8)
    store.failure = null
    expect((await ask('/api/facts')).status).toBe(200)
  })

  it('answer an address that leads nowhere, by any method', async () => {
    const { ask } = await smallApp()
    for (const method of ['GET', 'POST', 'PUT', 'DELETE'])
      await expectProblem(await ask('/api/nowhere', { method }), 'not-found')
  })

  it('are a page for a person', async () => {
    const { ask } = await smallApp()
    const page = await ask('/nowhere', { headers: { accept: 'text/html,*/*' } })
    expect(page.status).toBe(404)
    expect(page.headers.get('content-type')).toContain('text/html')
    await expectProblem(await ask('/api/nowhere', { headers: { accept: 'text/html,*/*' } }), 'not-found')
  })
})
