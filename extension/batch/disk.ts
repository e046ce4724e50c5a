import { done, read, write } from '../queue/database.ts'
import type { Row } from './row.ts'
import type { RowStore } from './store.ts'

/** The rows in the browser's IndexedDB. */
export const diskRows = (): RowStore => ({
  rows: async () =>
    (await read<Row[]>('batches', (store) => store.getAll())).sort((a, b) => a.place - b.place),
  put: (rows) =>
    write(['batches'], (of) => {
      for (const row of rows) of('batches').put(row)
    }),
  change: (id, changes) =>
    write(['batches'], async (of) => {
      const row = await done<Row | undefined>(of('batches').get(id))
      if (row) of('batches').put({ ...row, ...changes })
    }),
  remove: (ids) =>
    write(['batches'], (of) => {
      for (const id of ids) of('batches').delete(id)
    }),
})
