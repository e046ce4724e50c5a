import type { Key } from '../words/vi.ts'
import type { Words } from '../words/view.ts'
import type { Stage } from './clipping.ts'

type Mark = 'done' | 'under-way' | 'failed'

// What has happened so far at each stage, and nothing that has not.
const stepsAt: Record<Stage['at'], readonly (readonly [Mark, Key])[]> = {
  start: [],
  refused: [],
  capturing: [['under-way', 'step.capture']],
  sending: [
    ['done', 'step.kept'],
    ['under-way', 'step.sending'],
  ],
  unsent: [
    ['done', 'step.kept'],
    ['failed', 'step.unsent'],
  ],
  read: [
    ['done', 'step.kept'],
    ['done', 'step.sent'],
  ],
}

const signs: Record<Mark, string> = { done: '✓', 'under-way': '…', failed: '!' }

export const Steps = ({ stage, words: { say } }: { readonly stage: Stage; readonly words: Words }) => {
  const steps = stepsAt[stage.at]
  if (steps.length === 0) return null
  return (
    <ol className="steps small">
      {steps.map(([mark, key]) => (
        <li className={mark} key={key}>
          <span aria-hidden="true">{signs[mark]}</span> {say(key)}
        </li>
      ))}
    </ol>
  )
}
