import { Hono } from 'hono'
import { PlaceDetail, PlaceDetailQuery, PlaceQuery, UnitList } from '../../../shared/api/places.ts'
import type { AppEnv } from '../guard/env.ts'
import { ProblemError } from '../guard/problem.ts'
import type { Dependencies } from './dependencies.ts'
import { describe } from './describe.ts'
import { query } from './given.ts'
import { placeDetail } from './place-detail.ts'

export const placeRoutes = ({ store, searchUnits }: Pick<Dependencies, 'store' | 'searchUnits'>) =>
  new Hono<AppEnv>()
    .get(
      '/api/places',
      describe({
        summary: 'Find administrative units by name or code',
        description:
          'Units of all times, or of one day: by name with or without diacritics, by a former name, or by code.',
        tag: 'Codebook',
        answer: UnitList,
        problems: ['invalid'],
      }),
      query(PlaceQuery),
      (c) => {
        const { q, at, date } = c.req.valid('query')
        return c.json({ places: searchUnits(q, at ?? date) })
      },
    )
    .get(
      '/api/places/:code',
      describe({
        summary: 'Follow an administrative unit through time',
        description:
          'Its versions, what it was made of and what became of it, what it lay in and held, and how many facts are kept of it.',
        tag: 'Codebook',
        answer: PlaceDetail,
        problems: ['invalid', 'not-found'],
      }),
      query(PlaceDetailQuery),
      async (c) => {
        const code = c.req.param('code')
        const asked = c.req.valid('query')
        const detail = placeDetail(code, asked)
        if (!detail)
          throw new ProblemError('not-found', { detail: `No administrative unit has the code "${code}"` })
        const count = async (lineage: 'on' | 'off') => {
          const { total } = await store.facts({
            place: code,
            placeAt: asked.at,
            lineage,
            sort: 'newest',
            limit: 1,
          })
          return total
        }
        const [own, withLineage] = await Promise.all([count('off'), count('on')])
        return c.json({ ...detail, facts: { own, withLineage } })
      },
    )
