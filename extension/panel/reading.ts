import { useEffect, useRef, useState } from 'react'
import type { Reading } from '../../shared/api/articles.ts'
import type { FactRow } from '../../shared/api/facts.ts'
import type { ArticleResponse } from '../../shared/api/stored.ts'
import type { Refusal } from '../capture/refusal.ts'
import { order } from '../channel/view.ts'
import type { Receipt } from '../queue/clip.ts'
import type { Failure } from '../service/failure.ts'
import type { AboutTab } from './about-tab.ts'

/** Why something could not be done: the page, the service, or a worker that was ended before it answered. */
export type Trouble =
  | { readonly of: 'page'; readonly refusal: Refusal }
  | { readonly of: 'service'; readonly failure: Failure; readonly bytes?: number }
  | { readonly of: 'worker' }

/** What is known of one visit to one page. */
export interface PageReading {
  /** Whether the service has it: not asked yet, being asked, or as it said. */
  readonly known: 'unasked' | 'asking' | 'absent' | 'kept'
  readonly kept: ArticleResponse | null
  /** The page is being read as it is now. */
  readonly underWay: boolean
  readonly now: Reading | null
  readonly trouble: Trouble | null
}

const unread: PageReading = { known: 'unasked', kept: null, underWay: false, now: null, trouble: null }

const inTrouble = (failure: Failure): Partial<PageReading> => ({ trouble: { of: 'service', failure } })

/** Earlier pages are forgotten: going back to one asks again. */
const most = 20

type Change = Partial<PageReading>

const changed = (
  pages: ReadonlyMap<string, PageReading>,
  key: string,
  by: (before: PageReading) => Change,
): ReadonlyMap<string, PageReading> => {
  const others = [...pages].filter(([other]) => other !== key).slice(1 - most)
  const before = pages.get(key) ?? unread
  return new Map([...others, [key, { ...before, ...by(before) }] as const])
}

/** What is known of the pages that the panel has been about, while it is open. */
export interface Pages {
  readonly known: ReadonlyMap<string, PageReading>
  readonly change: (key: string, by: (before: PageReading) => Change) => void
  /** Whether this is the first time that something is to be done by itself. */
  readonly isFirst: (once: string) => boolean
}

export const usePages = (): Pages => {
  const [known, setKnown] = useState<ReadonlyMap<string, PageReading>>(new Map())
  const begun = useRef(new Set<string>())
  return {
    known,
    change: (key, by) => setKnown((pages) => changed(pages, key, by)),
    isFirst: (once) => {
      const first = !begun.current.has(once)
      begun.current.add(once)
      return first
    },
  }
}

export interface ReadingOptions {
  readonly pages: Pages
  readonly tab: AboutTab
  /** The current service. */
  readonly address: string
  /** What this browser last clipped of this very page into that service. */
  readonly receipt: Receipt | undefined
  /** Every page may be looked up, by the person's own setting. */
  readonly lookups: boolean
}

/**
 * What the panel knows of the page in front. The service hears of a page only when a person acts on it: opens the
 * panel over it, clips it, presses a button; or where the setting has every page looked up. A page is read, which
 * sends it, only after such an act.
 */
export const useReading = ({ pages, tab, address, receipt, lookups }: ReadingOptions) => {
  const key = [address, tab.id, tab.visit, tab.url].join(' ')
  const page = pages.known.get(key) ?? unread
  const patch = (change: Change) => pages.change(key, () => change)

  /** The worker may be ended before it answers: a person is told, and can try again. */
  const attempt = async (work: () => Promise<void>, otherwise: Change) => {
    try {
      await work()
    } catch {
      patch({ ...otherwise, trouble: { of: 'worker' } })
    }
  }

  const readNow = () => {
    patch({ underWay: true, trouble: null })
    const over = { underWay: false }
    return attempt(async () => {
      const answer = await order({ do: 'preview', tabId: tab.id })
      if (answer.ok) patch({ ...over, now: answer.value })
      else if (answer.refusal) patch({ ...over, trouble: { of: 'page', refusal: answer.refusal } })
      else if (answer.failure) {
        patch({ ...over, trouble: { of: 'service', failure: answer.failure, bytes: answer.bytes } })
      }
    }, over)
  }

  const openArticle = (id: string) => {
    patch({ known: 'asking' })
    return attempt(
      async () => {
        const answer = await order({ do: 'article', id })
        if (!answer.ok) patch({ known: 'unasked', ...inTrouble(answer.failure) })
        else patch(answer.value ? { known: 'kept', kept: answer.value } : { known: 'absent', kept: null })
      },
      { known: 'unasked' },
    )
  }

  /** @returns whether the service has the page */
  const lookUp = async (): Promise<boolean> => {
    let found = false
    patch({ known: 'asking', trouble: null })
    await attempt(
      async () => {
        const answer = await order({ do: 'lookup', url: tab.url })
        if (!answer.ok) return patch({ known: 'unasked', ...inTrouble(answer.failure) })
        const { article } = answer.value
        if (!article) return patch({ known: 'absent' })
        found = true
        void openArticle(article.id)
      },
      { known: 'unasked' },
    )
    return found
  }

  /** One act for all that there is to know: what the service has, reviews of others too, and what the page says. */
  const read = async () => {
    await Promise.all([readNow(), page.kept ? openArticle(page.kept.article.id) : lookUp()])
  }

  const begin = async () => {
    const current = tab.acted && !page.now
    if (receipt) await Promise.all([openArticle(receipt.articleId), current ? readNow() : null])
    else if ((await lookUp()) && current) await readNow()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each page and each clip of it
  useEffect(() => {
    if (tab.url === '' || !(tab.acted || lookups || receipt)) return
    if (pages.isFirst(`${key} ${receipt?.id ?? ''}`)) void begin()
  }, [key, tab.acted, lookups, receipt?.id])

  /** Puts a fact as it stands now in the place of the one that is shown. */
  const replace = (row: FactRow) =>
    pages.change(key, ({ kept }) =>
      kept ? { kept: { ...kept, facts: kept.facts.map((fact) => (fact.id === row.id ? row : fact)) } } : {},
    )

  return { page, read, replace }
}
