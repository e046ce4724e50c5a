import { dayBefore } from '../units.ts'
import { BEGAN, EARLIER, GONE_PROVINCES, LATER } from './corrections.ts'
import { earlierDecrees } from './decreed/earlier.ts'
import type { Sources } from './sources.ts'
import { CODES_SINCE, stepBack, takeBack } from './step-back.ts'
import { type Version, versionOf } from './versions.ts'

/** Adds what corrections.ts and earlier.txt know of the times before, between and after the rosters. */
export function withHistory(versions: readonly Version[], sources: Sources): Version[] {
  const all: Version[] = [...versions]
  // The latest change first: each step back starts from the oldest version so far.
  const corrected = EARLIER.map(({ until, code, by, ...before }) => ({
    day: until,
    takeBack: () => stepBack(all, code, before, { after: dayBefore(until), day: until, by }, sources),
  }))
  const decreed = earlierDecrees().map((decree) => ({
    day: decree.day,
    takeBack: () => takeBack(all, decree, sources),
  }))
  const latestFirst = [...corrected, ...decreed].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
  for (const change of latestFirst) change.takeBack()
  for (const { before, by, successor, ...unit } of GONE_PROVINCES) {
    const version = versionOf(`${unit.type} ${unit.name}`, unit.code, '')
    all.push({
      ...version,
      from: CODES_SINCE,
      to: dayBefore(before),
      before,
      endedBy: sources.indexOf(by),
      next: [successor],
      nextComplete: true,
      nextBy: 'decree',
    })
  }
  for (const { code, type, name, day, by } of BEGAN) {
    const next = all.find(
      (version) => version.code === code && version.type === type && version.name === name,
    )
    const last = all.find((version) => version.code === code && version.before === next?.from)
    if (!next || !last) throw new Error(`no version ${code} ${type} ${name} to date`)
    beginOn(next, last, day, sources.indexOf(by))
  }
  for (const { code, type, day, by } of LATER) {
    const last = all.find((version) => version.code === code && version.before === null)
    if (!last) throw new Error(`${code} does not stand today`)
    const decree = sources.indexOf(by)
    all.push({ ...last, type, after: dayBefore(day), from: day, source: decree })
    Object.assign(last, { to: dayBefore(day), before: day, endedBy: decree })
  }
  return all
}

/** One version follows another of the same code on a decreed day; `last` undefined: there was none. */
export function beginOn(next: Version, last: Version | undefined, day: string, decree: number): void {
  Object.assign(next, { after: dayBefore(day), from: day, source: decree })
  if (last) endOn(last, day, decree)
}

export function endOn(version: Version, day: string, decree: number): void {
  Object.assign(version, { to: dayBefore(day), before: day, endedBy: decree })
}
