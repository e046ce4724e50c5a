import { useState } from 'react'
import { order } from '../channel/view.ts'
import { failureText } from '../words/failure.ts'
import type { Words } from '../words/view.ts'
import { type Result, ResultLine } from './result.tsx'

/** Whether a service works, and why not. */
export const TestButton = ({ address, words }: { readonly address: string; readonly words: Words }) => {
  const { say, language } = words
  const [result, setResult] = useState<Result | null>(null)
  const test = async () => {
    setResult({ good: true, text: say('options.testing') })
    const failure = await order({ do: 'test', address })
    setResult(
      failure
        ? { good: false, text: failureText(language, failure, { address }) }
        : { good: true, text: say('options.works') },
    )
  }
  return (
    <>
      <button aria-label={say('services.testOne', { address })} onClick={() => void test()} type="button">
        {say('services.test')}
      </button>
      <ResultLine result={result} />
    </>
  )
}
