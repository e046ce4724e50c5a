/** How many shades a map has beside the one for nothing. */
const shades = 5

/** One of the shades: 1 is the lightest; `to` is included. */
export interface Shade {
  readonly shade: number
  readonly from: number
  readonly to: number
}

/** A round number near to one: 1, 2 or 5 with noughts. */
const round = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value))
  const digit = value / power
  return (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10) * power
}

/**
 * Shades for counts from 1 to `most`, each wider than the one before: a few provinces have most of the facts, and the
 * others are to be told apart, too. Fewer where there are not as many counts.
 */
export function shadesOf(most: number): Shade[] {
  if (most < 1) return []
  const steps = most ** (1 / shades)
  const begins = Array.from({ length: shades }, (_, at) =>
    most <= shades ? at + 1 : at === 0 ? 1 : Math.max(at + 1, round(steps ** at)),
  ).filter((from, at, all) => from <= most && all.indexOf(from) === at)
  return begins.map((from, at) => ({ shade: at + 1, from, to: (begins[at + 1] ?? most + 1) - 1 }))
}

/** The shade of a count; 0 for nothing. */
export const shadeOf = (count: number, among: readonly Shade[]): number =>
  among.findLast(({ from }) => count >= from)?.shade ?? 0
