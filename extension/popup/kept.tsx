import { useState } from 'react'
import { order } from '../channel/view.ts'
import type { Clip, Snapshot } from '../queue/clip.ts'
import { failureText } from '../words/failure.ts'
import { sayCount } from '../words/say.ts'
import type { Words } from '../words/view.ts'

interface Props {
  readonly address: string
  readonly snapshot: Snapshot
  readonly words: Words
}

interface RowProps {
  readonly address: string
  readonly clip: Clip
  readonly sending: boolean
  readonly words: Words
}

const KeptRow = ({ address, clip, sending, words }: RowProps) => {
  const [sure, setSure] = useState(false)
  const { say, language } = words
  const { id, title, bytes, failure } = clip
  const state = sending
    ? say('step.sending')
    : failure
      ? failureText(language, failure, { address, bytes })
      : say('kept.waiting')
  return (
    <li className="kept-row">
      <p className="title">{title}</p>
      <p className="small quiet">{state}</p>
      <p className="actions">
        <button
          aria-label={say('kept.retryOne', { title })}
          disabled={sending}
          onClick={() => void order({ do: 'retry', id })}
          type="button"
        >
          {say('kept.retry')}
        </button>
        <button
          aria-label={sure ? undefined : say('kept.removeOne', { title })}
          className="plain"
          disabled={sending}
          onBlur={() => setSure(false)}
          onClick={() => (sure ? void order({ do: 'remove', id }) : setSure(true))}
          type="button"
        >
          {say(sure ? 'kept.removeSure' : 'kept.remove')}
        </button>
      </p>
    </li>
  )
}

/** The captures that have not arrived yet, each with the reason and what can be done. */
export const Kept = ({ address, snapshot, words }: Props) => {
  const { sending } = snapshot
  // A first attempt under way is shown above as what it is, and not yet as something left over.
  const kept = snapshot.kept.filter(({ id, failure }) => failure || !sending.includes(id))
  if (kept.length === 0) return null
  return (
    <details className="kept">
      <summary>{sayCount(words.language, 'kept', kept.length)}</summary>
      <p className="small quiet">{words.say('kept.why')}</p>
      <ul>
        {kept.map((clip) => (
          <KeptRow
            address={address}
            clip={clip}
            key={clip.id}
            sending={sending.includes(clip.id)}
            words={words}
          />
        ))}
      </ul>
      {kept.length > 1 && (
        <button onClick={() => void order({ do: 'retryAll' })} type="button">
          {words.say('kept.retryAll')}
        </button>
      )}
    </details>
  )
}
