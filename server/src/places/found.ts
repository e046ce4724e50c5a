import type { Level } from '../../../shared/records/place.ts'
import type { TypeWord } from './type-words.ts'

/** A name that is, or may be, a place: where it stands and what its surroundings say of it. */
export interface Found {
  readonly level: Level
  readonly type: TypeWord['type'] | null
  /** Token indices of the mention, its type word included where that belongs to this name alone. */
  readonly first: number
  readonly end: number
  readonly nameFirst: number
  /** The `nameKey` of the name. */
  readonly key: string
  readonly sentence: number
  /**
   * typed: "xã A"; organ: "Huyện ủy A"; listed: one of "các xã A, B" or of "gồm A, B"; series: B of
   * "xã A, B", which may as well be the district that A lies in; bracket: the district B of "xã A (B)"; bare: no
   * type word near.
   */
  readonly kind: 'typed' | 'organ' | 'listed' | 'series' | 'bracket' | 'bare'
  /** Number of the list it is in; each name outside a list has its own. */
  readonly list: number
}

/** A typed name that says what another lies in: "xã A (huyện B)", "xã A, huyện B", "xã A của huyện B". */
export type Within = ReadonlyMap<Found, Found>
