import { ArticleError } from '../../server/src/article/index.ts'
import { type ExtractInput, extract } from '../../server/src/extract.ts'
import type { Hostile } from './hostile.ts'

/** Sizes in KB, each twice the one before. */
export const sizes = [10, 20, 40, 80] as const
const RUNS = 3
/** Less than this is mostly the clock and the collector (milliseconds). */
const FLOOR = 20

/** How the time of one hostile input grows with its size. */
export interface Growth {
  readonly name: string
  /** Milliseconds of processor time by size, the best of some runs. */
  readonly times: readonly number[]
  /** The largest factor of a doubling. */
  readonly factor: number
}

/** Reads one input to its end, whether it is an article or none. */
export function readToEnd(input: ExtractInput): void {
  try {
    extract(input)
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error
  }
}

function processorTime(input: ExtractInput): number {
  const before = process.cpuUsage()
  readToEnd(input)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

export function growthOf({ name, make }: Hostile): Growth {
  readToEnd(make(2000))
  const times = sizes.map((size) => {
    const input = make(size * 1000)
    return Math.min(...Array.from({ length: RUNS }, () => processorTime(input)))
  })
  const floored = times.map((time) => Math.max(time, FLOOR))
  const factors = floored.slice(1).map((time, at) => time / (floored[at] ?? time))
  return { name, times, factor: Math.max(...factors) }
}
