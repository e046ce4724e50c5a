import { type FormEvent, useState } from 'react'
import type { PairAnswer } from '../channel/orders/service.ts'
import { order } from '../channel/view.ts'
import { isBundled, pairingOf } from '../service/address.ts'
import { failureText } from '../words/failure.ts'
import type { Words } from '../words/view.ts'
import { browserName } from './browser-name.ts'
import { askForAddress } from './permission.ts'
import { type Result, ResultLine } from './result.tsx'

/** What came of a pairing, for people. */
export const pairingResult = (answer: PairAnswer, asked: string, { say, language }: Words): Result => {
  if (answer.failure === null) return { good: true, text: say('options.paired', { address: answer.address }) }
  if (answer.failure === 'link') return { good: false, text: say('options.pairBad') }
  // Here no token is at stake yet: these answers are about the code.
  const aboutCode = ['token', 'forbidden', 'invalid', 'article'].includes(answer.failure.kind)
  if (aboutCode) return { good: false, text: say('options.pairUsed') }
  return { good: false, text: failureText(language, answer.failure, { address: asked }) }
}

/** The field for the link that the service prints: one paste gives address and token. */
export const PairForm = ({ words }: { readonly words: Words }) => {
  const { say } = words
  const [link, setLink] = useState('')
  const [result, setResult] = useState<Result | null>(null)
  const [working, setWorking] = useState(false)
  const pairing = pairingOf(link)

  const pair = async () => {
    if (!pairing) return setResult({ good: false, text: say('options.pairBad') })
    setWorking(true)
    try {
      if (!(await askForAddress(pairing.address))) {
        return setResult({ good: false, text: say('options.addressDenied', { address: pairing.address }) })
      }
      const name = browserName(navigator.userAgent)
      const answer = await order({ do: 'pair', link, name })
      if (answer.failure === null) setLink('')
      setResult(pairingResult(answer, pairing.address, words))
    } finally {
      setWorking(false)
    }
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void pair()
  }

  return (
    <form className="card" id="pair" onSubmit={submit}>
      <h2>{say('options.pair')}</h2>
      <p className="quiet small" id="pair-help">
        {say('options.pairHelp')}
      </p>
      <label htmlFor="pair-link">{say('options.pairLink')}</label>
      <div className="row">
        <input
          aria-describedby="pair-help"
          autoComplete="off"
          id="pair-link"
          onChange={(event) => setLink(event.target.value)}
          placeholder="http://127.0.0.1:8787/pair#…"
          spellCheck={false}
          type="text"
          value={link}
        />
        <button className="primary" disabled={working} type="submit">
          {say('options.pairNow')}
        </button>
      </div>
      {pairing && !isBundled(pairing.address) && (
        <p className="small">{say('options.addressWhy', { address: pairing.address })}</p>
      )}
      <ResultLine result={result} />
    </form>
  )
}
