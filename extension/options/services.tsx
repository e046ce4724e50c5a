import { useState } from 'react'
import { order } from '../channel/view.ts'
import { writeSettings } from '../settings/browser.ts'
import type { Settings } from '../settings/settings.ts'
import { failureText } from '../words/failure.ts'
import type { Words } from '../words/view.ts'
import { type Result, ResultLine } from './result.tsx'
import { TestButton } from './test-button.tsx'

interface Props {
  readonly settings: Settings
  readonly words: Words
}

/** The services that this browser is paired with: which one is clipped into, whether it works, and forgetting it. */
export const Services = ({ settings, words }: Props) => {
  const { say, language } = words
  const [result, setResult] = useState<Result | null>(null)
  const [sure, setSure] = useState<string | null>(null)
  const { services, current } = settings

  const forget = async (address: string) => {
    setSure(null)
    const failure = await order({ do: 'forget', address })
    setResult(
      failure
        ? {
            good: false,
            text: `${say('services.forgotHere', { address })} ${failureText(language, failure, { address })}`,
          }
        : { good: true, text: say('services.forgotten', { address }) },
    )
  }

  return (
    <section className="card" id="services">
      <h2>{say('services.title')}</h2>
      {services.length === 0 && <p className="small">{say('services.none')}</p>}
      <ul className="services">
        {services.map(({ address }) => (
          <li key={address}>
            <label className="choice">
              <input
                checked={address === current}
                name="current"
                onChange={() => void writeSettings({ current: address })}
                type="radio"
                value={address}
              />
              {address}
            </label>
            <TestButton address={address} words={words} />
            <button
              aria-label={sure === address ? undefined : say('services.forgetOne', { address })}
              className="plain"
              onBlur={() => setSure(null)}
              onClick={() => (sure === address ? void forget(address) : setSure(address))}
              type="button"
            >
              {say(sure === address ? 'services.forgetSure' : 'services.forget')}
            </button>
          </li>
        ))}
      </ul>
      {services.length > 1 && <p className="small quiet">{say('services.current')}</p>}
      <ResultLine result={result} />
    </section>
  )
}
