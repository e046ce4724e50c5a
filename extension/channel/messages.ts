import type { BatchOrders } from './orders/batch.ts'
import type { ClipOrders } from './orders/clip.ts'
import type { ReadingOrders } from './orders/reading.ts'
import type { ServiceOrders } from './orders/service.ts'

/** The port over which the worker tells every open view what is kept, under way and done. */
export const snapshotPort = 'snapshots'

/** What a view asks the worker to do, and under each the worker's answer; one interface a room of the worker. */
export interface Orders extends ClipOrders, ServiceOrders, ReadingOrders, BatchOrders {}

export type OrderName = keyof Orders
export type Order = { [N in OrderName]: { readonly do: N } & Orders[N]['ask'] }[OrderName]
export type OrderOf<N extends OrderName> = Extract<Order, { do: N }>

/** What a room of the worker does at its orders. */
export type Handlers<N extends OrderName = OrderName> = {
  [K in N]: (order: OrderOf<K>) => Promise<Orders[K]['answer']>
}

/** How the worker's answer travels: an error must not look like an empty answer. */
export type Reply<T> = { readonly answer: T } | { readonly error: string }
