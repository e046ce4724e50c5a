import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine } from './engine.ts'

/** How long one tries, in milliseconds: less than a client waits, more than another process commits. */
const patience = 30_000
const longestWait = 200

/**
 * Does the work, again where the engine says that it may succeed then (a lock, a deadlock, a broken connection).
 * After a broken connection nobody knows whether the last commit was kept, so the work must be idempotent.
 * Throws a StoreError for a fault of the database, and any other error as it is.
 */
export const persist = async <T>(engine: Engine, work: () => Promise<T>): Promise<T> => {
  const start = performance.now()
  for (let wait = 5; ; wait = Math.min(2 * wait, longestWait)) {
    try {
      return await work()
    } catch (error) {
      const late = performance.now() - start > patience
      if (late || !engine.passes(error)) throw engine.fault(error) ?? error
      // Not in step with others that wait for the same.
      await sleep(wait * (0.5 + Math.random()))
    }
  }
}
