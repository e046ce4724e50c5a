import type { Row } from './row.ts'

/** Where the pages that are to be clipped stand. Each call is one transaction. */
export interface RowStore {
  /** All rows, the earliest place first. */
  rows(): Promise<Row[]>
  put(rows: readonly Row[]): Promise<void>
  /** Changes a row that is still there; one that was removed stays removed. */
  change(id: string, changes: Partial<Row>): Promise<void>
  remove(ids: readonly string[]): Promise<void>
}
