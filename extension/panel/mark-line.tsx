import type { Words } from '../words/view.ts'
import type { PageMarks } from './page-marks.ts'

interface Props {
  readonly marks: PageMarks
  readonly count: number
  readonly words: Words
}

/** How many facts are marked in the page, or why none is. */
export const MarkLine = ({ marks, count, words: { say } }: Props) => {
  const { state, findings } = marks
  if (state === 'unsupported' || state === 'blocked') return <p className="small">{say(`marks.${state}`)}</p>
  if (state === 'starting') return null
  if (state === 'off') {
    return (
      <p className="actions">
        <button onClick={marks.again} type="button">
          {say('marks.again')}
        </button>
      </p>
    )
  }
  const found = Object.values(findings).filter((finding) => finding === 'shown').length
  return <p className="small">{say('marks.found', { found, all: count })}</p>
}
