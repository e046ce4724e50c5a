/** One line of the table: what was done, how often a second of processor time, and beside which peer. */
export interface Figure {
  readonly name: string
  readonly unit: string
  readonly perSecond: number
  readonly peer?: { readonly name: string; readonly perSecond: number }
}

/** How often a second of processor time, so that what else runs on the machine counts for little. */
const rate = (count: number, run: (i: number) => void): number => {
  const before = process.cpuUsage()
  for (let i = 0; i < count; i++) run(i)
  const { user, system } = process.cpuUsage(before)
  return (1_000_000 * count) / (user + system)
}

/** The middle of some numbers; 0 of none. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/**
 * Runs a task and its peer in turn, after a warm-up, and takes the median of the rounds: these machines are
 * noisy, so only the ratio of the two is worth quoting.
 */
export function compare(
  name: string,
  unit: string,
  count: number,
  task: (i: number) => void,
  peer?: { name: string; task: (i: number) => void },
): Figure {
  rate(count, task)
  if (peer) rate(count, peer.task)
  const [own, other]: [number[], number[]] = [[], []]
  for (let round = 0; round < 5; round++) {
    own.push(rate(count, task))
    if (peer) other.push(rate(count, peer.task))
  }
  return {
    name,
    unit,
    perSecond: median(own),
    ...(peer && { peer: { name: peer.name, perSecond: median(other) } }),
  }
}
