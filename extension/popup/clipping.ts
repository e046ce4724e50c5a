import { useEffect, useState } from 'react'
import type { Refusal } from '../capture/refusal.ts'
import type { Remarks } from '../channel/orders/clip.ts'
import { order } from '../channel/view.ts'
import type { Clip, Receipt, Snapshot } from '../queue/clip.ts'
import type { ActiveTab } from './active-tab.ts'

/** Where the clip of the popup's tab stands. */
export type Stage =
  | { readonly at: 'start' }
  | { readonly at: 'capturing' }
  | { readonly at: 'refused'; readonly refusal: Refusal }
  | { readonly at: 'sending' }
  | { readonly at: 'unsent'; readonly clip: Clip }
  | { readonly at: 'read'; readonly receipt: Receipt }

const stageOf = (snapshot: Snapshot, matches: (entry: Clip | Receipt) => boolean): Stage | null => {
  const clip = snapshot.kept.findLast(matches)
  if (clip) return snapshot.sending.includes(clip.id) ? { at: 'sending' } : { at: 'unsent', clip }
  const receipt = snapshot.receipts.find(matches)
  return receipt ? { at: 'read', receipt } : null
}

/**
 * The state of the tab's clip, and the click. What the worker says is shown, not what is hoped: each stage but
 * the capture itself is read from its snapshot, so that a popup closed and opened again shows the same.
 * @param keptNow called when a capture is on this computer
 */
export const useClipping = (snapshot: Snapshot, tab: ActiveTab, keptNow: () => void) => {
  const [pressed, setPressed] = useState<'capturing' | { id: string } | { refusal: Refusal } | null>(null)
  const [seen, setSeen] = useState<string | null>(null)
  const id = pressed !== null && pressed !== 'capturing' && 'id' in pressed ? pressed.id : null
  const known = id === null ? null : stageOf(snapshot, (entry) => entry.id === id)

  useEffect(() => {
    if (known) setSeen(id)
  }, [known, id])

  const clip = async (remarks: Remarks) => {
    setPressed('capturing')
    // Asks the browser not to clear what is kept when the disk runs low; only a page may ask, not the worker.
    void navigator.storage.persist().catch(() => false)
    try {
      const { kept, refusal } = await order({ do: 'clip', tabId: tab.id, remarks })
      if (refusal === null) keptNow()
      setPressed(refusal === null ? { id: kept } : { refusal })
    } catch {
      // The worker was ended before it answered; had it kept the page, the snapshot will show that.
      setPressed(null)
    }
  }

  const stage = (): Stage => {
    if (pressed === 'capturing') return { at: 'capturing' }
    if (pressed && 'refusal' in pressed) return { at: 'refused', refusal: pressed.refusal }
    // Once seen and then gone, it was removed; before that, the worker is about to show and send it.
    if (id !== null && id !== seen && !known) return { at: 'sending' }
    if (known?.at === 'unsent' && !known.clip.failure) return { at: 'sending' }
    if (known) return known
    return stageOf(snapshot, ({ url }) => url === tab.url) ?? { at: 'start' }
  }

  return { stage: stage(), clip }
}
