import { describe, expect, it } from 'vitest'
import { unitAt, unitsAt } from '../../../server/src/places/index.ts'
import { archipelagos, boundsOf, islandPoints, islets } from '../../../server/src/web/map/islands.ts'
import { mapSize, project } from '../../../server/src/web/map/projection.ts'
import {
  countryPath,
  eraOf,
  type MapEra,
  provincePaths,
  ringsOf,
} from '../../../server/src/web/map/shapes.ts'

/** A point well inside of each of the 63 provinces, most often its capital: longitude and latitude. */
const inside: Readonly<Record<string, readonly [number, number]>> = {
  '01': [105.83, 21.03],
  '02': [104.98, 22.82],
  '04': [106.26, 22.67],
  '06': [105.83, 22.15],
  '08': [105.21, 21.82],
  '10': [103.97, 22.45],
  '11': [103.02, 21.39],
  '12': [103.45, 22.39],
  '14': [103.91, 21.33],
  '15': [104.87, 21.72],
  '17': [105.34, 20.81],
  '19': [105.84, 21.59],
  '20': [106.76, 21.85],
  '22': [107.15, 21.02],
  '24': [106.2, 21.28],
  '25': [105.36, 21.33],
  '26': [105.6, 21.31],
  '27': [106.08, 21.18],
  '30': [106.33, 20.94],
  '31': [106.65, 20.82],
  '33': [106.06, 20.69],
  '34': [106.34, 20.45],
  '35': [105.92, 20.54],
  '36': [106.17, 20.42],
  '37': [105.97, 20.2],
  '38': [105.6, 19.85],
  '40': [105.5, 18.8],
  '42': [105.85, 18.3],
  '44': [106.55, 17.45],
  '45': [107.0, 16.75],
  '46': [107.55, 16.4],
  '48': [108.15, 16.05],
  '49': [108.2, 15.6],
  '51': [108.75, 15.1],
  '52': [109.0, 13.95],
  '54': [109.1, 13.15],
  '56': [109.05, 12.25],
  '58': [108.9, 11.65],
  '60': [108.1, 11.0],
  '62': [108.0, 14.35],
  '64': [108.0, 13.98],
  '66': [108.04, 12.67],
  '67': [107.69, 12.0],
  '68': [108.44, 11.94],
  '70': [106.88, 11.53],
  '72': [106.1, 11.31],
  '74': [106.65, 11.05],
  '75': [106.98, 10.96],
  '77': [107.2, 10.6],
  '79': [106.68, 10.78],
  '80': [106.35, 10.6],
  '82': [106.2, 10.4],
  '83': [106.42, 10.15],
  '84': [106.3, 9.85],
  '86': [105.98, 10.2],
  '87': [105.65, 10.5],
  '89': [105.3, 10.45],
  '91': [105.15, 9.95],
  '92': [105.6, 10.13],
  '93': [105.6, 9.8],
  '94': [105.95, 9.6],
  '95': [105.5, 9.3],
  '96': [105.1, 9.15],
}

/** By the rule of even and odd crossings, over all rings. */
function holds(era: MapEra, code: string, [longitude, latitude]: readonly [number, number]): boolean {
  const [x, y] = project(longitude, latitude)
  let isInside = false
  for (const ring of ringsOf(era, code))
    for (const [at, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [0, 0]
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside
    }
  return isInside
}

const provincesOn = (day: string) =>
  unitsAt(day)
    .filter(({ level }) => level === 'province')
    .map(({ code }) => code)
    .sort()

describe('the shapes of provinces', () => {
  it.each([
    ['2023-01-01', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-10-01', 34],
  ] as const)('are those of the gazetteer on %s: %i', (day, count) => {
    const codes = [...provincePaths(eraOf(day)).keys()]
    expect(codes).toEqual(provincesOn(day))
    expect(codes).toHaveLength(count)
  })

  it.each(Object.entries(inside))('lie where they should: %s', (code, point) => {
    const found = [...provincePaths('before').keys()].filter((other) => holds('before', other, point))
    expect(found).toEqual([code])
  })

  it.each([
    ['Kon Tum', '51', [108.0, 14.35]],
    ['Quy Nhơn’s hinterland', '52', [109.0, 13.95]],
    ['Hà Giang', '08', [104.98, 22.82]],
    ['Phú Quốc', '91', [104.0, 10.25]],
    ['Côn Đảo', '79', [106.62, 8.71]],
    ['Cát Bà', '31', [107.0, 20.79]],
  ] as const)('are merged as the provinces were: %s is in %s', (_name, code, point) => {
    expect(holds('since', code, point)).toBe(true)
  })

  it.each([
    ['Côn Đảo', '77', [106.62, 8.71]],
    ['Cát Bà', '31', [107.0, 20.79]],
  ] as const)('leave %s to %s before', (_name, code, point) => {
    const found = [...provincePaths('before').keys()].filter((other) => holds('before', other, point))
    expect(found).toEqual([code])
  })

  it('are drawn within the map, in few characters', () => {
    for (const era of ['before', 'since'] as const) {
      const paths = [...provincePaths(era).values()]
      expect(paths.join('').length).toBeLessThan(65_000)
      for (const path of paths) expect(path).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/)
      const points = [...provincePaths(era).keys()].flatMap((code) => ringsOf(era, code).flat())
      for (const [x, y] of points) {
        expect(x > 0 && x < mapSize.width && y > 0 && y < mapSize.height).toBe(true)
      }
    }
    expect(countryPath.length).toBeLessThan(30_000)
  })
})

describe('islets', () => {
  it('belong to what their provinces became', () => {
    for (const { code, at } of islets) {
      const day = (era: string) => ({ from: era, to: era })
      const before = unitAt(code.before, day('2025-06-30'))
      expect(before?.before === null ? [code.before] : before?.successors).toEqual([code.since])
      expect(holds('before', code.before, at)).toBe(false)
    }
  })
})

describe('Hoàng Sa and Trường Sa', () => {
  it('are on the map, in Đà Nẵng and in Khánh Hòa', () => {
    expect(archipelagos.map(({ code }) => code)).toEqual(['48', '56'])
    for (const archipelago of archipelagos) {
      expect(archipelago.islands.length).toBeGreaterThan(10)
      const { left, right, top, bottom } = boundsOf(archipelago)
      expect(left).toBeGreaterThan(800)
      expect(right).toBeLessThan(mapSize.width)
      expect(top).toBeGreaterThan(0)
      expect(bottom).toBeLessThan(mapSize.height)
    }
    const [hoangSa, truongSa] = archipelagos.map((archipelago) => islandPoints(archipelago))
    const [, north] = project(112, 17.2)
    const [, south] = project(112, 15.5)
    expect(hoangSa?.every(([, y]) => y > north && y < south)).toBe(true)
    expect(truongSa?.every(([, y]) => y > project(112, 11.6)[1])).toBe(true)
  })
})
