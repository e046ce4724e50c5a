import type { FactRow } from '../../../shared/api/facts.ts'
import { type CsvOptions, csvHeader, csvRecord } from './csv.ts'

/** A way to write facts down, one after the other. */
export interface Format {
  readonly extension: string
  readonly mediaType: string
  readonly header: () => string
  readonly record: (row: FactRow, options: CsvOptions) => string
}

/** Every export format, by the name that a URL ends in and the command takes. */
export const formats = {
  csv: {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    header: csvHeader,
    record: csvRecord,
  },
  jsonl: {
    extension: 'jsonl',
    mediaType: 'application/x-ndjson; charset=utf-8',
    header: () => '',
    record: (row) => `${JSON.stringify(row)}\n`,
  },
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof formats
