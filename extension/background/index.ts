import { onSettings } from '../settings/browser.ts'
import { onDue } from './alarm.ts'
import { batchHandlers, goOnWithBatch, onBatchAlarm } from './batch.ts'
import { clipHandlers, queue, report, wake } from './clips.ts'
import { commands } from './commands.ts'
import { offerPairing, welcome } from './first-run.ts'
import { menus } from './menus.ts'
import { listen } from './orders.ts'
import { serviceHandlers } from './pair.ts'
import { readingHandlers } from './reading.ts'
import { watchVisits } from './visits.ts'

const retryAll = () => void queue.sendAll('all').catch(report)

listen({ ...batchHandlers, ...clipHandlers, ...readingHandlers, ...serviceHandlers })

// Only the extension's own pages and this worker may read the tokens.
void chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })

welcome()
offerPairing()
menus()
commands()
onBatchAlarm()
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
goOnWithBatch()
