import { captureTab } from '../capture/capture.ts'
import type { Handlers } from '../channel/messages.ts'
import type { ClipAnswer, ClipOrders, Remarks } from '../channel/orders/clip.ts'
import type { Capture } from '../queue/clip.ts'
import { diskStore } from '../queue/disk.ts'
import { clipQueue } from '../queue/queue.ts'
import { readSettings } from '../settings/browser.ts'
import { serviceAt } from '../settings/settings.ts'
import { schedule } from './alarm.ts'
import { showAttempt, showKept, showWaiting } from './badge.ts'
import { sendCapture } from './send.ts'
import { snapshots } from './snapshots.ts'

const changed = () => {
  void views.show()
  settle().catch(report)
}

export const queue = clipQueue({
  store: diskStore(),
  send: sendCapture,
  changed,
  attempted: (attempt) => void showAttempt(attempt),
  now: Date.now,
  chance: Math.random,
})

const views = snapshots(() => queue.snapshot())

/** What can still fail here is this computer's disk; the capture is where it was, and the next start tries again. */
export function report(error: unknown): void {
  console.error('Tin Làng:', error instanceof Error ? error.message : 'unknown')
}

/** Sets the alarm and the badge to how the queue stands. */
const settle = async () => {
  const { kept, sending } = await queue.snapshot()
  await showWaiting(kept.length - sending.length)
  if (sending.length === 0) await schedule(await queue.nextAt())
}

/** The first worker since the browser was started sends all, every later one what is due. */
export const wake = async (): Promise<void> => {
  const { begun } = await chrome.storage.session.get('begun')
  await chrome.storage.session.set({ begun: true })
  await queue.sendAll(begun ? 'due' : 'all')
  // An alarm of an earlier worker may be gone, as after an update of the extension.
  await settle()
}

/** Sends one capture; where that works, the service is there, so the others go too. */
const send = async (id: string) => {
  const attempt = await queue.send(id)
  if (attempt) await showAttempt(attempt)
  if (attempt && 'receipt' in attempt) await queue.sendAll('all')
}

/**
 * Keeps a capture for the current service, then sends it. The promise is that of keeping alone.
 * @returns the id of the kept clip
 * @throws DOMException where this computer's storage is full or broken; then nothing was kept
 */
const keepAndSend = async (
  capture: Capture,
  tabId: number | null,
  { note, tags, project }: Remarks = {},
): Promise<string> => {
  const settings = await readSettings()
  // Before the first pairing nobody can say for which service it is: the one that is paired then gets it.
  const service = serviceAt(settings, settings.current).token === '' ? '' : settings.current
  const whole: Capture = {
    ...capture,
    ...(note ? { note } : {}),
    ...(tags?.length ? { tags: [...tags] } : {}),
    ...(project ? { project } : {}),
  }
  const { id } = await queue.keep(whole, service, tabId)
  if (tabId !== null) void showKept(tabId)
  send(id).catch(report)
  return id
}

/** Keeps a capture and sends it, and says what this computer's storage makes of it. */
export const keep = async (
  capture: Capture,
  tabId: number | null,
  remarks?: Remarks,
): Promise<ClipAnswer> => {
  try {
    return { kept: await keepAndSend(capture, tabId, remarks), refusal: null }
  } catch (error) {
    report(error)
    const full = error instanceof DOMException && error.name === 'QuotaExceededError'
    return { kept: null, refusal: full ? 'full' : 'disk' }
  }
}

/** Takes the page of a tab and keeps it. */
const clipTab = async (tabId: number, remarks?: Remarks): Promise<ClipAnswer> => {
  const captured = await captureTab(tabId)
  return captured.ok ? keep(captured.capture, tabId, remarks) : { kept: null, refusal: captured.refusal }
}

export const clipHandlers: Handlers<keyof ClipOrders> = {
  clip: ({ tabId, remarks }) => clipTab(tabId, remarks),
  retry: async ({ id }) => {
    send(id).catch(report)
    return null
  },
  retryAll: async () => {
    queue.sendAll('all').catch(report)
    return null
  },
  remove: async ({ id }) => {
    await queue.remove(id)
    return null
  },
  refresh: async () => {
    changed()
    queue.sendAll('due').catch(report)
    return null
  },
}
