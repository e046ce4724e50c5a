import type { Words } from '../words/view.ts'
import type { Draft } from './draft.ts'
import { RemarkFields } from './fields.tsx'

interface Props {
  readonly draft: Draft
  readonly change: (change: Partial<Draft>) => void
  readonly words: Words
}

/** What a person adds to a page, folded away until there is something. */
export const Remarks = ({ draft, change, words }: Props) => (
  <details className="remarks-fold" open={draft.note !== '' || draft.tags !== ''}>
    <summary className="small">
      {words.say('remarks.title')}
      {draft.project && <span className="quiet"> · {draft.project}</span>}
    </summary>
    <RemarkFields change={change} draft={draft} words={words} />
  </details>
)
