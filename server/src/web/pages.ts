import { Hono } from 'hono'
import type { AppEnv } from '../guard/env.ts'
import type { Dependencies } from '../routes/dependencies.ts'
import { describe } from '../routes/describe.ts'
import { apiDocument } from '../routes/openapi.ts'

export const openPages = () => new Hono<AppEnv>()
export const pages = (_: Dependencies, app: Hono<AppEnv>) =>
  new Hono<AppEnv>().get(
    '/openapi.json',
    describe({ summary: 'The OpenAPI document of this API', tag: 'Service', answer: 'application/json' }),
    async (c) => c.json(await apiDocument(app)),
  )
