import { useEffect, useState } from 'react'
import type { Words } from '../words/view.ts'

/** The command of the manifest that clicks the toolbar button, and so gives access to the page in front. */
const command = '_execute_action'

/** Says how to let the panel read the page in front: only a click on the button, or its shortcut, can. */
export const NoAccess = ({ words: { say } }: { readonly words: Words }) => {
  const [key, setKey] = useState('Alt+Shift+T')
  useEffect(() => {
    void chrome.commands.getAll().then((commands) => {
      const shortcut = commands.find(({ name }) => name === command)?.shortcut
      if (shortcut) setKey(shortcut)
    })
  }, [])
  return (
    <p aria-live="polite" className="notice" role="status">
      {say('panel.noAccess', { key })}
    </p>
  )
}
