import { useState } from 'react'
import { writeSettings } from '../settings/browser.ts'
import type { Settings } from '../settings/settings.ts'
import type { Words } from '../words/view.ts'

/** The switch for looking every page up. Off at first, since it tells the service which pages are visited. */
export const Lookups = ({
  settings,
  words: { say },
}: {
  readonly settings: Settings
  readonly words: Words
}) => {
  const [denied, setDenied] = useState(false)
  const change = async (on: boolean) => {
    const granted = !on || (await chrome.permissions.request({ permissions: ['tabs'] }))
    setDenied(!granted)
    await writeSettings({ lookups: on && granted })
    if (!on) await chrome.permissions.remove({ permissions: ['tabs'] })
  }
  return (
    <section className="card">
      <h2>{say('lookups.title')}</h2>
      <label className="choice">
        <input
          aria-describedby="lookups-why"
          checked={settings.lookups}
          onChange={(event) => void change(event.target.checked)}
          type="checkbox"
        />
        {say('lookups.on')}
      </label>
      <p className="small" id="lookups-why">
        {say('lookups.why', { address: settings.current })}
      </p>
      <div aria-live="polite" role="status">
        {denied && <p className="notice bad">{say('lookups.denied')}</p>}
      </div>
    </section>
  )
}
