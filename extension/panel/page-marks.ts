import script from 'url:../page/highlight.ts'
import { useEffect, useMemo, useRef, useState } from 'react'
import { highlightStyle } from '../page/highlight-names.ts'
import { type Finding, type FromPage, pagePort, type ToPage } from '../page/messages.ts'
import type { Quote } from '../page/quotes.ts'
import type { AboutTab } from './about-tab.ts'

/** Brings the script into the page of a tab, on demand, and talks to it. Needs access to that page. */
const connect = async (tabId: number): Promise<chrome.runtime.Port> => {
  const files = [new URL(script, location.href).pathname]
  await Promise.all([
    chrome.scripting.insertCSS({ target: { tabId, allFrames: true }, css: highlightStyle }),
    chrome.scripting.executeScript({ target: { tabId }, files }),
  ])
  return chrome.tabs.connect(tabId, { name: pagePort, frameId: 0 })
}

const dropStyle = (tabId: number) =>
  chrome.scripting
    .removeCSS({ target: { tabId, allFrames: true }, css: highlightStyle })
    // The tab has left the page, or is gone: so is the style.
    .catch(() => undefined)

/** Whether the words are marked in the page: not yet, yes, no more, never in this browser, not in this page. */
export type MarkState = 'starting' | 'on' | 'off' | 'unsupported' | 'blocked'

export interface PageMarks {
  readonly state: MarkState
  readonly findings: Readonly<Record<string, Finding>>
  /** The fact that was chosen last; `turn` is raised by each choice that was made in the page. */
  readonly chosen: { readonly id: string; readonly turn: number } | null
  /** Brings a fact's words into view in the page. */
  show(id: string): void
  /** Marks the page again, after another view took it over. */
  again(): void
}

/** Marks quotes in the page of a tab for as long as they are asked for. */
export const usePageMarks = (tab: AboutTab, quotes: readonly Quote[]): PageMarks => {
  const [port, setPort] = useState<chrome.runtime.Port | null>(null)
  const [state, setState] = useState<MarkState>('starting')
  const [findings, setFindings] = useState<PageMarks['findings']>({})
  const [chosen, setChosen] = useState<PageMarks['chosen']>(null)
  const [attempt, setAttempt] = useState(0)
  const turns = useRef(0)
  const wanted = quotes.length > 0
  // A review makes new objects of the same words: the page is not searched again for them.
  const words = useMemo(() => JSON.stringify(quotes), [quotes])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a visit and an attempt are connections of their own
  useEffect(() => {
    if (!wanted) return
    let left = false
    let own: chrome.runtime.Port | null = null
    const heard = (message: FromPage) => {
      if ('findings' in message) setFindings(message.findings)
      else if ('chosen' in message) setChosen({ id: message.chosen, turn: ++turns.current })
      else setState('unsupported')
    }
    connect(tab.id).then(
      (opened) => {
        if (left) return opened.disconnect()
        own = opened
        opened.onMessage.addListener(heard)
        opened.onDisconnect.addListener(() => {
          setPort(null)
          setState((before) => (before === 'unsupported' ? before : 'off'))
        })
        setState('on')
        setPort(opened)
      },
      () => left || setState('blocked'),
    )
    return () => {
      left = true
      own?.disconnect()
      setPort(null)
      setState('starting')
      setFindings({})
      setChosen(null)
      void dropStyle(tab.id)
    }
  }, [wanted, tab.id, tab.visit, attempt])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the quotes are their words
  useEffect(() => {
    port?.postMessage({ mark: quotes } satisfies ToPage)
  }, [port, words])

  return {
    state,
    findings,
    chosen,
    show: (id) => {
      setChosen({ id, turn: turns.current })
      port?.postMessage({ show: id } satisfies ToPage)
    },
    again: () => setAttempt((before) => before + 1),
  }
}
