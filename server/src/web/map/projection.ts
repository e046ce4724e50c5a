/** Units of the map a degree of latitude: one is 1.1 kilometres. */
const SCALE = 100
const WEST = 101.9
const NORTH = 23.6
/** Where a degree of longitude has its true length: the middle of the country. */
const SQUEEZE = Math.cos((16 * Math.PI) / 180)

/** Of the whole map, Hoàng Sa and Trường Sa included. */
export const mapSize = { width: 1400, height: 1600 } as const

/**
 * Where a point stands on the map, in its units from its upper left corner: plate carrée, true to scale at 16° N.
 * @param longitude degrees east
 * @param latitude degrees north
 */
export const project = (longitude: number, latitude: number): [x: number, y: number] => [
  (longitude - WEST) * SQUEEZE * SCALE,
  (NORTH - latitude) * SCALE,
]
