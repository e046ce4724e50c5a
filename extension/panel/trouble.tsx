import { failureText } from '../words/failure.ts'
import { refusalText } from '../words/refusal.ts'
import type { Words } from '../words/view.ts'
import type { Trouble } from './reading.ts'

interface Props {
  readonly trouble: Trouble
  readonly address: string
  readonly words: Words
}

const troubleText = ({ trouble, address, words: { language, say } }: Props): string => {
  if (trouble.of === 'worker') return say('panel.worker')
  if (trouble.of === 'page') return refusalText(language, trouble.refusal)
  const { failure, bytes } = trouble
  return failureText(language, failure, bytes === undefined ? { address } : { address, bytes })
}

/** Why something could not be done, and what can be done about it. */
export const TroubleNotice = (props: Props) => {
  const { trouble, words } = props
  const detail = trouble.of === 'service' ? trouble.failure.detail : null
  return (
    <div className="notice bad">
      <p>{troubleText(props)}</p>
      {detail && <p className="small quiet">{words.say('failure.detail', { detail })}</p>}
    </div>
  )
}
