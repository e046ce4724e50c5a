const name = 'batch'

/** Tells every open view of the list that something in it has changed. */
export const tellViews = (): void => {
  const channel = new BroadcastChannel(name)
  channel.postMessage(null)
  channel.close()
}

/**
 * Calls back after each change of the list.
 * @returns a function that ends it
 */
export const onChange = (call: () => void): (() => void) => {
  const channel = new BroadcastChannel(name)
  channel.onmessage = call
  return () => channel.close()
}
