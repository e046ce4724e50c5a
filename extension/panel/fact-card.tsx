import type { FactRow } from '../../shared/api/facts.ts'
import type { Place } from '../../shared/records/place.ts'
import type { Finding } from '../page/messages.ts'
import type { Words } from '../words/view.ts'
import type { Entry } from './entries.ts'
import { Details, factText, Marks, metricText, Subject } from './fact-text.tsx'
import { ReviewBar } from './review-bar.tsx'
import { SaveFirst } from './save-first.tsx'

interface Props {
  readonly entry: Entry
  readonly finding: Finding | undefined
  readonly chosen: boolean
  readonly places: readonly Place[]
  readonly address: string
  readonly words: Words
  show(): void
  save(): void
  replace(row: FactRow): void
}

/** The element of a card that takes the focus. */
export const cardId = (factId: string): string => `card-${factId}`

const FlagLine = ({ entry, words }: { readonly entry: Entry; readonly words: Words }) => {
  const { flag, now } = entry
  if (!flag) return null
  return (
    <p className={`flag small ${flag}`}>
      {words.say(`flag.${flag}`, { figure: now ? factText(now, words) : '' })}
    </p>
  )
}

/** One fact: choosing it shows its words in the page. */
export const FactCard = ({ entry, finding, chosen, places, address, words, show, save, replace }: Props) => {
  const { fact, row } = entry
  const { say } = words
  return (
    <li className={['fact', chosen && 'chosen', row?.review.review].filter(Boolean).join(' ')}>
      <h3>
        <button
          aria-current={chosen || undefined}
          className="show"
          id={cardId(fact.id)}
          onClick={show}
          title={say('fact.show')}
          type="button"
        >
          <span className="metric small quiet">{metricText(fact, words)}</span>{' '}
          <span className="figure">{factText(fact, words)}</span>
        </button>
      </h3>
      <Subject fact={fact} path={row?.placePath ?? []} words={words} />
      <Marks fact={fact} words={words} />
      <blockquote lang="vi">
        {/* The same act as the button above, for the mouse: a second stop of the Tab key would only repeat it. */}
        <button className="quote" onClick={show} tabIndex={-1} type="button">
          {entry.now?.evidence.text ?? fact.evidence.text}
        </button>
      </blockquote>
      <FlagLine entry={entry} words={words} />
      {(finding === 'missing' || finding === 'hidden') && entry.flag !== 'gone' && (
        <p className="small bad">{say(`marks.${finding}`)}</p>
      )}
      <Details fact={fact} row={row} words={words} />
      {row ? (
        <ReviewBar address={address} places={places} replace={replace} row={row} words={words} />
      ) : (
        <SaveFirst
          entry={entry}
          save={() => {
            document.getElementById(cardId(fact.id))?.focus()
            save()
          }}
          words={words}
        />
      )}
    </li>
  )
}
