import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasCome, waitAfter } from '../../../extension/queue/backoff.ts'

const minute = 60_000
const hour = 60 * minute

describe('the wait after a failure', () => {
  it.each([
    [1, 0.5 * minute],
    [2, 1 * minute],
    [3, 2 * minute],
    [7, 32 * minute],
    [8, hour],
    [5000, hour],
  ])('after %i attempts: %i ms, in the middle of its spread', (attempts, wait) => {
    expect(waitAfter(attempts, 0.5)).toBe(wait)
  })

  it('is spread by a quarter either way, and never longer than an hour and a quarter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, chance) => {
          const [wait, middle] = [waitAfter(attempts, chance), waitAfter(attempts, 0.5)]
          expect(wait).toBeGreaterThanOrEqual(0.75 * middle)
          expect(wait).toBeLessThanOrEqual(1.25 * middle)
          expect(wait).toBeLessThanOrEqual(1.25 * hour)
        },
      ),
    )
  })
})

describe('whether a time has come', () => {
  const now = Date.parse('2024-06-10T09:00:00Z')

  it.each([
    [now, true],
    [now - hour, true],
    [now + minute, false],
    [now + 1.25 * hour, false],
    // Set by a clock that was a day ahead, and has been put right since.
    [now + 24 * hour, true],
  ])('%i: %s', (dueAt, come) => expect(hasCome(dueAt, now)).toBe(come))
})
