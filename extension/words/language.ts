import type { Language } from '../../shared/figures/language.ts'
import type { LanguageChoice } from '../settings/settings.ts'

export type { Language }

/**
 * The language of the interface: the one chosen, else Vietnamese for a Vietnamese browser and English for
 * every other.
 */
export const languageOf = (choice: LanguageChoice, browser: string): Language => {
  if (choice !== 'auto') return choice
  return /^vi\b/i.test(browser) ? 'vi' : 'en'
}
