import { nameKey } from '../spelling.ts'
import { dayBefore, levelOfCode, splitType, TWO_LEVELS_SINCE, type Unit } from '../units.ts'
import { NAMES } from './corrections.ts'
import type { Roster } from './rosters.ts'

export type Version = { -readonly [Key in keyof Unit]: Unit[Key] }

export function versionOf(fullName: string, code: string, parent: string): Version {
  const { type, name: written } = splitType(fullName)
  const [wrong, right = written] = NAMES.get(code) ?? []
  const name = written === wrong ? right : written
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
    source: 0,
    endedBy: null,
    next: [],
    nextComplete: null,
    nextBy: null,
    successors: [],
    successorsComplete: null,
    successorsBy: null,
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
  for (const [source, { date, entries }] of rosters.entries()) {
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
      if (current) Object.assign(current, { before: date, endedBy: source })
      Object.assign(next, { after: previous, from: date, to: date, source })
      versions.push(next)
      standing.set(code, next)
    }
    for (const [code, version] of standing) {
      if (here.has(code)) continue
      Object.assign(version, { before: date, endedBy: source })
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

/** The file's order: provinces, districts, communes, each by code and time. */
export function sorted(versions: readonly Version[]): Version[] {
  return [...versions].sort(
    (a, b) => a.code.length - b.code.length || compare(a.code, b.code) || compare(a.from, b.from),
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
