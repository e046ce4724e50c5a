import type { FactRow } from '../../shared/api/facts.ts'
import { formOf } from '../words/say.ts'
import type { Words } from '../words/view.ts'
import type { Comparison } from './compare.ts'

interface Props {
  readonly comparison: Comparison<FactRow>
  readonly words: Words
}

/** Whether the page's text changed since it was clipped, and how many facts with it. */
export const Since = ({ comparison, words: { language, say } }: Props) => {
  const { textChanged, pairs, gone, added } = comparison
  const altered = pairs.filter(({ differs }) => differs).length
  const same = gone.length + added.length + altered === 0
  const counts = [
    added.length > 0 && say(`since.added.${formOf(language, added.length)}`, { count: added.length }),
    gone.length > 0 && say(`since.gone.${formOf(language, gone.length)}`, { count: gone.length }),
    altered > 0 && say(`since.altered.${formOf(language, altered)}`, { count: altered }),
  ].filter((text) => text !== false)
  const what = textChanged ? 'since.changed' : same ? 'since.same' : 'since.sameRead'
  return (
    <p className={textChanged || !same ? 'notice warning' : 'small quiet'}>
      {say(what)}
      {counts.length > 0 && <b> {counts.join(' · ')}</b>}
    </p>
  )
}
