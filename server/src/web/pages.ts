import { Hono } from 'hono'
import { ArticleQuery } from '../../../shared/api/articles.ts'
import { FactQuery } from '../../../shared/api/facts.ts'
import type { AppEnv } from '../guard/env.ts'
import { ProblemError } from '../guard/problem.ts'
import type { Dependencies } from '../routes/dependencies.ts'
import { describe } from '../routes/describe.ts'
import { check, parameters, query } from '../routes/given.ts'
import { type ApiDocument, apiDocument } from '../routes/openapi.ts'
import { PageReadingQuery, readAgain } from '../routes/page-reading.ts'
import { ArticlePage } from './article/page.tsx'
import { ReadingPage } from './article/reading.tsx'
import { ArticlesPage } from './articles.tsx'
import { assetRoutes } from './assets.ts'
import { DocsPage } from './docs.tsx'
import { languageOf } from './language.ts'
import { articleLink, hrefOf, withParameter } from './links.ts'
import { MetricsPage } from './metrics.tsx'
import { PairPage } from './pair.tsx'
import { sendPage } from './parts/layout.tsx'
import { placePages } from './places/routes.ts'
import { SearchPage } from './search/page.tsx'
import { placeLabel } from './search/place.ts'
import { placeChoice, placeParameters, withSentences } from './search/view.ts'
import { wordsIn } from './words/index.ts'

const html = 'text/html'

/** What a page's URL asks for, without empty fields and without the page's own language. */
const askedOf = (url: URL): URLSearchParams => {
  const asked = new URLSearchParams()
  for (const [name, values] of Object.entries(parameters(url)))
    if (name !== 'lang') for (const value of [values].flat()) asked.append(name, value)
  return asked
}

/** The pages that show nothing of what is kept: open to whoever may call the service. */
export const openPages = () =>
  new Hono<AppEnv>()
    .route('/', assetRoutes())
    .get('/pair', describe({ summary: 'How to pair a browser', tag: 'Pages', answer: html }), (c) =>
      sendPage(c, PairPage({ t: wordsIn(languageOf(c)), url: new URL(c.req.url) })),
    )

type PageDependencies = Pick<Dependencies, 'store' | 'searchUnits' | 'desk'>

const searchRoutes = ({ store, searchUnits }: PageDependencies) =>
  new Hono<AppEnv>().get(
    '/',
    describe({
      summary: 'Search facts, as a page',
      description:
        'The same parameters as GET /api/facts; `place` may be a name, which leads to the unit of that name.',
      tag: 'Pages',
      answer: html,
      problems: ['invalid', 'bad-cursor'],
    }),
    async (c) => {
      const t = wordsIn(languageOf(c))
      const url = new URL(c.req.url)
      const asked = askedOf(url)
      const choice = placeChoice(asked.get('place'), searchUnits)
      const [only, another] = choice?.units ?? []
      if (only && !another) return c.redirect(hrefOf('/', withParameter(asked, placeParameters(only))))
      if (choice) asked.delete('place')
      const filter = check(FactQuery, parameters(new URL(hrefOf('/', asked), url)))
      const [page, labels] = await Promise.all([store.facts(filter), store.labels()])
      const [unit] = filter.place ? searchUnits(filter.place) : []
      const isEmpty = page.total === 0 && (await store.health()).articles === 0
      const found = await withSentences(store, page.facts)
      const known = filter.place ? placeLabel(t, filter.place, filter.placeAt) : null
      const placeName = known ?? unit?.name ?? null
      const view = { url, query: asked, filter, page, labels, found, placeName, choice, isEmpty }
      return sendPage(c, SearchPage({ t, view }))
    },
  )

const articleRoutes = ({ store, desk }: PageDependencies) =>
  new Hono<AppEnv>()
    .get(
      '/articles',
      describe({
        summary: 'List articles, as a page',
        tag: 'Pages',
        answer: html,
        problems: ['invalid', 'bad-cursor'],
      }),
      query(ArticleQuery),
      async (c) => {
        const url = new URL(c.req.url)
        const page = await store.articles(c.req.valid('query'))
        return sendPage(c, ArticlesPage({ t: wordsIn(languageOf(c)), url, query: askedOf(url), page }))
      },
    )
    .get(
      '/articles/:id',
      describe({
        summary: 'Read an article, as a page',
        tag: 'Pages',
        answer: html,
        problems: ['not-found'],
      }),
      async (c) => {
        const stored = await store.article(c.req.param('id'))
        if (!stored) throw new ProblemError('not-found', { detail: 'No article has this id' })
        const reader = desk?.source ?? null
        return sendPage(
          c,
          ArticlePage({ t: wordsIn(languageOf(c)), url: new URL(c.req.url), stored, reader }),
        )
      },
    )
    .get(
      '/articles/:id/reading',
      describe({
        summary: 'See how a kept page was read, as a page',
        tag: 'Pages',
        answer: html,
        problems: ['invalid', 'not-found'],
      }),
      query(PageReadingQuery),
      async (c) => {
        const id = c.req.param('id')
        const stored = await store.article(id)
        if (!stored) throw new ProblemError('not-found', { detail: 'No article has this id' })
        const reading = await readAgain(store, id, c.req.valid('query').sha256)
        const url = new URL(c.req.url)
        return sendPage(c, ReadingPage({ t: wordsIn(languageOf(c)), url, article: stored.article, reading }))
      },
    )

/** A fact by its id alone, where it stands in its article. */
const factRoute = ({ store }: PageDependencies) =>
  new Hono<AppEnv>().get(
    '/facts/:id',
    describe({
      summary: 'Go to a fact in its article',
      tag: 'Pages',
      answer: html,
      status: 302,
      problems: ['not-found'],
    }),
    async (c) => {
      const row = await store.fact(c.req.param('id'))
      if (!row) throw new ProblemError('not-found', { detail: 'No fact has this id' })
      return c.redirect(articleLink(row.articleId, row.id))
    },
  )

/** The pages for people, and the description of the API that the documentation page shows. */
export function pages(given: PageDependencies, app: Hono<AppEnv>) {
  let api: Promise<ApiDocument> | undefined
  const described = () => {
    api ??= apiDocument(app)
    return api
  }
  return new Hono<AppEnv>()
    .route('/', searchRoutes(given))
    .route('/', articleRoutes(given))
    .route('/', factRoute(given))
    .route('/', placePages(given))
    .get('/metrics', describe({ summary: 'The codebook, as a page', tag: 'Pages', answer: html }), (c) =>
      sendPage(c, MetricsPage({ t: wordsIn(languageOf(c)), url: new URL(c.req.url) })),
    )
    .get(
      '/openapi.json',
      describe({ summary: 'This API, described', tag: 'Service', answer: 'application/json' }),
      async (c) => c.json(await described()),
    )
    .get(
      '/docs',
      describe({ summary: 'The API’s documentation, as a page', tag: 'Pages', answer: html }),
      async (c) =>
        sendPage(c, DocsPage({ t: wordsIn(languageOf(c)), url: new URL(c.req.url), api: await described() })),
    )
}
