import type { Words } from '../words/view.ts'
import { canOpenPanel, openPanel } from './open.ts'

/** The button that opens the panel from the popup, which it closes; nothing where the browser has no panel. */
export const OpenPanel = ({ tabId, words: { say } }: { readonly tabId: number; readonly words: Words }) => {
  if (!canOpenPanel()) return null
  const open = () => void openPanel(tabId).then(() => window.close())
  return (
    <button className="plain open-panel" onClick={open} type="button">
      {say('panel.open')}
    </button>
  )
}
