import '../look/base.css'
import '../look/page.css'
import { Confirm } from '../setup/confirm.tsx'
import { useSettings, useTitle, useWords } from '../words/view.ts'

/** What a pairing link opens once the extension is there: one confirmation. */
export default function Pair() {
  const settings = useSettings()
  const words = useWords(settings)
  useTitle(words.say('options.pair'))
  if (!settings) return <main aria-busy="true" />
  return (
    <main>
      <h1>{words.say('options.pair')}</h1>
      <Confirm link={decodeURIComponent(location.hash.slice(1))} words={words} />
    </main>
  )
}
