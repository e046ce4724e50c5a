import { snapshotPort } from '../channel/messages.ts'
import type { Snapshot } from '../queue/clip.ts'

/** Shows every open view the present snapshot: when it opens, and whenever `show` is called. */
export const snapshots = (present: () => Promise<Snapshot>) => {
  const ports = new Set<chrome.runtime.Port>()
  let shown = 0

  const show = async () => {
    if (ports.size === 0) return
    const turn = ++shown
    const snapshot = await present()
    // A later one is being read: this would show an older state after it.
    if (turn !== shown) return
    for (const port of ports) port.postMessage(snapshot)
  }

  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== snapshotPort || port.sender?.id !== chrome.runtime.id) return
    ports.add(port)
    port.onDisconnect.addListener(() => ports.delete(port))
    void show()
  })

  return { show }
}
