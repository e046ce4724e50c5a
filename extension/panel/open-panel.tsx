import type { Words } from '../words/view.ts'

/** Firefox has a sidebar in the place of Chrome's panel. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> }
}

const firefox = (): Sidebar => (globalThis as { browser?: Sidebar }).browser ?? {}

/** Opens the panel beside a tab. Only within a click or a key: browsers open it then alone. */
export const openPanel = (tabId: number): Promise<void> =>
  'sidePanel' in chrome
    ? chrome.sidePanel.open({ tabId })
    : (firefox().sidebarAction?.open() ?? Promise.resolve())

const canOpen = (): boolean => 'sidePanel' in chrome || firefox().sidebarAction !== undefined

/** The button that opens the panel from the popup, which it closes; nothing where the browser has no panel. */
export const OpenPanel = ({ tabId, words: { say } }: { readonly tabId: number; readonly words: Words }) => {
  if (!canOpen()) return null
  const open = () => void openPanel(tabId).then(() => window.close())
  return (
    <button className="plain" onClick={open} type="button">
      {say('panel.open')}
    </button>
  )
}
