import type { Reason, Row, Trouble } from '../batch/row.ts'
import type { Taken } from '../batch/runner.ts'
import { mayRead } from '../batch/sites.ts'
import type { Captured } from '../capture/capture.ts'
import { diskStore } from '../queue/disk.ts'
import { showRefused } from './badge.ts'
import { keep } from './clips.ts'
import { lookUp } from './reading.ts'
import { captureInTime, visit } from './visit.ts'

const store = diskStore()

const failed = (kind: Trouble, status: number | null = null): Taken => {
  const reason: Reason = { kind, status }
  return { state: 'failed', reason }
}

/** Whether an earlier worker had kept it before it was ended. */
const wasKept = async (id: string): Promise<boolean> =>
  (await store.clips()).some((clip) => clip.id === id) ||
  (await store.receipts()).some((receipt) => receipt.id === id)

const isKnown = async (url: string): Promise<boolean> => {
  const answer = await lookUp(url)
  return answer.ok && answer.value.clipped
}

const keepCaptured = async (row: Row, captured: Captured): Promise<Taken> => {
  if (!captured.ok) return failed(captured.refusal)
  const capture = { ...captured.capture, clientId: row.id }
  const { refusal } = await keep(capture, row.tabId, row.remarks)
  return refusal === null ? { state: 'kept', title: capture.title ?? null } : failed(refusal)
}

const pageOf = (url: string | undefined) => url?.replace(/#.*$/, '')

/** A tab of the person's own is taken as it stands there. */
const takeTab = async (row: Row, tabId: number): Promise<Taken> => {
  const tab = await chrome.tabs.get(tabId).catch(() => null)
  if (!tab || tab.discarded || pageOf(tab.url) !== pageOf(row.url)) return { state: 'gone' }
  return keepCaptured(row, await captureInTime(tabId))
}

const takePage = async (row: Row): Promise<Taken> => {
  const visited = await visit(row.id, row.url)
  if (visited === 'later') return { state: 'later' }
  if (visited === 'closed') return failed('closed')
  if (visited.ok && visited.status >= 400) return failed('status', visited.status)
  // Here a page that can't be read is mostly one that did not come.
  if (!visited.ok && visited.refusal === 'blocked') return failed('unread')
  return keepCaptured(row, visited)
}

/** Clips the page of a row, and tells what became of it. */
export const takeRow = async (row: Row): Promise<Taken> => {
  if (row.turns > 0 && (await wasKept(row.id))) return { state: 'kept', title: null }
  if (!(await mayRead(row.url))) return failed('access')
  if (row.skipKnown && (await isKnown(row.url))) return { state: 'known', title: null }
  const taken = row.from === 'tab' && row.tabId !== null ? await takeTab(row, row.tabId) : await takePage(row)
  if (row.from === 'link' && row.tabId !== null && taken.state === 'failed') await showRefused(row.tabId)
  return taken
}
