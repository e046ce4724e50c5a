import type { Found } from './found.ts'
import { joinedFoldOf } from './gazetteer.ts'
import type { Home } from './home.ts'
import { keyOf } from './keys.ts'
import { type Reading, runAt } from './reading.ts'
import { childrenOf } from './resolve.ts'
import { type Settled, settled } from './settled.ts'
import { foldSyllable } from './spelling.ts'
import type { Dates, Unit, UnitLevel, UnitType } from './units.ts'

/** Fewer tokens without a mark are no sentence that lost them: "OCOP 2023". */
const SHORTEST = 4
const SHORTEST_NAME = 4
const types: ReadonlyMap<string, { type: UnitType; level: UnitLevel }> = new Map([
  ['xa', { type: 'xã', level: 'commune' }],
  ['phuong', { type: 'phường', level: 'commune' }],
  ['thi tran', { type: 'thị trấn', level: 'commune' }],
  ['huyen', { type: 'huyện', level: 'district' }],
  ['thi xa', { type: 'thị xã', level: 'district' }],
  ['thanh pho', { type: 'thành phố', level: 'district' }],
  ['tinh', { type: 'tỉnh', level: 'province' }],
])

/**
 * Names in sentences that bear no marks at all, as captions of photos do: "Nguoi dan xa Nghia Do". Only with a type
 * word, and only of units that the rest of the article names or is about, so that nothing is guessed.
 */
export function findUnmarked(
  reading: Reading,
  named: readonly Settled[],
  home: Home,
  dates: Dates,
): Settled[] {
  const { text, sentences } = reading
  const places: Settled[] = []
  let known: ReadonlyMap<string, Unit | null> | undefined
  for (const [at, { start, end, firstToken, endToken }] of sentences.entries()) {
    if (endToken - firstToken < SHORTEST || /\P{ASCII}/u.test(text.slice(start, end))) continue
    known ??= unitsOf(named, home, dates)
    places.push(...unmarkedIn(reading, at, known))
  }
  return places
}

/** All of a sentence or none: "xa A, huyen B" of a B that is not known is another A. */
function unmarkedIn(reading: Reading, at: number, known: ReadonlyMap<string, Unit | null>): Settled[] {
  const { firstToken = 0, endToken = 0 } = reading.sentences[at] ?? {}
  const places: Settled[] = []
  for (let i = firstToken; i + 1 < endToken; i++) {
    const place = unmarkedAt(reading, at, i, known)
    if (place === 'unknown') return []
    if (!place) continue
    places.push(place)
    i = place.found.end - 1
  }
  return places
}

function unmarkedAt(
  reading: Reading,
  sentence: number,
  i: number,
  known: ReadonlyMap<string, Unit | null>,
): Settled | 'unknown' | null {
  const { tokens } = reading
  const norm = tokens[i]?.norm ?? ''
  const pair = types.get(`${norm} ${tokens[i + 1]?.norm}`)
  const word = pair ?? types.get(norm)
  if (!word) return null
  const first = pair ? i + 2 : i + 1
  const run = runAt(reading, first)
  if (run?.first !== first) return null
  for (let end = run.end; end > first; end--) {
    let fold = ''
    for (let t = first; t < end; t++) fold += foldSyllable(tokens[t]?.text ?? '')
    const unit = fold.length < SHORTEST_NAME ? null : known.get(`${word.level} ${fold}`)
    if (!unit) continue
    const found: Found = {
      ...word,
      first: i,
      end,
      nameFirst: first,
      key: keyOf(tokens, first, end),
      sentence,
      kind: 'typed',
      list: 0,
    }
    return settled(found, unit)
  }
  return 'unknown'
}

/** Units that are named or are the article's own, by level and folded name; null where several bear one. */
function unitsOf(
  named: readonly Settled[],
  { province, district }: Home,
  dates: Dates,
): Map<string, Unit | null> {
  const units = new Set<Unit>()
  for (const { unit, status } of named) if (unit && status === 'resolved') units.add(unit)
  for (const unit of [province, district]) if (unit) units.add(unit)
  const around = district ?? province
  if (around) for (const unit of childrenOf(around, 'commune', dates)) units.add(unit)
  const known = new Map<string, Unit | null>()
  for (const unit of units) {
    const key = `${unit.level} ${joinedFoldOf(unit)}`
    const other = known.get(key)
    known.set(key, other === undefined || other?.code === unit.code ? unit : null)
  }
  return known
}
