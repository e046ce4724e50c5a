import type { Level } from '../../../shared/records/place.ts'
import type { BareName } from './bare.ts'
import { candidates } from './candidates.ts'
import { familyNames } from './contexts.ts'
import type { Found } from './found.ts'
import { gazetteer } from './gazetteer.ts'
import type { Home } from './home.ts'
import { onlyMarksAway, type Unmarked, unmarked } from './misspelt.ts'
import type { Reading } from './reading.ts'
import { childrenOf } from './resolve.ts'
import { type Settled, settled } from './settled.ts'
import type { Dates, Unit, UnitLevel } from './units.ts'

/** Settled names by level and key. */
type Introduced = Record<Level, Map<string, Settled>>

interface Known {
  readonly home: Home
  readonly dates: Dates
  /** Units that the article names with a type word or in a list. */
  readonly introduced: Readonly<Introduced>
  /** Communes of the home district and of the few others that the article names, by key. */
  readonly communes: ReadonlyMap<string, Unit>
  readonly unmarkedCommunes: Unmarked
  /** Sentences in which a commune is named, and the communes standing alone on a line: a table. */
  readonly withCommunes: ReadonlySet<number>
  readonly table: boolean
}

/** Which of the names without a type word are places, and which. */
export function acceptBare(
  reading: Reading,
  bare: readonly BareName[],
  named: readonly Settled[],
  home: Home,
  dates: Dates,
): Settled[] {
  if (bare.length === 0) return []
  const introduced = introducedBy(named)
  const communes = communesOf(home, named, dates)
  const cells = bare.filter((name) => name.alone && communes.has(name.key)).length
  const withCommunes = new Set(
    named.filter(({ found }) => found.level === 'commune').map(({ found }) => found.sentence),
  )
  const unmarkedCommunes = unmarked(communes.values())
  const known: Known = {
    home,
    dates,
    introduced,
    communes,
    unmarkedCommunes,
    withCommunes,
    table: cells >= 2,
  }

  const starts = new Map(named.map((item) => [item.found.first, item]))
  const accepted: Settled[] = []
  let end = -1
  for (const [at, name] of bare.entries()) {
    if (name.barred || name.first < end) continue
    const item = bracketed(reading, name, bare[at + 1], starts, known) ?? identify(reading, name, known)
    if (!item) continue
    accepted.push(item)
    end = name.end
    if (item.found.level === 'commune') withCommunes.add(name.sentence)
  }
  return accepted
}

/** An article that names more districts than this is about none of them. */
const FEW = 2

function communesOf(home: Home, named: readonly Settled[], dates: Dates): Map<string, Unit> {
  const communes = new Map<string, Unit>()
  const add = (district: Unit) => {
    for (const unit of childrenOf(district, 'commune', dates))
      if (!communes.has(unit.key)) communes.set(unit.key, unit)
  }
  if (home.district) add(home.district)
  const others = new Map(
    named.flatMap(({ unit }) =>
      unit?.level === 'district' && unit !== home.district ? [[unit.code, unit]] : [],
    ),
  )
  if (!home.district && others.size <= FEW) for (const district of others.values()) add(district)
  return communes
}

function introducedBy(named: readonly Settled[]): Introduced {
  const introduced: Introduced = {
    province: new Map(),
    district: new Map(),
    commune: new Map(),
    village: new Map(),
  }
  for (const item of named) {
    const { level, key } = item.found
    if (item.status !== 'unresolved' && !introduced[level].has(key)) introduced[level].set(key, item)
    // A misspelt first mention introduces the right name as well.
    if (item.unit && level !== 'village') {
      const right = introduced[item.unit.level]
      if (!right.has(item.unit.key)) right.set(item.unit.key, item)
    }
  }
  return introduced
}

function identify(reading: Reading, name: BareName, known: Known): Settled | null {
  const { home, introduced } = known
  const asCommune = introduced.commune.get(name.key)
  const again = introduced.district.get(name.key)
  // "huyện Hà Trung (Thanh Hóa)": a province's name that is its city's too is the province's.
  const isHome = home.district?.key === name.key
  const isProvince = !isHome && !again && candidates(name.key, 'province', known.dates).length > 0
  const asDistrict = isProvince ? null : (again ?? districtOfHome(name, known))
  const listed = known.withCommunes.has(name.sentence) && name.inSeries
  const cell = name.alone && known.table

  if (asCommune && (!asDistrict || listed || cell)) return repeat(name, asCommune)
  const told = communeOfProvince(reading, name, known)
  if (told) return told
  if ((listed || cell) && known.communes.has(name.key)) return asNewCommune(reading, name, known)
  if (asDistrict)
    return 'found' in asDistrict ? repeat(name, asDistrict) : settled(foundFor(name, 'district'), asDistrict)
  return (
    asNewCommune(reading, name, known) ??
    province(reading, name, known) ??
    districtOfProvince(reading, name, known) ??
    (home.district ? misspelt(name, known) : null)
  )
}

