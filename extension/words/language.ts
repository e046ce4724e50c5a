import type { LanguageChoice } from '../settings/settings.ts'

export type Language = 'vi' | 'en'

/**
 * The language of the interface: the one chosen, else Vietnamese for a Vietnamese browser and English for
 * every other.
 */
export const languageOf = (choice: LanguageChoice, browser: string): Language => {
  if (choice !== 'auto') return choice
  return /^vi\b/i.test(browser) ? 'vi' : 'en'
}
