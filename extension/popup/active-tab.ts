import { useEffect, useState } from 'react'

export interface ActiveTab {
  readonly id: number
  readonly url: string
  readonly title: string
}

/** The tab that the popup hangs on; null until the browser has said which. */
export const useActiveTab = (): ActiveTab | null => {
  const [tab, setTab] = useState<ActiveTab | null>(null)
  useEffect(() => {
    void chrome.tabs.query({ active: true, currentWindow: true }).then(([found]) => {
      setTab({ id: found?.id ?? -1, url: found?.url ?? '', title: found?.title ?? '' })
    })
  }, [])
  return tab
}
