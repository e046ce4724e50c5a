import { isLeft, type Reason, type Row } from './row.ts'
import type { RowStore } from './store.ts'

/** What became of a row's turn. */
export type Taken =
  | { readonly state: 'kept' | 'known'; readonly title: string | null }
  | { readonly state: 'failed'; readonly reason: Reason }
  /** The tab is not there any more, or sleeps: the page is opened like one of a list. */
  | { readonly state: 'gone' }
  /** Nothing can be opened now, as while the browser is being closed: the row waits as it is. */
  | { readonly state: 'later' }

export interface RunnerParts {
  readonly store: RowStore
  /** Clips one page; never rejects for what is wrong with the page. */
  readonly take: (row: Row) => Promise<Taken>
  /** Milliseconds between two pages of one site. */
  readonly pace: () => Promise<number>
  /** Whether a person has stopped the list. */
  readonly stopped: () => Promise<boolean>
  /** The present time in milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Called after each change of a row. */
  readonly changed: () => void
}

/** A page whose tab was gone is tried once more: so are those that the browser was closed over. */
const turnsAtMost = 2

/** The longest time in which a stop is not heard. */
const nap = 500

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : url)

/**
 * When each row that is left may be begun. Tabs that are open need no request; other pages wait until their site
 * has had rest since the last one.
 */
const dueTimes = (rows: readonly Row[], pace: number, now: number): readonly (readonly [Row, number])[] => {
  const visits = new Map<string, number>()
  for (const { url, visitedAt } of rows) {
    // A visit in the future was dated by a clock that has been put back since.
    if (visitedAt !== null && visitedAt <= now)
      visits.set(hostOf(url), Math.max(visitedAt, visits.get(hostOf(url)) ?? 0))
  }
  return rows
    .filter(isLeft)
    .map((row) => [row, row.from === 'tab' ? 0 : (visits.get(hostOf(row.url)) ?? -pace) + pace] as const)
}

/** The row to begin next, and when: what an ended worker had begun, then links, then the order of the list. */
export const nextOf = (
  rows: readonly Row[],
  pace: number,
  now: number,
  stopped: boolean,
): readonly [Row, number] | null => {
  const rank = ({ state, from }: Row) => (state === 'open' ? 0 : from === 'link' ? 1 : 2)
  const times = dueTimes(rows, pace, now).filter(([{ from }]) => !stopped || from === 'link')
  const best = times.toSorted(
    ([a, dueA], [b, dueB]) =>
      Math.max(dueA, now) - Math.max(dueB, now) || rank(a) - rank(b) || a.place - b.place,
  )
  return best[0] ?? null
}

/**
 * Goes through the rows one by one until none is left. What has been done is on the disk before the next begins, so
 * another worker, or the browser started again, goes on where this one was.
 * @returns what does that; called again while it runs, it is the same run
 */
export const batchRunner = (parts: RunnerParts): (() => Promise<void>) => {
  const { store, take, now, changed } = parts
  let round: Promise<void> | null = null
  let wanted = false

  const change = async (row: Row, changes: Partial<Row>) => {
    await store.change(row.id, changes)
    changed()
  }

  const turn = async (row: Row): Promise<boolean> => {
    const turns = row.turns + 1
    await change(row, { state: 'open', turns, ...(row.from === 'tab' ? {} : { visitedAt: now() }) })
    const taken = await take(row)
    if (taken.state === 'later') {
      await change(row, { state: 'waiting', turns: row.turns })
      return false
    }
    if (taken.state === 'gone') {
      await change(row, { state: 'waiting', from: 'list', tabId: null, turns: row.turns })
      return true
    }
    // The site rests from the end of a visit: what a page loads late counts too.
    const visitedAt = row.from === 'tab' ? row.visitedAt : now()
    if (taken.state === 'failed') {
      const retry = taken.reason.kind === 'closed' && turns < turnsAtMost
      await change(row, retry ? { state: 'waiting', visitedAt } : { ...taken, visitedAt })
    } else if (row.from === 'link') {
      // Its own list is that of the clips; here only what went wrong is of use.
      await store.remove([row.id])
      changed()
    } else await change(row, { ...taken, title: taken.title ?? row.title, reason: null, visitedAt })
    return true
  }

  const run = async () => {
    wanted = false
    for (;;) {
      const pace = await parts.pace()
      const next = nextOf(await store.rows(), pace, now(), await parts.stopped())
      if (!next) return
      const [row, due] = next
      if (due > now()) await parts.sleep(Math.min(nap, due - now()))
      else if (!(await turn(row))) return
    }
  }

  const rounds = async () => {
    // A row may come after the last look at the list, and before the end of the run.
    do await run()
    while (wanted)
  }

  return () => {
    wanted = true
    round ??= rounds().finally(() => {
      round = null
    })
    return round
  }
}
