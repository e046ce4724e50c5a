const DAY = 86_400_000
/** Vietnam is seven hours ahead of UTC all year. */
const AHEAD = 7 * 3_600_000

/** When a day (YYYY-MM-DD) of Vietnam begins, or one some days after it, as a UTC instant that sorts as text. */
export const startOfDay = (day: string, daysAfter = 0): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + daysAfter * DAY - AHEAD).toISOString()

/** The day in Vietnam of a UTC instant; '' where that is none. */
export const localDay = (instant: string): string => {
  const at = Date.parse(instant)
  return Number.isNaN(at) ? '' : new Date(at + AHEAD).toISOString().slice(0, 10)
}
