import { defaultAddress } from '../service/address.ts'

export const languageChoices = ['auto', 'vi', 'en'] as const
export type LanguageChoice = (typeof languageChoices)[number]

export interface Settings {
  /** The service's origin. */
  readonly address: string
  /** The scoped token of the pairing; empty where there is none yet. */
  readonly token: string
  readonly language: LanguageChoice
}

export const defaultSettings: Settings = { address: defaultAddress, token: '', language: 'auto' }

const isChoice = (value: unknown): value is LanguageChoice =>
  languageChoices.some((choice) => choice === value)

/** Settings out of whatever lies in the browser's storage; what is missing or odd is as at the start. */
export const settingsOf = (stored: Readonly<Record<string, unknown>>): Settings => ({
  address: typeof stored.address === 'string' && stored.address ? stored.address : defaultSettings.address,
  token: typeof stored.token === 'string' ? stored.token : defaultSettings.token,
  language: isChoice(stored.language) ? stored.language : defaultSettings.language,
})
