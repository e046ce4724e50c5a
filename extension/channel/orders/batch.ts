import type { NewRow } from '../../batch/row.ts'
import type { BatchSettings } from '../../batch/settings.ts'

/** Many pages one after the other. Views read the list itself from this computer's disk. */
export interface BatchOrders {
  /** Puts pages into the list and goes on with it; how many were put there. */
  batchAdd: { ask: { readonly rows: readonly NewRow[] }; answer: number }
  /** Changes the pace, stops the list or goes on with it. */
  batchSet: { ask: { readonly settings: Partial<BatchSettings> }; answer: null }
  /** Has failed pages tried again. */
  batchRetry: { ask: { readonly ids: readonly string[] }; answer: null }
  batchRemove: { ask: { readonly ids: readonly string[] }; answer: null }
}
