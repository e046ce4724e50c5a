/** Many pages one after the other. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the room of batches
export interface BatchOrders {}
