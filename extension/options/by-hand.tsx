import { type FormEvent, useEffect, useState } from 'react'
import { order } from '../channel/view.ts'
import { addressOf, isBundled, isExposed } from '../service/address.ts'
import { writeSettings } from '../settings/browser.ts'
import { type Settings, serviceAt, withService } from '../settings/settings.ts'
import { failureText } from '../words/failure.ts'
import type { Words } from '../words/view.ts'
import { askForAddress } from './permission.ts'
import { type Result, ResultLine } from './result.tsx'

interface Props {
  readonly settings: Settings
  readonly words: Words
}

/** Address and token as two fields, saved and tried out by one button. */
export const ByHand = ({ settings, words }: Props) => {
  const { say, language } = words
  const current = serviceAt(settings, settings.current)
  const [typed, setTyped] = useState(current.address)
  const [token, setToken] = useState(current.token)
  const [result, setResult] = useState<Result | null>(null)
  const [working, setWorking] = useState(false)
  const address = addressOf(typed)

  // A pairing fills these fields too.
  useEffect(() => {
    setTyped(current.address)
    setToken(current.token)
  }, [current.address, current.token])

  const saveAndTest = async () => {
    if (!address) return setResult({ good: false, text: say('options.addressBad') })
    setWorking(true)
    try {
      if (!(await askForAddress(address))) {
        return setResult({ good: false, text: say('options.addressDenied', { address }) })
      }
      const services = withService(settings.services, { address, token: token.trim() })
      await writeSettings({ services, current: address })
      setResult({ good: true, text: say('options.testing') })
      const failure = await order({ do: 'test', address })
      setResult(
        failure
          ? { good: false, text: failureText(language, failure, { address }) }
          : { good: true, text: say('options.works') },
      )
    } finally {
      setWorking(false)
    }
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void saveAndTest()
  }

  return (
    <form className="fields" id="by-hand" onSubmit={submit}>
      <label htmlFor="address">{say('options.address')}</label>
      <input
        aria-invalid={address === null}
        autoComplete="off"
        id="address"
        inputMode="url"
        onChange={(event) => setTyped(event.target.value)}
        spellCheck={false}
        type="text"
        value={typed}
      />
      {address && !isBundled(address) && <p className="small">{say('options.addressWhy', { address })}</p>}
      {address && isExposed(address) && <p className="small warning">{say('options.addressPlain')}</p>}
      <label htmlFor="token">{say('options.token')}</label>
      <input
        aria-describedby="token-help"
        autoComplete="off"
        id="token"
        onChange={(event) => setToken(event.target.value)}
        spellCheck={false}
        type="password"
        value={token}
      />
      <p className="quiet small" id="token-help">
        {say('options.tokenHelp')}
      </p>
      <button className="primary" disabled={working} type="submit">
        {say('options.save')}
      </button>
      <ResultLine result={result} />
    </form>
  )
}
