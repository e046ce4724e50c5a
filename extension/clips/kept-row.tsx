import { useState } from 'react'
import { order } from '../channel/view.ts'
import type { Clip } from '../queue/clip.ts'
import { failureText } from '../words/failure.ts'
import { sizeText } from '../words/size.ts'
import { timeText } from '../words/time.ts'
import type { Words } from '../words/view.ts'

interface Props {
  /** The address of the service that is clipped into, for clips that name none. */
  readonly current: string
  readonly clip: Clip
  readonly sending: boolean
  readonly words: Words
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : address)

/** One clip that has not arrived yet: what it is, how it stands and why, and what can be done. */
export const KeptRow = ({ current, clip, sending, words }: Props) => {
  const [sure, setSure] = useState(false)
  const { say, language } = words
  const { id, title, url, bytes, failure, service, capturedAt, dueAt } = clip
  const state = sending
    ? say('step.sending')
    : failure
      ? failureText(language, failure, { address: service || current, bytes })
      : say('kept.waiting')
  return (
    <li className="kept-row" data-id={id}>
      <p className="title">
        <a href={url} rel="noreferrer" target="_blank">
          {title}
        </a>
      </p>
      <p className="small quiet">
        {[timeText(language, capturedAt), sizeText(language, bytes), service && `→ ${hostOf(service)}`]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className={failure && !sending ? 'small bad' : 'small'}>{state}</p>
      {failure?.detail && !sending && (
        <p className="small quiet">{say('failure.detail', { detail: failure.detail })}</p>
      )}
      {failure && !sending && (
        <p className="small quiet">
          {dueAt === null ? say('kept.person') : say('kept.next', { time: timeText(language, dueAt) })}
        </p>
      )}
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
