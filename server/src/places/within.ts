import type { Found } from './found.ts'
import type { Reading } from './reading.ts'

const between: ReadonlySet<string> = new Set([
  ',',
  '-',
  '–',
  '(',
  'của',
  'thuộc',
  'ở',
  'tại',
  'địa',
  'bàn',
  'trên',
  '/',
  // "Chi bộ thôn A, Đảng bộ xã B"
  'đảng',
  'bộ',
])
const RANK = { village: 0, commune: 1, district: 2, province: 3 } as const
const MOST_TOKENS = 4

/**
 * Which named unit each name is said to lie in: "xã A (huyện B)", "thôn C - xã A", "2 xã A, D của huyện B". It
 * holds for all names of the list that have none yet: "gồm A, D (huyện B), E (huyện F)".
 */
export function findWithin(reading: Reading, found: readonly Found[]): Map<Found, Found> {
  const within = new Map<Found, Found>()
  for (const [at, inner] of found.entries()) {
    const outer = found[at + 1]
    if (!outer || outer.sentence !== inner.sentence || outer.kind === 'bare') continue
    if (RANK[outer.level] <= RANK[inner.level] || outer.kind === 'organ') continue
    const marks: string[] = []
    for (let i = inner.end; i < outer.first; i++) marks.push(reading.tokens[i]?.norm ?? '')
    if (marks.length > MOST_TOKENS || !marks.every((mark) => between.has(mark))) continue
    // "thôn A xã B", "phường 1 B": nothing between, but the type word or the number.
    if (marks.length === 0 && outer.first === outer.nameFirst && outer.kind !== 'bracket') continue
    // "xã A, huyện B" is an address; "ở xã A và huyện B" is not, and "xã A, tỉnh" names nothing.
    within.set(inner, outer)
    // "xã A (huyện B), D": of a list of several, all since the last bracket; it is checked when it is settled.
    for (let i = at - 1; i >= 0; i--) {
      const mate = found[i]
      if (mate?.list !== inner.list || mate.level !== inner.level || within.has(mate)) break
      within.set(mate, outer)
    }
  }
  return within
}
