/** The page of a unit as it stood on a day, YYYY-MM-DD; of today without one. */
export const placeLink = (code: string, at?: string | null): string =>
  at ? `/places/${encodeURIComponent(code)}?at=${at}` : `/places/${encodeURIComponent(code)}`

/** The day in Vietnam of an instant (RFC 3339) or of a bare date; null where it is neither. */
export function dayOf(time: string | null): string | null {
  const bare = /^\d{4}-\d{2}-\d{2}$/.exec(time ?? '')?.[0]
  if (bare) return bare
  const at = Date.parse(time ?? '')
  return Number.isNaN(at) ? null : new Date(at + 7 * 3_600_000).toISOString().slice(0, 10)
}
