import { project } from './projection.ts'
import type { MapEra } from './shapes.ts'

type Degrees = readonly [longitude: number, latitude: number]

export interface Archipelago {
  readonly id: 'hoangSa' | 'truongSa'
  /** The province that it belongs to; its code is the same on both maps. */
  readonly code: string
  readonly islands: readonly Degrees[]
}

/** Too small for shapes: each island or reef is a dot where it lies. Degrees east and north. */
export const archipelagos: readonly Archipelago[] = [
  {
    id: 'hoangSa',
    code: '48',
    islands: [
      [111.61, 16.53],
      [111.58, 16.5],
      [111.71, 16.45],
      [111.74, 16.45],
      [111.54, 16.58],
      [111.2, 15.78],
      [111.77, 16.05],
      [111.5, 17.08],
      [112.33, 16.83],
      [112.34, 16.97],
      [112.27, 16.98],
      [112.73, 16.67],
      [112.53, 16.34],
      [112.03, 16.35],
    ],
  },
  {
    id: 'truongSa',
    code: '56',
    islands: [
      [111.92, 8.64],
      [111.67, 8.67],
      [112.22, 8.86],
      [112.35, 8.93],
      [112.92, 7.89],
      [113.69, 8.97],
      [113.95, 8.8],
      [114.33, 9.89],
      [114.37, 10.18],
      [114.37, 10.38],
      [114.48, 10.38],
      [114.42, 10.67],
      [114.28, 11.05],
      [114.33, 11.43],
      [114.35, 11.45],
      [115.02, 11.08],
      [115.8, 10.73],
      [115.83, 10.82],
      [114.65, 9.33],
      [112.83, 9.55],
    ],
  },
]

/** Islands near the coast that the shapes leave out, and the provinces that they belong to. */
export const islets: readonly { readonly code: Readonly<Record<MapEra, string>>; readonly at: Degrees }[] = [
  // Bạch Long Vĩ, Cồn Cỏ, Lý Sơn, Cù Lao Chàm, Nam Du, Thổ Chu
  { code: { before: '31', since: '31' }, at: [107.73, 20.13] },
  { code: { before: '45', since: '44' }, at: [107.34, 17.16] },
  { code: { before: '51', since: '51' }, at: [109.12, 15.38] },
  { code: { before: '49', since: '48' }, at: [108.51, 15.95] },
  { code: { before: '91', since: '91' }, at: [104.36, 9.68] },
  { code: { before: '91', since: '91' }, at: [103.48, 9.31] },
]

/** Where its islands lie on the map, in its units. */
export const islandPoints = ({ islands }: Archipelago): (readonly [x: number, y: number])[] =>
  islands.map(([longitude, latitude]) => project(longitude, latitude))

/** The box around its islands, in units of the map. */
export function boundsOf(archipelago: Archipelago) {
  const points = islandPoints(archipelago)
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
