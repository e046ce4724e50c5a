import './look/base.css'
import './look/page.css'
import { ByHand } from './options/by-hand.tsx'
import { LanguageChooser } from './options/language-chooser.tsx'
import { Lookups } from './options/lookups.tsx'
import { PairForm } from './options/pair-form.tsx'
import { Services } from './options/services.tsx'
import { Shortcuts } from './options/shortcuts.tsx'
import { useSettings, useTitle, useWords } from './words/view.ts'

/** The page of the extension's settings. */
export default function Options() {
  const settings = useSettings()
  const words = useWords(settings)
  const { say } = words
  useTitle(say('options.title'))
  if (!settings) return <main aria-busy="true" />
  return (
    <main>
      <h1>{say('options.title')}</h1>
      <Services settings={settings} words={words} />
      <PairForm words={words} />
      <details className="card">
        <summary>{say('options.byHand')}</summary>
        <ByHand settings={settings} words={words} />
      </details>
      <Lookups settings={settings} words={words} />
      <LanguageChooser choice={settings.language} words={words} />
      <Shortcuts words={words} />
      <p className="quiet small">{say('options.privacy')}</p>
    </main>
  )
}
