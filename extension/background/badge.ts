import type { Attempt } from '../queue/queue.ts'
import { isFinal } from '../service/failure.ts'

const good = '#1f6f54'
const bad = '#a3301f'
const waiting = '#8a5a00'

const show = async (text: string, color: string, tabId?: number): Promise<void> => {
  const where = tabId === undefined ? {} : { tabId }
  try {
    await chrome.action.setBadgeBackgroundColor({ ...where, color })
    await chrome.action.setBadgeText({ ...where, text })
  } catch {
    // The tab was closed in the meantime.
  }
}

/** On the button of the tab that was clipped: the page is on this computer, and not yet on the service. */
export const showKept = (tabId: number): Promise<void> => show('…', waiting, tabId)

/** The number of facts; `↑` where it waits and is sent again by itself; `!` where a person is needed. */
export const showAttempt = async (attempt: NonNullable<Attempt>): Promise<void> => {
  const { tabId } = attempt.clip
  if (tabId === null) return
  if ('receipt' in attempt) return show(String(attempt.receipt.facts.length), good, tabId)
  return isFinal(attempt.failure) ? show('!', bad, tabId) : show('↑', waiting, tabId)
}

/** A page could not be taken at all. */
export const showRefused = (tabId: number): Promise<void> => show('!', bad, tabId)

/** The service has the page already; on hover, and for a screen reader, when and by whom. */
export const showKnown = async (tabId: number, title: string): Promise<void> => {
  try {
    const shown = await chrome.action.getBadgeText({ tabId })
    // What has just come of a clip of this very page says more.
    if (shown !== '' && !shown.startsWith('↑')) return
    await chrome.action.setTitle({ tabId, title })
  } catch {
    return
  }
  return show('✓', good, tabId)
}

/** On every other tab: how many clips wait on this computer. */
export const showWaiting = (count: number): Promise<void> => show(count > 0 ? `↑${count}` : '', waiting)
