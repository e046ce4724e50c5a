import { pagePort } from './messages.ts'
import { serve } from './reader.ts'

declare global {
  /** Set once this script listens: it is brought into the page for every view that asks, and must do so once. */
  var tinLangListens: true | undefined
}

if (!globalThis.tinLangListens) {
  globalThis.tinLangListens = true
  let leave = () => {}
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== pagePort) return
    // The marks of two views would lie over one another: the last that asks has the page.
    leave()
    const end = serve(port)
    leave = () => {
      end()
      port.disconnect()
    }
  })
}
