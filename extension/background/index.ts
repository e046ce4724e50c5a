import { onSettings } from '../settings/browser.ts'
import { onDue } from './alarm.ts'
import { clipHandlers, queue, report, wake } from './clips.ts'
import { offerPairing, welcome } from './first-run.ts'
import { listen } from './orders.ts'
import { serviceHandlers } from './pair.ts'
import { readingHandlers } from './reading.ts'
import { watchVisits } from './visits.ts'

const retryAll = () => void queue.sendAll('all').catch(report)

listen({ ...clipHandlers, ...readingHandlers, ...serviceHandlers })

// Only the extension's own pages and this worker may read the tokens.
void chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })

welcome()
offerPairing()
watchVisits()
onDue(() => void queue.sendAll('due').catch(report))
// Registered so that the browser's start starts this worker, whose own start sends what is kept.
chrome.runtime.onStartup.addListener(() => {})
self.addEventListener('online', retryAll)
onSettings((changed) => {
  if (changed.includes('services') || changed.includes('current')) retryAll()
})
// What an earlier worker had under way is due; what failed before the browser was closed may arrive now.
void wake().catch(report)
