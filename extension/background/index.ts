import { captureTab } from '../capture/capture.ts'
import type { ClipAnswer, PairAnswer } from '../channel/messages.ts'
import { diskStore } from '../queue/disk.ts'
import { type Attempt, clipQueue } from '../queue/queue.ts'
import { pairingOf } from '../service/address.ts'
import { testService } from '../service/client.ts'
import { onSettings, readSettings } from '../settings/browser.ts'
import { showAttempt } from './badge.ts'
import { listen } from './orders.ts'
import { pair } from './pair.ts'
import { sendCapture } from './send.ts'
import { snapshots } from './snapshots.ts'

const views = snapshots(() => queue.snapshot())

const queue = clipQueue({
  store: diskStore(),
  send: sendCapture,
  changed: () => void views.show(),
  now: () => new Date().toISOString(),
})

const retryAll = () => queue.sendAll().catch(report)

/** What can still fail here is this computer's disk; the capture is where it was, and the next start tries again. */
function report(error: unknown): void {
  console.error('Tin Làng:', error instanceof Error ? error.message : 'unknown')
}

/** Sends one capture; where that works, the service is there, so the others go too. */
const send = async (id: string) => {
  const attempt: Attempt = await queue.send(id)
  await showAttempt(attempt)
  if (attempt && 'receipt' in attempt) await retryAll()
}

const clip = async (tabId: number): Promise<ClipAnswer> => {
  const captured = await captureTab(tabId)
  if (!captured.ok) return { kept: null, refusal: captured.refusal }
  try {
    const { id } = await queue.keep(captured.capture, tabId)
    send(id).catch(report)
    return { kept: id, refusal: null }
  } catch (error) {
    report(error)
    return { kept: null, refusal: 'disk' }
  }
}

const pairWith = async (link: string, name: string): Promise<PairAnswer> => {
  const pairing = pairingOf(link)
  return pairing ? pair(pairing, name) : { address: null, failure: 'link' }
}

listen({
  clip: ({ tabId }) => clip(tabId),
  retry: async ({ id }) => {
    send(id).catch(report)
    return null
  },
  retryAll: async () => {
    void retryAll()
    return null
  },
  remove: async ({ id }) => {
    await queue.remove(id)
    return null
  },
  pair: ({ link, name }) => pairWith(link, name),
  test: async () => testService(await readSettings()),
})

// Only the extension's own pages and this worker may read the token.
void chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })

// Registered so that the browser's start wakes this worker, whose own start sends what is kept.
chrome.runtime.onStartup.addListener(() => {})
onSettings((changed) => {
  if (changed.includes('address') || changed.includes('token')) void retryAll()
})
void retryAll()
