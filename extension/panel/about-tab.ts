import { useEffect, useRef, useState } from 'react'

/** The tab that the panel is about. */
export interface AboutTab {
  readonly id: number
  /** Empty where the browser gives no access to its page. */
  readonly url: string
  readonly title: string
  /** Raised by every navigation, a reload too. */
  readonly visit: number
  /** The person acted on this very page: opened the panel over it, or clicked the button to give access. */
  readonly acted: boolean
}

/** While there is no access: the browser tells nobody when a click on the toolbar gives it. */
const askAgain = 700

/** A panel of its own window names the tab in its address; the browser's panel follows the tab in front. */
const namedTab = (): number | null => {
  const named = new URLSearchParams(location.search).get('tab')
  return named === null ? null : Number(named)
}

const present = async (named: number | null): Promise<chrome.tabs.Tab | undefined> => {
  if (named !== null) return chrome.tabs.get(named).catch(() => undefined)
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  return tab
}

/** The tab in front of the panel's window, kept up to date; null until the browser has said which. */
export const useAboutTab = (): AboutTab | null => {
  const [about, setAbout] = useState<AboutTab | null>(null)
  const visits = useRef(new Map<number, number>())
  const hidden = about !== null && about.url === ''

  useEffect(() => {
    const named = namedTab()
    const look = async () => {
      const tab = await present(named)
      if (tab?.id === undefined) return
      const { id, url = '', title = '' } = tab
      const visit = visits.current.get(id) ?? 0
      setAbout((before) => {
        const here = before?.id === id
        const same = here && before.url === url
        // The first tab is the one that the panel was opened over; access comes from a click on the button there.
        const given = before === null || (here && before.url === '' && before.visit === visit && url !== '')
        const next = { id, url, title, visit, acted: given || (same && before.acted) }
        return same && before.visit === visit && before.title === title ? before : next
      })
    }
    const updated = (id: number, { status }: { status?: string }, tab: chrome.tabs.Tab) => {
      if (status === 'loading') visits.current.set(id, (visits.current.get(id) ?? 0) + 1)
      if (named === null ? tab.active : id === named) void look()
    }
    const activated = () => {
      if (named === null) void look()
    }
    void look()
    chrome.tabs.onActivated.addListener(activated)
    chrome.tabs.onUpdated.addListener(updated)
    const timer = hidden ? setInterval(() => document.hidden || void look(), askAgain) : undefined
    return () => {
      chrome.tabs.onActivated.removeListener(activated)
      chrome.tabs.onUpdated.removeListener(updated)
      clearInterval(timer)
    }
  }, [hidden])
  return about
}
