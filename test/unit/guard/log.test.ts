import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { requestLog } from '../../../server/src/guard/log.ts'

it('logs one line a request that no path can forge', async () => {
  const lines: string[] = []
  const app = new Hono().use(requestLog((line) => lines.push(line)))
  await app.request('/a%0aGET%20/forged%20200?token=secret')
  await app.request(`/${'x'.repeat(5000)}`)
  expect(lines).toHaveLength(2)
  expect(lines.join('')).not.toMatch(/\n|secret/)
  expect(lines[1]?.length).toBeLessThan(250)
})
