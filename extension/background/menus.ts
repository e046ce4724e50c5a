import { openBatch } from '../batch/open.ts'
import type { NewRow } from '../batch/row.ts'
import { askForSites } from '../batch/sites.ts'
import { refusalOf } from '../capture/refusal.ts'
import { remarksOf } from '../remarks/draft.ts'
import { readDraft } from '../remarks/kept.ts'
import { onSettings, readSettings } from '../settings/browser.ts'
import { languageOf } from '../words/language.ts'
import { sayIn } from '../words/say.ts'
import type { Key } from '../words/vi.ts'
import { showRefused } from './badge.ts'
import { addRefused, addRows } from './batch.ts'
import { clipHere } from './clip-here.ts'
import { report } from './clips.ts'

type Contexts = NonNullable<chrome.contextMenus.CreateProperties['contexts']>

interface Item {
  readonly id: 'page' | 'selection' | 'link' | 'many'
  readonly contexts: Contexts
  readonly title: Key
}

const items: readonly Item[] = [
  { id: 'page', contexts: ['page', 'frame', 'image'], title: 'menu.page' },
  { id: 'selection', contexts: ['selection'], title: 'menu.selection' },
  { id: 'link', contexts: ['link'], title: 'menu.link' },
  { id: 'many', contexts: ['action'], title: 'menu.many' },
]

const pages = ['http://*/*', 'https://*/*']

/** The browser keeps the items; they are made anew where that may have lost them, or the language changes. */
const make = async (): Promise<void> => {
  const { language } = await readSettings()
  const say = sayIn(languageOf(language, chrome.i18n.getUILanguage()))
  await chrome.contextMenus.removeAll()
  for (const { id, contexts, title } of items)
    chrome.contextMenus.create(
      { id, contexts, title: say(title), ...(id === 'many' ? {} : { documentUrlPatterns: pages }) },
      // Two makers at a time meet: the item is there, in the same words.
      () => void chrome.runtime.lastError,
    )
}

const clipLink = async (url: string, tab: chrome.tabs.Tab | undefined): Promise<void> => {
  const tabId = tab?.id ?? null
  if (refusalOf(url) !== null) {
    if (tabId !== null) await showRefused(tabId)
    return
  }
  // Nothing may come before this: browsers ask only while the click is being handled.
  const granted = await askForSites([url])
  const remarks = remarksOf(await readDraft(url))
  const row: NewRow = { url, title: null, from: 'link', tabId, remarks, skipKnown: false }
  if (granted) {
    await addRows([row])
    return
  }
  if (tabId !== null) await showRefused(tabId)
  await addRefused(row, 'access')
}

export const onMenuClick = async (
  info: Pick<chrome.contextMenus.OnClickData, 'menuItemId' | 'selectionText' | 'linkUrl'>,
  tab?: chrome.tabs.Tab,
): Promise<void> => {
  if (info.menuItemId === 'many') return openBatch()
  if (info.menuItemId === 'link') return clipLink(info.linkUrl ?? '', tab)
  if (tab) return clipHere(tab, info.menuItemId === 'selection' ? info.selectionText : undefined)
}

/** Puts the ways to clip into the browser's menus. */
export const menus = (): void => {
  const remake = () => void make().catch(report)
  chrome.runtime.onInstalled.addListener(remake)
  chrome.runtime.onStartup.addListener(remake)
  onSettings((changed) => {
    if (changed.includes('language')) remake()
  })
  chrome.contextMenus.onClicked.addListener((info, tab) => void onMenuClick(info, tab).catch(report))
}
