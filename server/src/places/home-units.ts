import type { Level } from '../../../shared/records/place.ts'
import { shownName } from './gazetteer.ts'
import type { Home } from './home.ts'
import type { Reading } from './reading.ts'
import type { Settled } from './settled.ts'
import { fullName, type Unit } from './units.ts'

/** A unit the article is about. `text` bears its type word: "huyện Đăk Glei". */
export interface HomeUnit {
  readonly code: string
  readonly name: string
  readonly text: string
  readonly level: Level
}

/** Whom "toàn tỉnh", "toàn huyện" and "xã" mean where no name stands near; null where it is not settled. */
export interface HomeUnits {
  readonly province: HomeUnit | null
  readonly district: HomeUnit | null
  readonly commune: HomeUnit | null
}

export function homeUnits(
  home: Home,
  own: readonly Settled[],
  headline: readonly Settled[],
  text: Reading,
  title: Reading,
): HomeUnits {
  const write = (unit: Unit | null): HomeUnit | null => {
    if (!unit) return null
    const written = writtenName(unit, own, text) ?? writtenName(unit, headline, title)
    return { code: unit.code, name: shownName(unit), text: written ?? fullName(unit), level: unit.level }
  }
  return {
    province: write(home.province),
    district: write(home.district),
    commune: write(homeCommune(own, headline)),
  }
}

/** As the article spells it, with its type word; capitals of a headline are not taken over. */
function writtenName(unit: Unit, settled: readonly Settled[], reading: Reading): string | null {
  const mentions = settled.filter((item) => item.unit === unit && item.found.level === unit.level)
  const typed = mentions.find(
    ({ found }) => found.first < found.nameFirst && !reading.inCapitals[found.sentence],
  )
  const any = typed ?? mentions.find(({ found }) => !reading.inCapitals[found.sentence])
  if (!any) return null
  const start = reading.tokens[any.found.first]?.start ?? 0
  const end = reading.tokens[any.found.end - 1]?.end ?? start
  const name = reading.text.slice(start, end)
  if (!typed) return `${unit.type} ${name}`
  // "Huyện Đà Bắc" at a sentence's head; "TP Tuyên Quang" keeps its capitals.
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** The only commune of the headline, else the only one of the article. */
function homeCommune(own: readonly Settled[], headline: readonly Settled[]): Unit | null {
  for (const settled of [headline, own]) {
    const communes = new Set<Unit | null>()
    for (const { found, unit } of settled) if (found.level === 'commune') communes.add(unit)
    const [only] = communes
    if (communes.size === 1 && only) return only
  }
  return null
}
