import type { SecondFailure } from '../../../shared/api/second-readings.ts'

/** A language model that somebody set up: any service that speaks OpenAI's chat completions. */
export interface ReaderOptions {
  /** Base address, such as `http://127.0.0.1:11434/v1`, or that of the completions themselves. */
  readonly url: string
  readonly model: string
  readonly key: string | null
  /** How long one answer may take, in milliseconds. */
  readonly timeout: number
}

export interface Message {
  readonly role: 'system' | 'user'
  readonly content: string
}

/** Sends messages and gives the answer's text. Throws ReaderFailure. */
export type Chat = (messages: readonly Message[], signal: AbortSignal) => Promise<string>

/** A second reader that could not be asked, or that answered nothing of use; `code` says which. */
export class ReaderFailure extends Error {
  override readonly name = 'ReaderFailure'
  readonly code: SecondFailure

  constructor(code: SecondFailure, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}

/** What its facts carry as their source. */
export const sourceOf = ({ model }: Pick<ReaderOptions, 'model'>): string => `model:${model}`
