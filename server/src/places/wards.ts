import { candidates } from './candidates.ts'
import type { Found } from './found.ts'
import type { Dates } from './units.ts'

const NUMBER = /^\d+$/

/**
 * Since 2025 wards are named by their number and the town that they lay in: on such a day "phường 1 Bảo Lộc" is one name,
 * "phường 1, Bảo Lộc" and "P.1, TP. Bảo Lộc" mean it, and so do the others of "các phường 1, 2 và 3 Bảo Lộc".
 */
export function withWardsOfTowns(found: readonly Found[], dates: Dates): Found[] {
  const read: Found[] = []
  for (const [at, name] of found.entries()) {
    const ward = read.at(-1)
    const before = found[at - 1]
    const joined = ward && before && isRightBehind(name, before) ? joinedTo(ward, name, dates) : null
    if (!joined) {
      read.push(name)
      continue
    }
    for (let i = read.length - 2; i >= 0 && read[i]?.list === joined.list; i--)
      read[i] = joinedTo(read[i] as Found, name, dates) ?? (read[i] as Found)
    if (name.first === joined.end) read[read.length - 1] = { ...joined, end: name.end }
    else {
      read[read.length - 1] = joined
      read.push(name)
    }
  }
  return read
}

/** With nothing but a mark between. */
const isRightBehind = (name: Found, before: Found): boolean =>
  name.sentence === before.sentence && name.first - before.end <= 1

function joinedTo(ward: Found, town: Found, dates: Dates): Found | null {
  if (ward.level !== 'commune' || (town.level !== 'district' && town.level !== 'province')) return null
  if (!NUMBER.test(ward.key)) return null
  const key = `${ward.key} ${town.key}`
  return candidates(key, 'commune', dates).length > 0 ? { ...ward, key } : null
}
