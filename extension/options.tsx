import './look/base.css'
import './options/options.css'
import { ByHand } from './options/by-hand.tsx'
import { LanguageChooser } from './options/language-chooser.tsx'
import { PairForm } from './options/pair-form.tsx'
import { useSettings, useWords } from './words/view.ts'

/** The page of the extension's settings. */
export default function Options() {
  const settings = useSettings()
  const words = useWords(settings)
  if (!settings) return <main aria-busy="true" />
  const { say } = words
  return (
    <main>
      <h1>{say('options.title')}</h1>
      <PairForm words={words} />
      <ByHand settings={settings} words={words} />
      <LanguageChooser choice={settings.language} words={words} />
      <p className="quiet small">{say('options.privacy')}</p>
    </main>
  )
}
