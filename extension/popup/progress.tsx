import { order } from '../channel/view.ts'
import { failureText } from '../words/failure.ts'
import { refusalText } from '../words/refusal.ts'
import { sayCount } from '../words/say.ts'
import type { Words } from '../words/view.ts'
import type { Stage } from './clipping.ts'
import { Steps } from './steps.tsx'

interface Props {
  readonly address: string
  readonly stage: Stage
  readonly words: Words
}

const Unsent = ({ address, stage, words }: Props & { stage: Extract<Stage, { at: 'unsent' }> }) => {
  const { clip } = stage
  const { failure } = clip
  const { say, language } = words
  return (
    <div className="notice bad">
      {failure && (
        <p>
          <strong>{failureText(language, failure, { address, bytes: clip.bytes })}</strong>
        </p>
      )}
      {failure?.detail && <p className="small quiet">{say('failure.detail', { detail: failure.detail })}</p>}
      <p className="small">{say('failure.kept')}</p>
      <p className="actions">
        <button onClick={() => void order({ do: 'retry', id: clip.id })} type="button">
          {say('kept.retry')}
        </button>
        <button className="plain" onClick={() => void chrome.runtime.openOptionsPage()} type="button">
          {say('settings')}
        </button>
      </p>
    </div>
  )
}

const Outcome = ({ stage, words }: { stage: Extract<Stage, { at: 'read' }>; words: Words }) => {
  const { outcome, facts } = stage.receipt
  const { say, language } = words
  return (
    <div className="notice">
      <p className="count">
        {facts.length === 0 ? say('facts.none') : sayCount(language, 'facts', facts.length)}
      </p>
      <p className="small">{say(`outcome.${outcome}`)}</p>
    </div>
  )
}

/** How far the clip has come, in words that a screen reader hears as they change. */
export const Progress = ({ address, stage, words }: Props) => (
  <section aria-live="polite" className="progress" data-stage={stage.at} role="status">
    <Steps stage={stage} words={words} />
    {stage.at === 'refused' && <p className="notice bad">{refusalText(words.language, stage.refusal)}</p>}
    {stage.at === 'unsent' && <Unsent address={address} stage={stage} words={words} />}
    {stage.at === 'read' && <Outcome stage={stage} words={words} />}
  </section>
)
