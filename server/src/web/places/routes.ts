import { Hono } from 'hono'
import * as z from 'zod'
import type { AppEnv } from '../../guard/env.ts'
import { ProblemError } from '../../guard/problem.ts'
import { TWO_LEVELS_SINCE } from '../../places/units.ts'
import type { Dependencies } from '../../routes/dependencies.ts'
import { describe } from '../../routes/describe.ts'
import { query } from '../../routes/given.ts'
import { languageOf } from '../language.ts'
import type { MapEra } from '../map/shapes.ts'
import { sendPage } from '../parts/layout.tsx'
import { wordsIn } from '../words/index.ts'
import { placeFacts } from './facts.ts'
import { PlacesPage } from './index-page.tsx'
import { findPlaces, lastDayBefore, provinceFigures } from './index-view.ts'
import { dayOf } from './links.ts'
import { PlacePage } from './page.tsx'
import { placeHead } from './place-view.ts'

const Day = z.iso.date().describe('YYYY-MM-DD: the map as it stood on this day')

const IndexQuery = z.object({
  q: z.string().max(200).optional().describe('a name, with or without diacritics and type word, or a code'),
  at: Day.optional(),
  map: z.enum(['34', '63']).default('34').describe('the provinces of today, or those to 2025-06-30'),
})

const today = (): string => dayOf(new Date().toISOString()) ?? TWO_LEVELS_SINCE

const indexRoute = ({ store }: Pick<Dependencies, 'store'>) =>
  new Hono<AppEnv>().get(
    '/places',
    describe({
      summary: 'Look for a place, on a map or by name, as a page',
      tag: 'Pages',
      answer: 'text/html',
      problems: ['invalid'],
    }),
    query(IndexQuery),
    async (c) => {
      const { q, at, map } = c.req.valid('query')
      const era: MapEra = map === '63' ? 'before' : 'since'
      const day = era === 'before' ? lastDayBefore : null
      const counts = await store.provinceCounts(era === 'before' ? TWO_LEVELS_SINCE : undefined)
      const provinces = provinceFigures(era, day ?? today(), counts)
      const view = { url: new URL(c.req.url), era, day, provinces, q: q ?? '', at, found: findPlaces(q, at) }
      return sendPage(c, PlacesPage({ t: wordsIn(languageOf(c)), view }))
    },
  )

const pageRoute = ({ store }: Pick<Dependencies, 'store'>) =>
  new Hono<AppEnv>().get(
    '/places/:code',
    describe({
      summary: 'Follow a place through time, as a page',
      description:
        'The unit that bore the code on the day `at`, or bears it today: its history, its neighbours and its figures, with those of what it was made of and became.',
      tag: 'Pages',
      answer: 'text/html',
      problems: ['invalid', 'not-found'],
    }),
    query(z.object({ at: Day.optional() })),
    async (c) => {
      const head = placeHead(c.req.param('code'), c.req.valid('query').at ?? today())
      if (!head) throw new ProblemError('not-found', { detail: 'No administrative unit has this code' })
      const facts = await placeFacts(store, head.unit, head.kin)
      const view = { ...head, url: new URL(c.req.url), today: today(), facts }
      return sendPage(c, PlacePage({ t: wordsIn(languageOf(c)), view }))
    },
  )

/** The pages about places. */
export const placePages = (given: Pick<Dependencies, 'store'>) =>
  new Hono<AppEnv>().route('/', indexRoute(given)).route('/', pageRoute(given))
