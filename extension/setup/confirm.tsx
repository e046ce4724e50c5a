import { useState } from 'react'
import { order } from '../channel/view.ts'
import { browserName } from '../options/browser-name.ts'
import { pairingResult } from '../options/pair-form.tsx'
import { askForAddress } from '../options/permission.ts'
import { type Result, ResultLine } from '../options/result.tsx'
import { isBundled, isExposed, pairingOf } from '../service/address.ts'
import type { Words } from '../words/view.ts'

interface Props {
  /** The pairing link that was opened. */
  readonly link: string
  readonly words: Words
}

/** The one confirmation: which service, what it gets, and the button. */
export const Confirm = ({ link, words }: Props) => {
  const { say } = words
  const [result, setResult] = useState<Result | null>(null)
  const [working, setWorking] = useState(false)
  const pairing = pairingOf(link)
  if (!pairing) return <p className="notice bad">{say('options.pairBad')}</p>
  const { address } = pairing

  const pair = async () => {
    setWorking(true)
    try {
      if (!(await askForAddress(address)))
        return setResult({ good: false, text: say('options.addressDenied', { address }) })
      const answer = await order({ do: 'pair', link, name: browserName(navigator.userAgent) })
      setResult(pairingResult(answer, address, words))
    } finally {
      setWorking(false)
    }
  }

  return (
    <section className="card">
      <h2>{say('setup.pairWith', { address })}</h2>
      <p>{say('setup.pairMeans')}</p>
      {!isBundled(address) && <p className="small">{say('options.addressWhy', { address })}</p>}
      {isExposed(address) && <p className="small warning">{say('options.addressPlain')}</p>}
      {!result?.good && (
        <button
          // biome-ignore lint/a11y/noAutofocus: the page asks this one question
          autoFocus
          className="primary"
          disabled={working}
          onClick={() => void pair()}
          type="button"
        >
          {say('options.pairNow')}
        </button>
      )}
      <ResultLine result={result} />
      {result?.good && <p>{say('setup.next')}</p>}
    </section>
  )
}
