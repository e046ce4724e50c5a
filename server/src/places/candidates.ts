import { gazetteer, lineOf } from './gazetteer.ts'
import { ALWAYS, type Dates, isSeenIn, standsIn, type Unit, type UnitLevel } from './units.ts'

/**
 * Most communes that were merged between two rosters were so about these days: the waves of Resolutions
 * 653/2019 and 35/2023 of the Standing Committee. Only to prefer one of two that may both have stood.
 */
const WAVES = ['2020-02-01', '2024-12-01'] as const

/** How well a version's life fits the days: 2 a roster shows it, 1 it likely stood, 0 it may have. */
export function fit(unit: Unit, dates: Dates): number {
  if (isSeenIn(unit, dates)) return 2
  const wave = WAVES.find((day) => (unit.after ?? '') < day && day < unit.from && unit.from > dates.to)
  if (wave !== undefined) return dates.to >= wave ? 1 : 0
  const end = WAVES.find((day) => (unit.to ?? '9') < day && day < (unit.before ?? '9'))
  return end !== undefined && dates.from < end ? 1 : 0
}

/** One version a code, the one that fits the days best; the newest of equals. */
export function onePerCode(units: readonly Unit[], dates: Dates): Unit[] {
  if (units.length < 2) return [...units]
  const best = new Map<string, Unit>()
  for (const unit of units) {
    const other = best.get(unit.code)
    if (!other || fit(unit, dates) >= fit(other, dates)) best.set(unit.code, unit)
  }
  return [...best.values()]
}

type Answers = Record<UnitLevel, Map<readonly Unit[], readonly Unit[]>>

/** One article asks for the same names again and again; what it was told is kept as long as its dates. */
const asked = new WeakMap<Dates, Answers>()
const NONE: readonly Unit[] = []

/** The units of a name and level on these days. "Thành phố X" may be a province too. */
export function candidates(key: string, level: UnitLevel, dates: Dates): readonly Unit[] {
  const units = gazetteer().byName.get(key)
  if (!units) return NONE
  // Most questions are for a province or a district of a commune's name: that is seen sooner than looked up.
  if (!standsAny(units, level, dates)) return NONE
  let answers = asked.get(dates)
  if (!answers) {
    answers = { province: new Map(), district: new Map(), commune: new Map() }
    asked.set(dates, answers)
  }
  let answer = answers[level].get(units)
  if (!answer) {
    answer = onePerCode(
      units.filter((unit) => unit.level === level && standsIn(unit, dates)),
      dates,
    )
    answers[level].set(units, answer)
  }
  return answer
}

function standsAny(units: readonly Unit[], level: UnitLevel, dates: Dates): boolean {
  for (const unit of units) if (unit.level === level && standsIn(unit, dates)) return true
  return false
}

/** Units of that name that were gone by then: a commune since merged, a district named after 2025. */
export function formerCandidates(key: string, level: UnitLevel, dates: Dates): Unit[] {
  const units = gazetteer().byName.get(key) ?? []
  return onePerCode(
    units.filter((unit) => unit.level === level && unit.before !== null && unit.before <= dates.from),
    ALWAYS,
  )
}

/**
 * Units of that name that did not stand yet, but were planned: a commune of July 2025 in an article of May. Who writes
 * such a name years before means something else, most often a neighbour that lists spell otherwise.
 */
export function laterCandidates(key: string, level: UnitLevel, dates: Dates): Unit[] {
  const units = gazetteer().byName.get(key) ?? []
  const planned = `${Number(dates.to.slice(0, 4)) + 1}${dates.to.slice(4)}`
  return onePerCode(
    units.filter(
      ({ level: its, after, from }) =>
        its === level && after !== null && after >= dates.to && from <= planned,
    ),
    ALWAYS,
  )
}

/** Codes of the provinces, as of these days, in which a unit of any time lies or lay. */
export function provincesOf(unit: Unit, dates: Dates): readonly string[] {
  const [province] = lineOf(unit, dates)
  if (!province) return []
  return province.before !== null && province.before <= dates.from ? province.successors : [province.code]
}
