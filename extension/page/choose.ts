/**
 * The id after, or before, the chosen one; from the last it goes on with the first.
 * @param by 1 or -1
 */
export const stepped = (order: readonly string[], chosen: string | null, by: 1 | -1): string | undefined => {
  const at = chosen === null ? -1 : order.indexOf(chosen)
  if (at < 0) return by === 1 ? order[0] : order.at(-1)
  return order.at((at + by) % order.length)
}

/** Of facts whose words lie under one another, a click takes the next, so that each can be reached. */
export const nextOf = (hit: readonly string[], chosen: string | null): string | undefined => {
  const at = chosen === null ? -1 : hit.indexOf(chosen)
  return hit[(at + 1) % hit.length]
}
