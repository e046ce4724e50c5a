import type { LookupResponse } from '../../shared/api/articles.ts'
import { refusalOf } from '../capture/refusal.ts'
import { onSettings, readSettings } from '../settings/browser.ts'
import { type Language, languageOf } from '../words/language.ts'
import { sayIn } from '../words/say.ts'
import { timeText } from '../words/time.ts'
import { showKnown } from './badge.ts'
import { lookUp } from './reading.ts'

/** How long an answer holds: going back and forth between tabs asks once. */
const fresh = 60_000
const asked = new Map<string, number>()

/** Each page once in a while, however often its tab comes to the front. */
const isDue = (key: string): boolean => {
  const now = Date.now()
  for (const [other, at] of asked) if (now - at > fresh || at > now) asked.delete(other)
  if (asked.has(key)) return false
  asked.set(key, now)
  return true
}

const knownText = ({ article, capturedBy: name }: LookupResponse, language: Language): string => {
  const time = article?.capturedAt ? timeText(language, article.capturedAt) : '?'
  return sayIn(language)(name ? 'known.by' : 'known.at', { time, name: name ?? '' })
}

/** Asks for the page of a tab, and marks the button where the service has it. */
const look = async (tab: chrome.tabs.Tab): Promise<void> => {
  const { id, url, incognito } = tab
  if (id === undefined || !url || incognito || refusalOf(url)) return
  const settings = await readSettings()
  const { current, lookups } = settings
  const language = languageOf(settings.language, chrome.i18n.getUILanguage())
  // The service's own pages are no articles.
  if (!lookups || new URL(url).origin === current || !isDue(`${id} ${current} ${url}`)) return
  const answer = await lookUp(url)
  if (!answer.ok) asked.delete(`${id} ${current} ${url}`)
  else if (answer.value.clipped && (await chrome.tabs.get(id)).url === url)
    await showKnown(id, knownText(answer.value, language))
}

const quietly = (tab: chrome.tabs.Tab) => void look(tab).catch(() => undefined)

const updated = (_id: number, { status }: { status?: string }, tab: chrome.tabs.Tab) => {
  if (status === 'complete' && tab.active) quietly(tab)
}

const activated = ({ tabId }: { tabId: number }) => void chrome.tabs.get(tabId).then(quietly, () => undefined)

const listen = (on: boolean) => {
  chrome.tabs.onUpdated.removeListener(updated)
  chrome.tabs.onActivated.removeListener(activated)
  if (!on) return
  chrome.tabs.onUpdated.addListener(updated)
  chrome.tabs.onActivated.addListener(activated)
}

const follow = async () => {
  const { lookups } = await readSettings()
  listen(lookups)
  if (!lookups) return
  // What has woken this worker may have come before it listened.
  const tabs = await chrome.tabs.query({ active: true })
  for (const tab of tabs) if (tab.status === 'complete') quietly(tab)
}

/**
 * Looks up each page that comes to the front, where the person's setting wants it. While it is off nothing listens:
 * the browser does not even start this worker for a page.
 */
export const watchVisits = (): void => {
  void follow()
  onSettings((changed) => {
    if (changed.includes('lookups') || changed.includes('current')) void follow()
  })
}
