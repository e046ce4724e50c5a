import { useState } from 'react'
import type { FactRow } from '../../shared/api/facts.ts'
import type { ReviewRequest } from '../../shared/api/reviews.ts'
import { order } from '../channel/view.ts'
import type { Trouble } from './reading.ts'
import { undoOf } from './undo.ts'

type Step = Omit<ReviewRequest, 'version'>

/** What came of the last review of a fact; `late`: somebody else's came first, and this one was not taken. */
export type ReviewState =
  | { readonly at: 'idle' | 'saving' | 'saved' | 'late' }
  | { readonly at: 'failed'; readonly trouble: Trouble }

/**
 * Reviews one fact on the spot.
 * @param replace shows the fact as it stands after it
 */
export const useReview = (row: FactRow, replace: (row: FactRow) => void) => {
  const [state, setState] = useState<ReviewState>({ at: 'idle' })
  const [before, setBefore] = useState<FactRow | null>(null)

  /** @returns the fact after all steps; null where one was not taken */
  const send = async (steps: readonly Step[]): Promise<FactRow | null> => {
    // The buttons stay as they are while a review is under way, so that the focus does: a second press is too early.
    if (state.at === 'saving') return null
    let current = row
    setState({ at: 'saving' })
    try {
      for (const step of steps) {
        const request = { ...step, version: current.review.version }
        const answer = await order({ do: 'review', factId: row.id, request })
        if (!answer.ok) {
          setState({ at: 'failed', trouble: { of: 'service', failure: answer.failure } })
          return null
        }
        current = answer.value.row
        replace(current)
        if (answer.value.late) {
          setBefore(null)
          setState({ at: 'late' })
          return null
        }
      }
    } catch {
      setState({ at: 'failed', trouble: { of: 'worker' } })
      return null
    }
    setState({ at: 'saved' })
    return current
  }

  const review = async (step: Step): Promise<boolean> => {
    const after = await send([step])
    if (after) setBefore(row)
    return after !== null
  }

  const steps = before ? undoOf(before, row) : []
  const undo = async () => {
    if (await send(steps)) setBefore(null)
  }
  return { state, review, undo: steps.length > 0 ? undo : null }
}
