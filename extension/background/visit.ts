import { type Captured, captureTab } from '../capture/capture.ts'

/** How long a page may load; then what there is of it is taken. */
const loadPatience = 45_000
/** How long a loaded page may take to be read: one that asks a question first would wait for ever. */
const readPatience = 20_000
/** What a page's scripts write after it has loaded. */
const settling = 500
const step = 250

/** The tabs that were opened for rows, as long as the browser runs: in another run these numbers are other tabs. */
const key = 'visits'

type Visits = Readonly<Record<string, number>>

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

const visits = async (): Promise<Visits> => {
  const stored: unknown = (await chrome.storage.session.get(key))[key]
  return typeof stored === 'object' && stored !== null ? (stored as Visits) : {}
}

const remember = async (id: string, tabId: number | null): Promise<void> => {
  const { [id]: _, ...others } = await visits()
  await chrome.storage.session.set({ [key]: tabId === null ? others : { ...others, [id]: tabId } })
}

const tabWith = (tabId: number): Promise<chrome.tabs.Tab | null> => chrome.tabs.get(tabId).catch(() => null)

/** The tab that an ended worker had opened for this row, or a new one behind the others; null where none can be. */
const tabFor = async (id: string, url: string): Promise<number | null> => {
  const known = (await visits())[id]
  if (known !== undefined && (await tabWith(known))) return known
  const tab = await chrome.tabs.create({ url, active: false }).catch(() => null)
  if (tab?.id === undefined) return null
  await remember(id, tab.id)
  await chrome.tabs.update(tab.id, { muted: true }).catch(() => null)
  return tab.id
}

/** @returns whether the tab is still there */
const loaded = async (tabId: number): Promise<boolean> => {
  for (const end = Date.now() + loadPatience; Date.now() < end; await sleep(step)) {
    const tab = await tabWith(tabId)
    if (!tab) return false
    if (tab.status === 'complete') {
      await sleep(settling)
      return true
    }
  }
  return true
}

const late: Captured = { ok: false, refusal: 'blocked' }

export const captureInTime = async (tabId: number): Promise<Captured> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = new Promise<Captured>((resolve) => {
    timer = setTimeout(() => resolve(late), readPatience)
  })
  return Promise.race([captureTab(tabId), end]).finally(() => clearTimeout(timer))
}

export type Visited = Captured | 'closed' | 'later'

/**
 * Opens a page in a tab behind the others, waits until it has loaded, takes it and closes the tab.
 * @param id under which the tab is found again by another worker
 * @returns `closed` where somebody closed the tab, `later` where the browser opens none
 */
export const visit = async (id: string, url: string): Promise<Visited> => {
  const tabId = await tabFor(id, url)
  if (tabId === null) return 'later'
  if (!(await loaded(tabId))) {
    await remember(id, null)
    return (await chrome.windows.getAll()).length > 0 ? 'closed' : 'later'
  }
  const captured = await captureInTime(tabId)
  await chrome.tabs.remove(tabId).catch(() => undefined)
  await remember(id, null)
  return captured
}
