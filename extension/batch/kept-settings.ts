import { type BatchSettings, batchSettingsOf } from './settings.ts'

const key = 'batch'

export const readBatchSettings = async (): Promise<BatchSettings> =>
  batchSettingsOf((await chrome.storage.local.get(key))[key])

export const writeBatchSettings = async (changes: Partial<BatchSettings>): Promise<void> =>
  chrome.storage.local.set({ [key]: { ...(await readBatchSettings()), ...changes } })
