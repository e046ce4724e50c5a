import type { Roster } from './rosters.ts'

/** What the gazetteer rests on: rosters first, then each resolution that dates something, once. */
export class Sources {
  readonly list: string[]

  constructor(rosters: readonly Roster[]) {
    this.list = rosters.map(({ source, date }) => `${source}: ${date}`)
  }

  /** The index of a resolution, e.g. "1111/NQ-UBTVQH14". */
  indexOf(resolution: string): number {
    const known = this.list.indexOf(resolution)
    return known >= 0 ? known : this.list.push(resolution) - 1
  }
}
