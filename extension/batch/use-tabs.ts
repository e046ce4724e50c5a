import { useEffect, useState } from 'react'
import { refusalOf } from '../capture/refusal.ts'

export interface OpenTab {
  readonly id: number
  readonly windowId: number
  readonly url: string
  readonly title: string
}

export interface OpenTabs {
  readonly tabs: readonly OpenTab[]
  /** How many others there are whose address the browser does not show. */
  readonly hidden: number
}

const all: chrome.tabs.QueryInfo = { windowType: 'normal' }

const read = async (): Promise<OpenTabs> => {
  const found = await chrome.tabs.query(all)
  const own = (await chrome.tabs.getCurrent())?.windowId
  const tabs = found.flatMap(({ id, windowId, url, title }) =>
    id !== undefined && url && refusalOf(url) === null ? [{ id, windowId, url, title: title || url }] : [],
  )
  // The window of this page first, the others as they are.
  const inOrder = [
    ...tabs.filter((tab) => tab.windowId === own),
    ...tabs.filter((tab) => tab.windowId !== own),
  ]
  return { tabs: inOrder, hidden: found.filter(({ url }) => !url).length }
}

/** The tabs that can be clipped, as far as the browser shows them; null until it has. */
export const useTabs = (): OpenTabs | null => {
  const [tabs, setTabs] = useState<OpenTabs | null>(null)
  useEffect(() => {
    const again = () => void read().then(setTabs)
    again()
    const events = [chrome.tabs.onRemoved, chrome.tabs.onUpdated, chrome.permissions.onAdded] as const
    for (const event of events) (event as chrome.events.Event<() => void>).addListener(again)
    return () => {
      for (const event of events) (event as chrome.events.Event<() => void>).removeListener(again)
    }
  }, [])
  return tabs
}
