import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine } from './engine.ts'

const longest = 1_000

/** Waits before the next attempts, in milliseconds: about nine seconds in all. */
const waits = [
  5,
  10,
  20,
  50,
  100,
  200,
  500,
  longest,
  longest,
  longest,
  longest,
  longest,
  longest,
  longest,
  longest,
]

/**
 * Does the work, again where the engine says that it may succeed then (a lock, a deadlock, a broken connection).
 * After a broken connection nobody knows whether the last commit was kept, so the work must be idempotent.
 * Throws a StoreError for a fault of the database, and any other error as it is.
 */
export const persist = async <T>(engine: Engine, work: () => Promise<T>): Promise<T> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      const wait = waits[attempt]
      if (wait === undefined || !engine.passes(error)) throw engine.fault(error) ?? error
      await sleep(wait)
    }
  }
}
