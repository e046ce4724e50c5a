import { nameKey } from '../spelling.ts'
import { levelOfCode, splitType, TWO_LEVELS_SINCE, type Unit } from '../units.ts'
import { BEGAN, EARLIER, GONE_PROVINCES, LATER } from './corrections.ts'
import type { Roster } from './rosters.ts'

export type Version = { -readonly [Key in keyof Unit]: Unit[Key] }

/** The first days for which the statistics office's codes are known to hold (Decision 124/2004/QĐ-TTg). */
const CODES_SINCE = '2004-07-08'

export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

function versionOf(fullName: string, code: string, parent: string): Version {
  const { type, name } = splitType(fullName)
  if (!type) throw new Error(`${code} ${fullName}: no type word`)
  return {
    code,
    level: levelOfCode(code),
    type,
    name,
    key: nameKey(name),
    parent,
    after: null,
    from: '',
    to: null,
    before: null,
    successors: [],
    successorsComplete: null,
  }
}

/**
 * Chains dated rosters (oldest first) into versions: one goes on while its code, type, name key and parent
 * stay the same. The newest spelling of a name is kept. The last roster's units are left standing.
 */
export function chain(rosters: readonly Roster[]): Version[] {
  const versions: Version[] = []
  const standing = new Map<string, Version>()
  let previous: string | null = null
  for (const { date, entries } of rosters) {
    const here = new Set<string>()
    for (const { code, fullName, parent } of entries) {
      here.add(code)
      const next = versionOf(fullName, code, parent)
      const current = standing.get(code)
      if (current?.type === next.type && current.parent === parent && current.key === next.key) {
        current.to = date
        current.name = next.name
        continue
      }
      if (current) current.before = date
      Object.assign(next, { after: previous, from: date, to: date })
      versions.push(next)
      standing.set(code, next)
    }
    for (const [code, version] of standing) {
      if (here.has(code)) continue
      version.before = date
      standing.delete(code)
    }
    previous = date
  }
  for (const version of standing.values()) version.to = null
  // The merger's day is known, so nothing is left open between its eve and the day itself.
  for (const version of versions)
    if (version.from === TWO_LEVELS_SINCE) version.after = dayBefore(version.from)
  return versions
}

/** Adds what corrections.ts knows of the times before, between and after the rosters. */
export function withHistory(versions: readonly Version[]): Version[] {
  const all: Version[] = [...versions]
  for (const { until, code, ...changes } of EARLIER) {
    const first = all.find((version) => version.code === code && version.after === null)
    if (!first) throw new Error(`no oldest version of ${code}`)
    all.push({ ...first, ...changes, from: CODES_SINCE, to: dayBefore(until), before: until })
    Object.assign(first, { after: dayBefore(until), from: until })
  }
  for (const { before, successor, ...unit } of GONE_PROVINCES) {
    const version = versionOf(`${unit.type} ${unit.name}`, unit.code, '')
    all.push({
      ...version,
      from: CODES_SINCE,
      to: dayBefore(before),
      before,
      successors: [successor],
      successorsComplete: true,
    })
  }
  for (const { code, type, name, day } of BEGAN) {
    const next = all.find(
      (version) => version.code === code && version.type === type && version.name === name,
    )
    const last = all.find((version) => version.code === code && version.before === next?.from)
    if (!next || !last) throw new Error(`no version ${code} ${type} ${name} to date`)
    Object.assign(last, { to: dayBefore(day), before: day })
    Object.assign(next, { after: dayBefore(day), from: day })
  }
  for (const { code, type, day } of LATER) {
    const last = all.find((version) => version.code === code && version.before === null)
    if (!last) throw new Error(`${code} does not stand today`)
    all.push({ ...last, type, after: dayBefore(day), from: day })
    Object.assign(last, { to: dayBefore(day), before: day })
  }
  return all.sort((a, b) => a.code.length - b.code.length || cmp(a.code, b.code) || cmp(a.from, b.from))
}

const cmp = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
