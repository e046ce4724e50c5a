import { useState } from 'react'
import type { Words } from '../words/view.ts'
import type { Entry } from './entries.ts'
import { factText } from './fact-text.tsx'

interface Props {
  readonly entry: Entry
  readonly words: Words
  /** Saves the page; the buttons here go with it. */
  save(): void
}

const reviews = ['accept', 'correct', 'reject'] as const

/** The review of a fact that is not kept: it says what has to be done first, and does it. */
export const SaveFirst = ({ entry, words, save }: Props) => {
  const { say } = words
  const [asked, setAsked] = useState(false)
  const added = entry.flag === 'added'
  return (
    <div className="review">
      <fieldset className="actions">
        <legend className="unseen">{say('review.group', { fact: factText(entry.fact, words) })}</legend>
        {reviews.map((review) => (
          <button key={review} onClick={() => setAsked(true)} type="button">
            {say(`review.${review}`)}
          </button>
        ))}
      </fieldset>
      <div aria-live="polite" role="status">
        {asked && (
          <div className="notice">
            <p>{say(added ? 'review.saveNewFirst' : 'review.saveFirst')}</p>
            <p className="actions">
              <button className="primary" onClick={save} type="button">
                {say(added ? 'panel.saveNew' : 'panel.save')}
              </button>
            </p>
          </div>
        )}
      </div>
    </div>
  )
}
