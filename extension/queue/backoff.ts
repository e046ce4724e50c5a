const second = 1000
const first = 30 * second
const longest = 3600 * second

/**
 * How long to wait after a failed attempt: half a minute, then twice as long each time, an hour at most. Spread by
 * a quarter either way, so that many browsers do not all knock at the moment a service comes back.
 * @param attempts how many have failed so far, from 1
 * @param chance a random number from 0 to 1
 * @returns milliseconds
 */
export const waitAfter = (attempts: number, chance: number): number =>
  Math.min(longest, first * 2 ** Math.min(attempts - 1, 20)) * (0.75 + chance / 2)

/**
 * Whether a time has come. One that lies further ahead than any wait lasts was set by a clock that has been put
 * back since: it counts as come, else a clip would wait as long as the clock was wrong.
 */
export const hasCome = (dueAt: number, now: number): boolean => dueAt <= now || dueAt - now > 1.25 * longest
