import { openPanel } from '../panel/open.ts'
import { clipHere } from './clip-here.ts'
import { report } from './clips.ts'

const run = async (command: string, tab: chrome.tabs.Tab | undefined): Promise<void> => {
  if (tab?.id === undefined) return
  if (command === 'open-panel') return openPanel(tab.id)
  if (command === 'clip-page') return clipHere(tab)
}

/** The keys of the manifest; the browser itself opens the popup at its own. */
export const commands = (): void => {
  chrome.commands.onCommand.addListener((command, tab) => void run(command, tab).catch(report))
}
