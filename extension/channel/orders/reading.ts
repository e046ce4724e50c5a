/** Reading the page in front without keeping it, and what the service has of it. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the room of the side panel
export interface ReadingOrders {}
