import '../look/base.css'
import '../look/page.css'
import { Shortcuts } from '../options/shortcuts.tsx'
import { TestButton } from '../options/test-button.tsx'
import { useSettings, useTitle, useWords } from '../words/view.ts'

/** What a person sees first: three steps, and whether the second has worked. */
export default function Welcome() {
  const settings = useSettings()
  const words = useWords(settings)
  const { say } = words
  useTitle(say('setup.welcome'))
  if (!settings) return <main aria-busy="true" />
  const paired = settings.services.length > 0
  return (
    <main>
      <h1>{say('setup.welcome')}</h1>
      <p>{say('setup.what')}</p>
      <ol className="first-steps">
        <li className="card">
          <h2>{say('setup.start')}</h2>
          <p>{say('setup.startHow')}</p>
          <pre>npm start</pre>
        </li>
        <li className="card">
          <h2>{say('setup.pair')}</h2>
          <p>{say(paired ? 'setup.paired' : 'setup.pairHow', { address: settings.current })}</p>
          <div className="row">
            <TestButton address={settings.current} words={words} />
            <button className="plain" onClick={() => void chrome.runtime.openOptionsPage()} type="button">
              {say('settings')}
            </button>
          </div>
        </li>
        <li className="card">
          <h2>{say('setup.clip')}</h2>
          <p>{say('setup.clipHow')}</p>
        </li>
      </ol>
      <Shortcuts words={words} />
      <p className="quiet small">{say('options.privacy')}</p>
    </main>
  )
}
