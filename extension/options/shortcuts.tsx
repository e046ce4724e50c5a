import { useEffect, useState } from 'react'
import type { Say } from '../words/say.ts'
import type { Key } from '../words/vi.ts'
import type { Words } from '../words/view.ts'

/** The commands of the manifest in the interface's language; the browser would name them in its own. */
const named: Readonly<Record<string, Key>> = {
  _execute_action: 'shortcuts.popup',
  'clip-page': 'shortcuts.clip',
  'open-panel': 'shortcuts.panel',
}

const nameOf = ({ name, description }: chrome.commands.Command, say: Say): string => {
  const key = named[name ?? '']
  return key ? say(key) : (description ?? '')
}

/** The keys as the browser has them now: a person may have changed or taken them away. */
export const Shortcuts = ({ words: { say } }: { readonly words: Words }) => {
  const [commands, setCommands] = useState<readonly chrome.commands.Command[]>([])
  useEffect(() => {
    void chrome.commands.getAll().then(setCommands)
  }, [])
  return (
    <section className="card">
      <h2>{say('shortcuts.title')}</h2>
      <table>
        <tbody>
          {commands.map((command) => (
            <tr key={command.name}>
              <th scope="row">{nameOf(command, say)}</th>
              <td>
                {command.shortcut ? (
                  <kbd>{command.shortcut}</kbd>
                ) : (
                  <span className="quiet">{say('shortcuts.none')}</span>
                )}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say('shortcuts.walk')}</th>
            <td>
              <kbd>Alt+Shift+↓</kbd> <kbd>Alt+Shift+↑</kbd>
            </td>
          </tr>
        </tbody>
      </table>
      <p className="small quiet">{say('shortcuts.change')}</p>
    </section>
  )
}
