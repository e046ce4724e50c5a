import { type Context, Hono } from 'hono'
import { knowToken, mayRead } from './guard/access.ts'
import type { AppEnv } from './guard/env.ts'
import { safeHeaders } from './guard/headers.ts'
import { hostCheck, isLoopback } from './guard/host.ts'
import { requestLog } from './guard/log.ts'
import { ProblemError, problemBody, toProblemError } from './guard/problem.ts'
import { articleRoutes } from './routes/articles.ts'
import { codebookRoutes } from './routes/codebook.ts'
import type { Dependencies } from './routes/dependencies.ts'
import { exportRoutes } from './routes/exports.ts'
import { extractRoutes } from './routes/extract.ts'
import { factRoutes } from './routes/facts.ts'
import { keptPageRoutes } from './routes/kept-page.ts'
import { labelRoutes } from './routes/labels.ts'
import { pageReadingRoutes } from './routes/page-reading.ts'
import { placeChoiceRoutes } from './routes/place-choices.ts'
import { placeRoutes } from './routes/places.ts'
import { serviceRoutes } from './routes/service.ts'
import { openPages, pages } from './web/pages.ts'
import { problemPage } from './web/problem.tsx'

/** People who open a page get a page; every program gets the problem itself. */
const wantsPage = (c: Context) =>
  !c.req.path.startsWith('/api/') && (c.req.header('accept')?.includes('text/html') ?? false)

/**
 * The whole service as one Hono app, built of what it is given: it listens nowhere and opens nothing itself.
 * Guards come first, in this order: log, headers, host, token; then what is open to all, then what readers see.
 */
export function createApp(given: Dependencies): Hono<AppEnv> {
  const log = given.log ?? (() => undefined)
  const app = new Hono<AppEnv>()

  app.onError((error, c) => {
    const problem = toProblemError(error)
    const body = problemBody(problem, c.req.path)
    if (body.status >= 500) log(`${problem.kind}: ${error.stack ?? error.message}`)
    for (const [name, value] of Object.entries(problem.headers)) c.header(name, value)
    c.status(body.status as 500)
    if (wantsPage(c)) return c.html(problemPage(c, problem.kind, body))
    return c.body(JSON.stringify(body), { headers: { 'Content-Type': 'application/problem+json' } })
  })
  app.notFound(() => {
    throw new ProblemError('not-found')
  })

  app.use(requestLog(log), safeHeaders(), hostCheck(given.settings), knowToken(given.store))
  app.route('/', openPages())
  app.route('/', serviceRoutes(given))
  app.use(mayRead(isLoopback(given.settings.host)))
  app.route('/', exportRoutes(given))
  app.route('/', factRoutes(given))
  app.route('/', articleRoutes(given))
  app.route('/', keptPageRoutes(given))
  app.route('/', pageReadingRoutes(given))
  app.route('/', labelRoutes(given))
  app.route('/', extractRoutes(given))
  app.route('/', codebookRoutes())
  app.route('/', placeRoutes(given))
  app.route('/', placeChoiceRoutes(given))
  app.route('/', pages(given, app))
  return app
}
