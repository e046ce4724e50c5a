import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import type { AppEnv } from '../guard/env.ts'
import { ProblemError } from '../guard/problem.ts'
import { describe } from '../routes/describe.ts'

const css = 'text/css; charset=utf-8'

const mediaTypes = {
  'base.css': css,
  'form.css': css,
  'facts.css': css,
  'results.css': css,
  'facets.css': css,
  'article.css': css,
  'settle.css': css,
  'reference.css': css,
  'map.css': css,
  'place.css': css,
  'places.js': 'text/javascript; charset=utf-8',
  'pair.js': 'text/javascript; charset=utf-8',
  'second-reading.js': 'text/javascript; charset=utf-8',
  'settle-place.js': 'text/javascript; charset=utf-8',
  'logo.svg': 'image/svg+xml',
} as const

type AssetName = keyof typeof mediaTypes

const load = (name: AssetName) => {
  const body = readFileSync(new URL(`./assets/${name}`, import.meta.url))
  return { body, type: mediaTypes[name], hash: createHash('sha256').update(body).digest('hex').slice(0, 12) }
}

const assets = new Map(Object.keys(mediaTypes).map((name) => [name, load(name as AssetName)]))

/** The style sheets, in the order in which every page loads them: later ones build on earlier ones. */
export const styleSheets = (Object.keys(mediaTypes) as AssetName[]).filter((name) => name.endsWith('.css'))

/** A page's own file under an address that changes with its content, so that it can be cached for good. */
export const assetUrl = (name: AssetName): string => `/assets/${name}?v=${assets.get(name)?.hash}`

export const assetRoutes = () =>
  new Hono<AppEnv>().get(
    '/assets/:name',
    describe({
      summary: 'A style sheet, script or picture of the pages',
      tag: 'Pages',
      answer: '*/*',
      problems: ['not-found'],
    }),
    (c) => {
      const asset = assets.get(c.req.param('name'))
      if (!asset) throw new ProblemError('not-found')
      const isCurrent = c.req.query('v') === asset.hash
      return c.body(new Uint8Array(asset.body), 200, {
        'Content-Type': asset.type,
        'Cache-Control': isCurrent ? 'public, max-age=31536000, immutable' : 'no-cache',
      })
    },
  )
