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

export const canOpenPanel = (): boolean => 'sidePanel' in chrome || firefox().sidebarAction !== undefined
