import type { FactRow } from '../../../shared/api/facts.ts'
import { columns } from './columns.ts'

export interface CsvOptions {
  /** Puts an apostrophe before texts that a spreadsheet would run as a formula. On unless switched off. */
  readonly guard?: boolean
}

// Excel takes a file for UTF-8 only where it begins with this mark; readers that know better drop it.
const byteOrderMark = '\uFEFF'

// What a spreadsheet begins a formula with, after OWASP's "CSV injection"; the full-width forms are for
// spreadsheets that fold them. https://owasp.org/www-community/attacks/CSV_Injection
const formula = /^[=+\-@\t\r\n＝＋－＠]/

const quoted = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A number in full: đồng are whole and exact, and no cell reads 1.4e+11. */
export function plainNumber(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString()
  const short = String(value)
  return short.includes('e')
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : short
}

const cell = (value: string | number | null, guard: boolean): string => {
  if (value === null) return ''
  if (typeof value === 'number') return plainNumber(value)
  return quoted(guard && formula.test(value) ? `'${value}` : value)
}

/** The file's first line, byte order mark included. */
export const csvHeader = (): string => `${byteOrderMark}${columns.map(({ name }) => name).join(',')}\r\n`

/** One fact as one record of RFC 4180, line break included. */
export function csvRecord(row: FactRow, { guard = true }: CsvOptions = {}): string {
  return `${columns.map((column) => cell(column.cell(row), guard)).join(',')}\r\n`
}
