import type { Row } from '../../../../extension/batch/row.ts'
import type { RowStore } from '../../../../extension/batch/store.ts'

/** The rows in memory: they outlive a runner, as the disk outlives the worker. */
export const memoryRows = (): RowStore => {
  const all = new Map<string, Row>()
  return {
    rows: async () => [...all.values()].sort((a, b) => a.place - b.place),
    put: async (rows) => {
      for (const row of rows) all.set(row.id, row)
    },
    change: async (id, changes) => {
      const row = all.get(id)
      if (row) all.set(id, { ...row, ...changes })
    },
    remove: async (ids) => {
      for (const id of ids) all.delete(id)
    },
  }
}
