import { readdirSync, readFileSync } from 'node:fs'
import type { Polygon } from 'geojson'
import * as z from 'zod'

/** The statistics office's codes by the letters that the package names its files by: Vietnam as of 2008 to 2025. */
export const codeOfLetters: Readonly<Record<string, string>> = {
  HI: '01',
  HG: '02',
  CB: '04',
  BK: '06',
  TQ: '08',
  LO: '10',
  DB: '11',
  LI: '12',
  SL: '14',
  YB: '15',
  HO: '17',
  TY: '19',
  LS: '20',
  QN: '22',
  BG: '24',
  PT: '25',
  VC: '26',
  BN: '27',
  HD: '30',
  HP: '31',
  HY: '33',
  TB: '34',
  HM: '35',
  ND: '36',
  NB: '37',
  TH: '38',
  NA: '40',
  HT: '42',
  QB: '44',
  QT: '45',
  TT: '46',
  DA: '48',
  QM: '49',
  QG: '51',
  BD: '52',
  PY: '54',
  KH: '56',
  NT: '58',
  BU: '60',
  KT: '62',
  GL: '64',
  DC: '66',
  DO: '67',
  LD: '68',
  BP: '70',
  TN: '72',
  BI: '74',
  DN: '75',
  BV: '77',
  HC: '79',
  LA: '80',
  TG: '82',
  BR: '83',
  TV: '84',
  VL: '86',
  DT: '87',
  AG: '89',
  KG: '91',
  CN: '92',
  HU: '93',
  ST: '94',
  BL: '95',
  CM: '96',
}

/** Specks of the Trường Sa islands, some of them missing: they are drawn from ../islands.ts. */
const NOT_A_PROVINCE = 'PGA'

const Ring = z.array(z.array(z.number()))
const File = z.object({
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) }),
  ]),
})

export type Rings = Polygon['coordinates']

/**
 * The polygons of the 63 provinces by their codes, [longitude, latitude] in degrees.
 * @param folder the unpacked package
 */
export function readShapes(folder: string): Map<string, Rings[]> {
  const regions = `${folder}/data/regions`
  const shapes = new Map<string, Rings[]>()
  for (const name of readdirSync(regions).sort()) {
    const letters = /^VN-(\w+)\.json$/.exec(name)?.[1]
    if (letters === undefined || letters === NOT_A_PROVINCE) continue
    const code = codeOfLetters[letters]
    if (code === undefined) throw new Error(`${name}: no province has these letters`)
    const { geometry } = File.parse(JSON.parse(readFileSync(`${regions}/${name}`, 'utf8')))
    shapes.set(code, geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
  }
  return corrected(shapes)
}

/** An island that the package gives to a neighbour, and the box in which it lies alone. */
const misplaced = [
  // Both were districts: of Bà Rịa - Vũng Tàu, not of Sóc Trăng; of Hải Phòng, not of Quảng Ninh.
  { island: 'Côn Đảo', from: '94', to: '77', west: 106.5, east: 106.7, south: 8.6, north: 8.8 },
  { island: 'Cát Bà', from: '22', to: '31', west: 106.9, east: 107.12, south: 20.7, north: 20.88 },
] as const

function corrected(shapes: Map<string, Rings[]>): Map<string, Rings[]> {
  for (const { island, from, to, west, east, south, north } of misplaced) {
    const isIt = ([shore = []]: Rings) =>
      shore.every(([x = 0, y = 0]) => x > west && x < east && y > south && y < north)
    const drawn = shapes.get(from) ?? []
    const moved = drawn.filter(isIt)
    if (moved.length !== 1) throw new Error(`${moved.length} islands lie where ${island} does`)
    shapes.set(
      from,
      drawn.filter((polygon) => !isIt(polygon)),
    )
    shapes.set(to, [...(shapes.get(to) ?? []), ...moved])
  }
  return shapes
}
