import { pathToFileURL } from 'node:url'
import * as chrono from 'chrono-node'
import { readLanguage } from '../../server/src/language/index.ts'
import { type Row, readSections } from '../unit/language/expressions/rows.ts'

/** How many rows of the table of dates two readers get right, and which the other one does not. */
export interface Comparison {
  readonly rows: number
  readonly ours: number
  readonly chrono: number
  readonly section: string
}

interface DayParts {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

// For rows without a date of publication; those that need one are not counted.
const noDate = '2022-06-15'

/**
 * Both readers on the rows of `dates.txt`, a section each and all together. A row is right where as many times are
 * found as it holds, each at the right date: at the row's own precision, so that a month's day is not asked for; the
 * end of a span where chrono-node gives one. What only ours says (role, comparison, what is inferred) is not counted.
 * Rows that have no date because nothing says when the article was written are left out: chrono-node always has one.
 */
export function compareExpressions(): { total: Comparison; sections: Comparison[] } {
  const sections = readSections('dates').map(({ title, rows }) => {
    const fair = rows.filter((row) => row.publishedAt !== null || row.values.length > 0)
    return {
      section: title,
      rows: fair.length,
      ours: fair.filter(isRightHere).length,
      chrono: fair.filter(isRightByChrono).length,
    }
  })
  const sum = (of: 'rows' | 'ours' | 'chrono') => sections.reduce((all, section) => all + section[of], 0)
  return { total: { section: 'all', rows: sum('rows'), ours: sum('ours'), chrono: sum('chrono') }, sections }
}

/** The line that the benchmark prints. */
export const expressionsLine = ({ rows, ours, chrono: other }: Comparison): string =>
  `${'expressions of date right'.padEnd(28)}${ours} of ${rows}  ${other} of chrono-node vi`

const edtfOf = (value: string): string => value.split(' ')[0] ?? ''

function isRightHere({ text, publishedAt, values }: Row): boolean {
  const { times } = readLanguage(text, { publishedAt })
  return times.map(({ edtf }) => edtf).join(' ') === values.map(edtfOf).join(' ')
}

function isRightByChrono({ text, publishedAt, values }: Row): boolean {
  const [year = 0, month = 1, day = 1] = (publishedAt ?? noDate).split('-').map(Number)
  const found = chrono.vi
    .parse(text, new Date(year, month - 1, day, 12))
    .filter(({ start }) => !isTimeOfDay(start))
  return (
    found.length === values.length &&
    found.every(({ start, end }, index) => {
      const [first = '', last] = edtfOf(values[index] ?? '').split('/')
      if (!agrees(partsOf(first), start)) return false
      return last === undefined || !end || agrees(partsOf(last), end)
    })
  )
}

/** "7h30" is a right reading too, of something that the table does not hold. */
function isTimeOfDay(start: chrono.ParsedComponents): boolean {
  const says = (...parts: chrono.Component[]) => parts.some((part) => start.isCertain(part))
  return says('hour') && !says('year', 'month', 'day', 'weekday')
}

function partsOf(edtf: string): DayParts {
  const [year, month, day] = edtf.split('-').map((part) => (/^\d+$/.test(part) ? Number(part) : null))
  return { year: year ?? null, month: month ?? null, day: day ?? null }
}

function agrees(parts: DayParts, found: chrono.ParsedComponents): boolean {
  return (['year', 'month', 'day'] as const).every(
    (part) => parts[part] === null || parts[part] === found.get(part),
  )
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { total, sections } = compareExpressions()
  for (const { section, rows, ours, chrono: other } of sections)
    process.stdout.write(`${section.padEnd(48)} ours ${ours}/${rows}, chrono-node vi ${other}/${rows}\n`)
  process.stdout.write(`${expressionsLine(total)}\n`)
}
