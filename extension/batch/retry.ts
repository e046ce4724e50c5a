import { order } from '../channel/view.ts'
import type { Row } from './row.ts'
import { askForSites } from './sites.ts'

/** Asks for the sites of failed pages again, where that is what they lacked, and has them tried again. */
export const retry = async (rows: readonly Row[]): Promise<void> => {
  const denied = rows.filter(({ reason }) => reason?.kind === 'access').map(({ url }) => url)
  await askForSites(denied)
  await order({ do: 'batchRetry', ids: rows.map(({ id }) => id) })
}
