import { fileLimit, pageLimit } from '../capture/limit.ts'
import type { Refusal } from '../capture/refusal.ts'
import type { Language } from './language.ts'
import { sayIn } from './say.ts'
import { sizeText } from './size.ts'

/** Why a page can't be captured and what to do about it, in one or two sentences. */
export const refusalText = (language: Language, refusal: Refusal): string =>
  sayIn(language)(`refusal.${refusal}`, {
    limit: sizeText(language, pageLimit),
    fileLimit: sizeText(language, fileLimit),
  })