/** "Mường Bú (Mường La)", "Nhôn Mai (huyện Tương Dương)": the bracket says what and where it is. */
function bracketed(
  reading: Reading,
  name: BareName,
  next: BareName | undefined,
  starts: ReadonlyMap<number, Settled>,
  { dates }: Known,
): Settled | null {
  if (reading.tokens[name.end]?.text !== '(') return null
  const typed = starts.get(name.end + 1)
  const codes = new Set<string>()
  if (typed?.unit) codes.add(typed.unit.code)
  else if (next?.first === name.end + 1)
    for (const unit of candidates(next.key, 'district', dates)) codes.add(unit.code)
  const units = candidates(name.key, 'commune', dates).filter((unit) => codes.has(unit.parent))
  const [unit] = units
  return units.length === 1 && unit ? settled(foundFor(name, 'commune'), unit) : null
}

function foundFor(name: BareName, level: UnitLevel): Found {
  return {
    level,
    type: null,
    first: name.first,
    end: name.end,
    nameFirst: name.first,
    key: name.key,
    sentence: name.sentence,
    kind: 'bare',
    list: 0,
  }
}

function repeat(name: BareName, of: Settled): Settled {
  return { ...of, found: { ...foundFor(name, 'commune'), level: of.found.level, key: of.found.key } }
}

function districtOfHome(name: BareName, { home }: Known): Unit | null {
  return home.district && home.district.key === name.key ? home.district : null
}

/** A commune of the home district that no type word introduces: "Nhi Sơn 9/19", "tại Tam Chung". */
function asNewCommune(reading: Reading, name: BareName, known: Known): Settled | null {
  const unit = known.communes.get(name.key)
  if (!unit) return null
  // One syllable is a word or a person more often; three that begin with a family name are a person.
  const length = name.end - name.first
  const personal = isPersonal(reading, name)
  if ((length === 1 || personal) && !(known.withCommunes.has(name.sentence) && name.inSeries) && !name.alone)
    return null
  if (name.alone && !known.table) return null
  return settled(foundFor(name, 'commune'), unit)
}

/** After a name these report a figure of it: "A được giao 61 tỷ đồng", "B khá hơn với 27,1 tỷ". */
const reports: ReadonlySet<string> = new Set(
  'đạt được giải còn có mới hoàn đã là khá cao thấp dẫn đứng cùng chỉ giảm tăng lại với'.split(' '),
)

/** Since 2025-07-01 a province holds a hundred communes: a name by itself counts beside another or before a figure. */
function communeOfProvince(reading: Reading, name: BareName, known: Known): Settled | null {
  const { home, dates, introduced } = known
  if (!home.province || home.district || introduced.commune.size === 0 || isPersonal(reading, name))
    return null
  const listed = name.inSeries && known.withCommunes.has(name.sentence)
  const next = reading.tokens[name.end]
  const told =
    next !== undefined && (reports.has(next.norm) || next.shape === 'int' || next.shape === 'fraction')
  if (!listed && !(told && known.withCommunes.has(name.sentence))) return null
  const units = candidates(name.key, 'commune', dates).filter((unit) => unit.parent === home.province?.code)
  const [unit] = units
  return units.length === 1 && unit ? settled(foundFor(name, 'commune'), unit) : null
}

/** Another district of the province: "thấp như Bảo Lâm 43,8%", "Đông Triều tham dự hội nghị". */
function districtOfProvince(reading: Reading, name: BareName, { home, dates }: Known): Settled | null {
  const units = candidates(name.key, 'district', dates).filter((unit) => unit.parent === home.province?.code)
  const [unit] = units
  if (!unit || isPersonal(reading, name)) return null
  return units.length === 1 ? settled(foundFor(name, 'district'), unit) : null
}

function province(reading: Reading, name: BareName, { dates }: Known): Settled | null {
  const [unit] = candidates(name.key, 'province', dates)
  return unit && !isPersonal(reading, name) ? settled(foundFor(name, 'province'), unit) : null
}

function isPersonal(reading: Reading, name: BareName): boolean {
  // "Sơn Kim 1" ends with a number, as no person does.
  return (
    reading.tokens[name.end - 1]?.shape !== 'int' &&
    name.end - name.first >= 3 &&
    familyNames.has(reading.tokens[name.first]?.norm ?? '') &&
    !name.inSeries
  )
}

/** Only marks missing or wrong: "Đưc Giang" where the article's district has Đức Giang. */
function misspelt(name: BareName, { unmarkedCommunes, introduced }: Known): Settled | null {
  if (name.end - name.first < 2 || gazetteer().byName.has(name.key)) return null
  const near = onlyMarksAway(name.key, unmarkedCommunes)
  const item = near && introduced.commune.get(near.key)
  return item ? repeat(name, item) : null
}
