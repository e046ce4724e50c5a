import { useRef, useState } from 'react'
import type { FactRow } from '../../shared/api/facts.ts'
import type { Changes } from '../../shared/api/reviews.ts'
import type { Place } from '../../shared/records/place.ts'
import { timeText } from '../words/time.ts'
import type { Words } from '../words/view.ts'
import { CorrectForm } from './correct-form.tsx'
import { factText } from './fact-text.tsx'
import { type ReviewState, useReview } from './review.ts'
import { TroubleNotice } from './trouble.tsx'

interface Props {
  readonly row: FactRow
  readonly places: readonly Place[]
  readonly address: string
  readonly words: Words
  replace(row: FactRow): void
}

/** What the fact's last review says, by whom and when. */
const Standing = ({ row, words: { language, say } }: Pick<Props, 'row' | 'words'>) => {
  const { review, reviewer, reviewedAt, note } = row.review
  if (review === 'unreviewed') return null
  const name = reviewer || say('review.someone')
  const time = reviewedAt ? timeText(language, reviewedAt) : '?'
  return (
    <p className={`standing small ${review}`}>
      {say('review.by', { state: say(`reviewOf.${review}`), name, time })}
      {note && <span className="quiet"> · {say('review.note', { note })}</span>}
    </p>
  )
}

const Outcome = ({
  state,
  row,
  address,
  words,
}: Omit<Props, 'places' | 'replace'> & { readonly state: ReviewState }) => {
  const { say } = words
  if (state.at === 'saving') return <p className="small quiet">{say('review.saving')}</p>
  if (state.at === 'saved') return <p className="small quiet">{say('review.saved')}</p>
  if (state.at === 'late') {
    const name = row.review.reviewer || say('review.someone')
    return <p className="notice bad">{say('review.late', { name })}</p>
  }
  if (state.at !== 'failed') return null
  const { trouble } = state
  if (trouble.of === 'service' && trouble.failure.kind === 'forbidden')
    return <p className="notice bad">{say('review.forbidden')}</p>
  return <TroubleNotice address={address} trouble={trouble} words={words} />
}

/** Accept, correct or reject a kept fact, with what came of it. */
export const ReviewBar = ({ row, places, address, words, replace }: Props) => {
  const { say } = words
  const { state, review, undo } = useReview(row, replace)
  const [correcting, setCorrecting] = useState(false)
  const correct = useRef<HTMLButtonElement>(null)
  const busy = state.at === 'saving'
  const is = row.review.review

  const close = () => {
    setCorrecting(false)
    correct.current?.focus()
  }
  const save = async (changes: Changes, note: string) => {
    if (await review({ review: 'corrected', changes, ...(note ? { note } : {}) })) close()
  }

  return (
    <div className="review">
      <Standing row={row} words={words} />
      <fieldset aria-busy={busy} className="actions">
        <legend className="unseen">{say('review.group', { fact: factText(row, words) })}</legend>
        <button
          aria-pressed={is === 'accepted'}
          onClick={() => void review({ review: 'accepted' })}
          type="button"
        >
          {say('review.accept')}
        </button>
        <button
          aria-expanded={correcting}
          aria-pressed={is === 'corrected'}
          onClick={() => setCorrecting(!correcting)}
          ref={correct}
          type="button"
        >
          {say('review.correct')}
        </button>
        <button
          aria-pressed={is === 'rejected'}
          onClick={() => void review({ review: 'rejected' })}
          type="button"
        >
          {say('review.reject')}
        </button>
        {undo && (
          <button
            className="plain"
            onClick={() => void undo().then(() => correct.current?.focus())}
            type="button"
          >
            {say('review.undo')}
          </button>
        )}
      </fieldset>
      {correcting && (
        <CorrectForm
          busy={busy}
          cancel={close}
          fact={row}
          key={row.review.version}
          places={places}
          save={(changes, note) => void save(changes, note)}
          words={words}
        />
      )}
      <div aria-live="polite" role="status">
        <Outcome address={address} row={row} state={state} words={words} />
      </div>
    </div>
  )
}
