import type { MiddlewareHandler } from 'hono'

/** Method, path and outcome in one line; never the query, headers or body, which can hold secrets and searches. */
export function requestLog(write: (line: string) => void): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now()
    await next()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a path must not be able to forge a line of the log
    const path = c.req.path.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '?').slice(0, 200)
    write(`${c.req.method} ${path} ${c.res.status} ${Math.round(performance.now() - started)} ms`)
  }
}
