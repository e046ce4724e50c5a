import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export interface Pairing {
  /** The code of the link that the start prints. */
  readonly code: string
  /** Whether it is the code, not used yet and not too old; it works once. */
  redeem(given: string): boolean
  /** Makes a redeemed code usable again, where no token could be made for it. */
  restore(): void
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * One fresh code per start of the service, good for one browser.
 * @param minutes how long it can be used
 * @param now the clock in milliseconds, given by tests
 */
export function createPairing(minutes: number, now: () => number = Date.now): Pairing {
  const code = randomBytes(18).toString('base64url')
  const expected = digest(code)
  const until = now() + minutes * 60_000
  let used = false
  return {
    code,
    redeem(given) {
      const right = timingSafeEqual(digest(given), expected)
      if (!right || used || now() > until) return false
      used = true
      return true
    },
    restore() {
      used = false
    },
  }
}
