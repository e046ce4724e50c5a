import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { Changes } from '../../shared/api/reviews.ts'
import { metricOf } from '../../shared/codebook/index.ts'
import type { Fact } from '../../shared/records/fact.ts'
import type { Place } from '../../shared/records/place.ts'
import type { Words } from '../words/view.ts'
import { directions, statuses } from './choices.ts'
import { correctionOf, type Draft, draftOf, type Field, fieldsOf, withChanges } from './correction.ts'
import { factText } from './fact-text.tsx'

interface Props {
  readonly fact: Fact
  readonly places: readonly Place[]
  readonly busy: boolean
  readonly words: Words
  save(changes: Changes, note: string): void
  cancel(): void
}

interface FieldProps {
  readonly field: Field
  readonly draft: Draft
  readonly wrong: boolean
  readonly suggestions: readonly string[]
  readonly words: Words
  change(field: keyof Draft, text: string): void
}

const Options = ({ field, words: { say } }: Pick<FieldProps, 'field' | 'words'>) =>
  field === 'status' ? (
    statuses.map((status) => (
      <option key={status} value={status}>
        {say(`statusOf.${status}`)}
      </option>
    ))
  ) : (
    <>
      <option value="">{say('directionOf.none')}</option>
      {directions.map((direction) => (
        <option key={direction} value={direction}>
          {say(`directionOf.${direction}`)}
        </option>
      ))}
    </>
  )

const FieldRow = ({ field, draft, wrong, suggestions, words, change }: FieldProps) => {
  const id = useId()
  const { say } = words
  const choice = field === 'status' || field === 'direction'
  return (
    <p className={field === 'subject' || field === 'period' ? 'field wide' : 'field'}>
      <label htmlFor={id}>{say(`field.${field}`)}</label>
      {choice ? (
        <select id={id} onChange={(event) => change(field, event.target.value)} value={draft[field]}>
          <Options field={field} words={words} />
        </select>
      ) : (
        <input
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          aria-invalid={wrong}
          autoComplete="off"
          id={id}
          list={suggestions.length > 0 ? `${id}-list` : undefined}
          onChange={(event) => change(field, event.target.value)}
          type="text"
          value={draft[field]}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      {wrong && (
        <span className="small bad" id={`${id}-wrong`}>
          {say(field === 'period' ? 'field.wrong.period' : 'field.wrong.number')}
        </span>
      )}
    </p>
  )
}

const suggested = (field: Field, fact: Fact, places: readonly Place[]): string[] => {
  if (field === 'subject') return [...new Set(places.map(({ name }) => name))]
  if (field !== 'unit') return []
  const units = [fact.unit, metricOf(fact.metric)?.unit]
  return [...new Set(units.filter((unit) => typeof unit === 'string'))]
}

/** The fields in which a fact can be corrected, and what it will be. */
export const CorrectForm = ({ fact, places, busy, words, save, cancel }: Props) => {
  const { say, language } = words
  const [draft, setDraft] = useState(() => draftOf(fact, language))
  const form = useRef<HTMLFormElement>(null)
  const noteId = useId()
  const { changes, wrong } = correctionOf(fact, draft, places, language)
  const nothing = Object.keys(changes).length === 0 && wrong.length === 0
  const change = (field: keyof Draft, text: string) => setDraft((before) => ({ ...before, [field]: text }))

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus()
  }, [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wrong.length === 0 && !nothing && !busy) save(changes, draft.note.trim())
  }

  return (
    <form aria-label={say('correct.title')} className="correct" onSubmit={submit} ref={form}>
      {fieldsOf(fact).map((field) => (
        <FieldRow
          change={change}
          draft={draft}
          field={field}
          key={field}
          suggestions={suggested(field, fact, places)}
          words={words}
          wrong={wrong.includes(field)}
        />
      ))}
      <p className="field wide">
        <label htmlFor={noteId}>{say('field.note')}</label>
        <textarea
          id={noteId}
          maxLength={2000}
          onChange={(event) => change('note', event.target.value)}
          rows={2}
          value={draft.note}
        />
      </p>
      <p className="wide small" role="status">
        {nothing
          ? say('correct.nothing')
          : say('correct.becomes', { figure: factText(withChanges(fact, changes), words) })}
      </p>
      <p className="wide actions">
        <button className="primary" disabled={busy || nothing || wrong.length > 0} type="submit">
          {say('correct.save')}
        </button>
        <button className="plain" onClick={cancel} type="button">
          {say('correct.cancel')}
        </button>
      </p>
    </form>
  )
}
