import type { Attempt } from '../queue/queue.ts'

const good = '#1f6f54'
const bad = '#a3301f'

/** Puts the number of facts, or a `!`, on the button of the tab that was clipped, if that is still open. */
export const showAttempt = async (attempt: Attempt): Promise<void> => {
  if (!attempt || attempt.clip.tabId === null) return
  const { tabId } = attempt.clip
  const read = 'receipt' in attempt
  try {
    await chrome.action.setBadgeBackgroundColor({ tabId, color: read ? good : bad })
    await chrome.action.setBadgeText({ tabId, text: read ? String(attempt.receipt.facts.length) : '!' })
  } catch {
    // The tab was closed in the meantime.
  }
}
