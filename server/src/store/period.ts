/** First and last day that a period may mean, as ISO dates; null where its year is not known. */
export interface Days {
  readonly start: string | null
  readonly end: string | null
}

const date = /^(\d{4}|\d{3}X|\d{2}XX|\dXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?$/

/** EDTF's divisions of a year (level 1: 21 - 24 seasons; level 2: quarters, thirds, halves) as months. */
const divisions: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 12],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
}

const two = (value: number): string => String(value).padStart(2, '0')

const lastDay = (year: string, month: number): string =>
  two(new Date(Date.UTC(Number(year), month, 0)).getUTCDate())

const unknown: Days = { start: null, end: null }

const single = (written: string): Days => {
  const parts = date.exec(written.replace(/[?~%]/g, ''))
  if (!parts?.[1]) return unknown
  const [first, last] = [parts[1].replaceAll('X', '0'), parts[1].replaceAll('X', '9')]
  const part = Number(parts[2])
  const [from, to] = divisions[part] ?? (part >= 1 && part <= 12 ? [part, part] : [1, 12])
  const day = from === to ? Number(parts[3]) : Number.NaN
  const known = day >= 1 && day <= Number(lastDay(last, to)) ? two(day) : null
  return {
    start: `${first}-${two(from)}-${known ?? '01'}`,
    end: `${last}-${two(to)}-${known ?? lastDay(last, to)}`,
  }
}

/**
 * The days of an EDTF date or interval (`2022`, `2022-10`, `2021/2025`, `202X`, `2023/..`); an open end reaches
 * to year 0000 or 9999. `XXXX-11-10`, null and anything that is no EDTF give nulls.
 */
export const daysOf = (period: string | null): Days => {
  if (period === null) return unknown
  const [from = '', to, ...more] = period.split('/')
  if (to === undefined) return single(from)
  if (more.length > 0) return unknown
  const start = from === '..' || from === '' ? '0000-01-01' : single(from).start
  const end = to === '..' || to === '' ? '9999-12-31' : single(to).end
  return start === null || end === null || start > end ? unknown : { start, end }
}

/** First day of `2022`, `2022-10` or `2022-10-05`, as a filter gives it. */
export const firstDay = (given: string): string => `${given}-01-01`.slice(0, 10)

/** Last day of the same; the 31st of every month, since it is only compared with. */
export const finalDay = (given: string): string =>
  (given.length === 4 ? `${given}-12-31` : `${given}-31`).slice(0, 10)
