import { defaultSettings, type Settings, settingsOf } from './settings.ts'

const own = Object.keys(defaultSettings)

/** The two last are of versions before 0.3. */
const keys = [...own, 'address', 'token']

/** The settings as stored in this browser; they are not synchronised, since the tokens are this browser's. */
export const readSettings = async (): Promise<Settings> => settingsOf(await chrome.storage.local.get(keys))

export const writeSettings = (changes: Partial<Settings>): Promise<void> => chrome.storage.local.set(changes)

/**
 * Calls back after each change of a setting, with the names of those that changed.
 * @returns a function that ends it
 */
export const onSettings = (call: (changed: readonly string[]) => void): (() => void) => {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const changed = Object.keys(changes).filter((key) => own.includes(key))
    if (area === 'local' && changed.length > 0) call(changed)
  }
  chrome.storage.onChanged.addListener(listener)
  return () => chrome.storage.onChanged.removeListener(listener)
}
