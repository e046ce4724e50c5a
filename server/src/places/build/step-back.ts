import { joinedFoldKey, nameKey } from '../spelling.ts'
import { dayBefore } from '../units.ts'
import type { EarlierDecree, EarlierLine, Named } from './decreed/earlier.ts'
import type { Sources } from './sources.ts'
import type { Version } from './versions.ts'

/** The first days for which the statistics office's codes are known to hold (Decision 124/2004/QĐ-TTg). */
export const CODES_SINCE = '2004-07-08'

/** How a unit stood before a change, as far as it stood otherwise. */
export type Before = Partial<Pick<Version, 'type' | 'name' | 'parent'>>

/** A change's first day and the last day before it; they are not neighbours where the day is not known. */
export interface Change {
  readonly after: string
  readonly day: string
  readonly by: string
}

/** Adds to `all` how the oldest version of a code stood before a change. */
export function stepBack(
  all: Version[],
  code: string,
  before: Before,
  change: Change,
  sources: Sources,
): void {
  const first = oldest(all, code)
  const decree = sources.indexOf(change.by)
  const key = before.name === undefined ? first.key : nameKey(before.name)
  const { after, day } = change
  all.push({ ...first, ...before, key, from: CODES_SINCE, to: after, before: day, endedBy: decree })
  Object.assign(first, { after, from: day, source: decree })
}

function oldest(all: readonly Version[], code: string): Version {
  const first = all.find((version) => version.code === code && version.after === null)
  if (!first) throw new Error(`no oldest version of ${code}`)
  return first
}

/**
 * Takes the map back by one decree; later decrees must have been taken back before.
 *
 * @throws Error with the line that names a unit not found, or several
 */
export function takeBack(all: Version[], decree: EarlierDecree, sources: Sources): void {
  const { by, day, signed, province, lines } = decree
  const change = { after: signed ?? dayBefore(day), day, by }
  const standing = all.filter((version) => version.after === null)
  const before = new Map<string, Before>()
  const begun = new Set<string>()
  const add = (code: string, was: Before) => before.set(code, { ...before.get(code), ...was })
  const one = (found: readonly Version[], name: Named, { line }: EarlierLine): Version => {
    const same = found.length > 1 ? found.filter(({ key }) => key === nameKey(name.name)) : found
    const [unit, more] = same.filter(({ type }) => name.type === null || name.type === type)
    if (!unit || more) throw new Error(`${by}: ${line}: ${unit ? 'several units' : 'no unit'} ${name.name}`)
    return unit
  }
  const called = (name: string) => (unit: Before) => joinedFoldKey(unit.name ?? '') === joinedFoldKey(name)
  const districts = standing.filter(({ level, parent }) => level === 'district' && parent === province)
  const district = (name: Named, line: EarlierLine) => one(districts.filter(called(name.name)), name, line)
  const commune = (parent: Version, name: string, line: EarlierLine) => {
    const below = standing.filter((unit) => unit.parent === parent.code && called(name)(unit))
    return one(below, { name, type: null }, line).code
  }
  for (const line of lines) {
    if (line.kind === 'new')
      for (const name of line.communes) begun.add(commune(district(line.into, line), name, line))
    else if (line.kind === 'rename') {
      const { type, name } = line.from
      add(district(line.into, line).code, type === null ? { name } : { type, name })
    } else if (line.kind === 'type')
      for (const { now, before: was } of line.were)
        add(
          commune(district(line.into, line), now, line),
          was.type === null ? {} : { ...was, type: was.type },
        )
  }
  const earlierDistricts = districts.map((unit) => ({ ...unit, ...before.get(unit.code) }))
  for (const line of lines) {
    if (line.kind !== 'district' && line.kind !== 'move') continue
    const into = district(line.into, line)
    const from = one(
      earlierDistricts.filter((unit) => unit.code !== into.code && called(line.from.name)(unit)).map(withKey),
      line.from,
      line,
    )
    if (line.kind === 'district') begun.add(into.code)
    const named = line.communes.map((name) => commune(into, name, line))
    const codes =
      named.length > 0 ? named : standing.filter((unit) => unit.parent === into.code).map((unit) => unit.code)
    for (const code of codes) if (!begun.has(code)) add(code, { parent: from.code })
  }
  for (const code of begun)
    Object.assign(oldest(all, code), { after: change.after, from: day, source: sources.indexOf(by) })
  for (const [code, was] of before) if (!begun.has(code)) stepBack(all, code, was, change, sources)
}

const withKey = (unit: Version): Version => ({ ...unit, key: nameKey(unit.name) })
