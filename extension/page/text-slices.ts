/** A part of one text node: UTF-16 offsets into its data. */
export interface Slice {
  readonly node: number
  readonly from: number
  readonly to: number
}

/** The last node that begins at or before an offset. */
const nodeAt = (begins: readonly number[], offset: number): number => {
  let low = 0
  let high = begins.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((begins[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * The parts of text nodes that a place covers.
 * @param begins where each node's data begins in the text, ascending
 * @param lengths of each node's data
 */
export const slicesOf = (
  begins: readonly number[],
  lengths: readonly number[],
  place: { readonly start: number; readonly end: number },
): Slice[] => {
  const slices: Slice[] = []
  for (let node = nodeAt(begins, place.start); node < begins.length; node++) {
    const begin = begins[node] ?? 0
    if (begin >= place.end) break
    const from = Math.max(0, place.start - begin)
    const to = Math.min(lengths[node] ?? 0, place.end - begin)
    if (from < to) slices.push({ node, from, to })
  }
  return slices
}
