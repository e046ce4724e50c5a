import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { FactFilter, FactSort } from '../../../shared/api/facts.ts'
import { type FormatName, formats } from '../export/formats.ts'
import { streamOf, write } from '../export/write.ts'
import type { AppEnv } from '../guard/env.ts'
import type { Dependencies } from './dependencies.ts'
import { describe } from './describe.ts'
import { query } from './given.ts'

const ExportQuery = FactFilter.extend({
  sort: FactSort.default('newest'),
  guard: z
    .enum(['on', 'off'])
    .default('on')
    .describe('CSV: put an apostrophe before texts that a spreadsheet would run as a formula'),
})

/**
 * Breaks the connection off. An error of the body alone would not: the Node server writes its message to the end
 * of the file and closes that as if it were whole.
 */
function breakOff(c: Context): boolean {
  const { outgoing } = (c.env ?? {}) as Partial<HttpBindings>
  outgoing?.destroy()
  return outgoing !== undefined
}

/** Every row of what a search shows, as a file. A page’s `limit` and `cursor` do not narrow it. */
export function exportRoutes({ store, log = () => undefined }: Pick<Dependencies, 'store' | 'log'>) {
  const app = new Hono<AppEnv>()
  for (const name of Object.keys(formats) as FormatName[]) {
    const format = formats[name]
    app.get(
      `/api/facts.${name}`,
      describe({
        summary: `Download facts as ${name === 'csv' ? 'CSV' : 'JSON lines'}`,
        description: 'The same parameters as the search, and the same rows: all of them, in its order.',
        tag: 'Facts',
        answer: format.mediaType.split(';')[0] ?? '',
        problems: ['invalid'],
      }),
      query(ExportQuery),
      async (c) => {
        const { guard, ...filter } = c.req.valid('query')
        const gone = new AbortController()
        const signal = AbortSignal.any([gone.signal, c.req.raw.signal])
        const chunks = write(store.eachFact(filter, signal), format, { guard: guard === 'on' })
        const stream = await streamOf(chunks, {
          cancel: () => gone.abort(),
          fail(error) {
            log(`an export broke off: ${error instanceof Error ? error.stack : String(error)}`)
            return breakOff(c)
          },
        })
        return c.body(stream, 200, {
          'Content-Type': format.mediaType,
          'Content-Disposition': `attachment; filename="tin-lang-facts.${format.extension}"`,
        })
      },
    )
  }
  return app
}
