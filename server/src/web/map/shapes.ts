import { TWO_LEVELS_SINCE } from '../../places/units.ts'
import data from './data/provinces.generated.json' with { type: 'json' }

/** Polygons of rings of arcs, as in TopoJSON: an arc is an index, or `~index` where it is run backwards. */
type Polygons = readonly (readonly (readonly number[])[])[]
type Point = readonly [x: number, y: number]

/** The two maps that the shapes are known of: the 63 provinces of 2008, and the 34 since 1 July 2025. */
export const mapEras = ['before', 'since'] as const
export type MapEra = (typeof mapEras)[number]

/** Which of the two maps shows a day, YYYY-MM-DD. */
export const eraOf = (day: string): MapEra => (day < TWO_LEVELS_SINCE ? 'before' : 'since')

/** The first point stands where it is, each other one from the one before it. */
const pointsOf = (index: number): Point[] => {
  let [x, y] = [0, 0]
  const points = (data.arcs[index < 0 ? ~index : index] ?? []).map(([dx = 0, dy = 0]): Point => {
    x += dx
    y += dy
    return [x, y]
  })
  return index < 0 ? points.reverse() : points
}

/** The corners of a ring in the units of the map, the first one not repeated. */
const ringOf = (arcs: readonly number[]): Point[] => arcs.flatMap((index) => pointsOf(index).slice(0, -1))

/** The rings of a province in the units of the map. */
export const ringsOf = (era: MapEra, code: string): Point[][] => {
  const polygons = (data[era] as Readonly<Record<string, Polygons>>)[code] ?? []
  return polygons.flatMap((polygon) => polygon.map(ringOf))
}

/** "M12 30l1-2 3 4z": relative steps are half as long as places. */
const pathOfRing = (ring: readonly Point[]): string => {
  const steps = ring.slice(1).map(([x, y], at) => {
    const [fromX, fromY] = ring[at] ?? [0, 0]
    return `${x - fromX} ${y - fromY}`
  })
  return `M${ring[0]?.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-')
}

const pathsOf = (era: MapEra): ReadonlyMap<string, string> =>
  new Map(
    Object.keys(data[era])
      .sort()
      .map((code) => [code, ringsOf(era, code).map(pathOfRing).join('')]),
  )

const made = new Map<MapEra, ReadonlyMap<string, string>>()

/** SVG path data of every province of a map by its code, in the order of the codes. */
export function provincePaths(era: MapEra): ReadonlyMap<string, string> {
  const paths = made.get(era) ?? pathsOf(era)
  made.set(era, paths)
  return paths
}

/** SVG path data of the whole country on the mainland's side, with the islands near its coast. */
export const countryPath: string = (data.country as Polygons)
  .flatMap((polygon) => polygon.map(ringOf))
  .map(pathOfRing)
  .join('')
