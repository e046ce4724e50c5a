import { onSettings } from '../settings/browser.ts'
import { onDue } from './alarm.ts'
import { clipHandlers, queue, report } from './clips.ts'
import { offerPairing, welcome } from './first-run.ts'
import { listen } from './orders.ts'
import { serviceHandlers } from './pair.ts'

const retryAll = () => void queue.sendAll('all').catch(report)

listen({ ...clipHandlers, ...serviceHandlers })

// Only the extension's own pages and this worker may read the tokens.
void chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })

welcome()
offerPairing()
onDue(() => void queue.sendAll('due').catch(report))
chrome.runtime.onStartup.addListener(retryAll)
self.addEventListener('online', retryAll)
onSettings((changed) => {
  if (changed.includes('services') || changed.includes('current')) retryAll()
})
// Whatever started this worker: what its predecessor had under way is due.
void queue.sendAll('due').catch(report)
