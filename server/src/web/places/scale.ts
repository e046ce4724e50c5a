/** A chart's axis: its ends and the values that are written on it. */
export interface Scale {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
}

/** The shortest axis, and how short it may be beside its values. */
const leastSpan = 1e-9

const roundStep = (rough: number): number => {
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 5].find((digit) => digit * power >= rough) ?? 10) * power
}

/**
 * An axis with a few round values that holds all that are given. It begins at nought where that leaves at least half
 * of it for them.
 */
export function valueScaleOf(values: readonly number[]): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const low = least >= 0 && least <= most / 2 ? 0 : least
  const size = Math.max(Math.abs(least), Math.abs(most))
  const span = most > low ? most - low : size || 1
  // Closer to one another than numbers can be written apart, they are one point.
  const step = roundStep(Math.max(span, leastSpan * size, leastSpan) / 4)
  const begin = Math.floor(low / step)
  const count = Math.max(1, Math.ceil(most / step - begin - 1e-9))
  const ticks = Array.from({ length: count + 1 }, (_, at) => Number(((begin + at) * step).toPrecision(12)))
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks }
}

/** Whole years around all that are given, and at most six of them to be written. */
export function yearScaleOf(years: readonly number[]): Scale {
  const from = Math.floor(Math.min(...years))
  const to = Math.max(Math.ceil(Math.max(...years)), from + 1)
  const step = Math.ceil((to - from) / 6)
  const ticks: number[] = []
  for (let year = from; year < to; year += step) ticks.push(year)
  return { from, to, ticks }
}
