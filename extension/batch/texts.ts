import type { Language } from '../words/language.ts'
import { refusalText } from '../words/refusal.ts'
import { sayIn } from '../words/say.ts'
import type { Row } from './row.ts'

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : url)

/** How a page of the list stands, and why where it failed. */
export const rowText = (language: Language, { state, reason, url }: Row): string => {
  const say = sayIn(language)
  if (state !== 'failed' || !reason) return say(`batch.state.${state}`)
  const { kind, status } = reason
  if (kind === 'status' || kind === 'access' || kind === 'unread' || kind === 'closed')
    return say(`batch.trouble.${kind}`, { status: status ?? '?', host: hostOf(url) })
  return refusalText(language, kind)
}
