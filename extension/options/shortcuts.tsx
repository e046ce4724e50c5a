import { useEffect, useState } from 'react'
import type { Words } from '../words/view.ts'

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
          {commands.map(({ name, description, shortcut }) => (
            <tr key={name}>
              <th scope="row">{name === '_execute_action' ? say('shortcuts.popup') : description}</th>
              <td>
                {shortcut ? <kbd>{shortcut}</kbd> : <span className="quiet">{say('shortcuts.none')}</span>}
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
