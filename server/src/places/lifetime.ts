import type { Evidence, Unit } from './units.ts'
import { dayBefore } from './units.ts'

/**
 * How well the first or last day of a unit is known. `decreed`: a resolution names the day. `between`: it lies
 * between two rosters. `unknown`: no roster shows the time before it. `standing`: it has no last day yet.
 */
export type DayCertainty = 'decreed' | 'between' | 'unknown' | 'standing'

export interface DayKnown {
  readonly certainty: DayCertainty
  /** EDTF: "2020-01-01"; "[2019-05-11..2023-04-10]", one of these days; "[..2019-05-10]", one up to it; "..". */
  readonly edtf: string
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** The first day of a unit, as well as it is known. */
export function firstDay({ after, from }: Unit): DayKnown {
  if (after === null) return { certainty: 'unknown', edtf: `[..${from}]` }
  const earliest = dayAfter(after)
  return earliest === from
    ? { certainty: 'decreed', edtf: from }
    : { certainty: 'between', edtf: `[${earliest}..${from}]` }
}

/** The last day of a unit, as well as it is known. */
export function lastDay({ to, before }: Unit): DayKnown {
  if (before === null) return { certainty: 'standing', edtf: '..' }
  const latest = dayBefore(before)
  return to === null || latest === to
    ? { certainty: 'decreed', edtf: latest }
    : { certainty: 'between', edtf: `[${to}..${latest}]` }
}

/**
 * The whole life of a unit as one EDTF interval, for display: "2020-01-01/2025-06-30", "/2023-04-10~" where
 * the beginning is not known and the end lies somewhere after the last day seen, "2025-07-01/.." today.
 */
export function lifetime(unit: Unit): string {
  const first = firstDay(unit)
  const last = lastDay(unit)
  const begin =
    first.certainty === 'unknown' ? '' : first.certainty === 'between' ? `${unit.from}~` : unit.from
  const end = last.certainty === 'standing' ? '..' : last.certainty === 'between' ? `${unit.to}~` : last.edtf
  return `${begin}/${end}`
}

/** `exact`: a resolution or a published mapping says so. `inferred`: rosters only agree with it. */
export type HeirCertainty = 'exact' | 'inferred' | 'unknown' | 'standing'

/** How well it is known which units of today a unit went into. */
export function successorCertainty({ before, successorsBy }: Unit): HeirCertainty {
  if (before === null) return 'standing'
  return certaintyOf(successorsBy)
}

/** `code`, too, is the office's own word: a unit that is only renamed or retyped keeps its code. */
export function certaintyOf(by: Evidence | null): HeirCertainty {
  if (by === null) return 'unknown'
  return by === 'name' || by === 'row' || by === 'parts' ? 'inferred' : 'exact'
}
