import type { Failure } from '../service/failure.ts'
import type { Language } from './language.ts'
import { sayIn } from './say.ts'
import { sizeText } from './size.ts'

export interface FailureFacts {
  readonly address: string
  readonly bytes?: number
}

/** What went wrong and what to do about it, in one or two sentences. */
export const failureText = (language: Language, failure: Failure, about: FailureFacts): string =>
  sayIn(language)(`failure.${failure.kind}`, {
    address: about.address,
    status: failure.status ?? '?',
    size: about.bytes === undefined ? '?' : sizeText(language, about.bytes),
  })
