/** Opens the page for many pages, with the tabs that are selected now: opening a tab selects that one alone. */
export const openBatch = async (): Promise<void> => {
  const selected = await chrome.tabs.query({ highlighted: true, lastFocusedWindow: true })
  const ids = selected.length > 1 ? selected.flatMap(({ id }) => id ?? []) : []
  await chrome.tabs.create({ url: `${chrome.runtime.getURL('tabs/batch.html')}#${ids.join(',')}` })
}
