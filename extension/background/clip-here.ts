import { captureTab } from '../capture/capture.ts'
import { remarksOf } from '../remarks/draft.ts'
import { dropDraft, readDraft } from '../remarks/kept.ts'
import { readSettings } from '../settings/browser.ts'
import { languageOf } from '../words/language.ts'
import { refusalText } from '../words/refusal.ts'
import { showRefused } from './badge.ts'
import { keep } from './clips.ts'

/** Says on the button of a tab why its page was not taken: there is no popup to say it in. */
const refuse = async (tabId: number, refusal: Parameters<typeof refusalText>[1]): Promise<void> => {
  const { language } = await readSettings()
  const text = refusalText(languageOf(language, chrome.i18n.getUILanguage()), refusal)
  await showRefused(tabId)
  await chrome.action.setTitle({ tabId, title: text }).catch(() => undefined)
}

/**
 * Clips the page of a tab without the popup: by shortcut or menu. What was written to the page before goes with it.
 * @param selected what the browser says is selected; the page itself knows its line breaks better
 */
export const clipHere = async (tab: chrome.tabs.Tab, selected?: string): Promise<void> => {
  if (tab.id === undefined) return
  const captured = await captureTab(tab.id)
  if (!captured.ok) return refuse(tab.id, captured.refusal)
  const { capture } = captured
  const draft = await readDraft(capture.url)
  const selection = capture.selection ?? selected
  const whole = selection ? { ...capture, selection } : capture
  const { refusal } = await keep(whole, tab.id, remarksOf(draft))
  if (refusal !== null) return refuse(tab.id, refusal)
  await dropDraft(capture.url, draft)
}
