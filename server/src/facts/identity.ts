import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * A fact's id: derived from its article, metric, subject and quote, so that a reviewed fact finds itself again
 * when rules change. `repeat` counts facts that share all four, from 0.
 */
export function factId(
  articleId: string,
  metric: string,
  subject: string,
  quote: string,
  repeat: number,
): string {
  const key = [articleId, metric, subject, quote, repeat].join('\u0000')
  return bytesToHex(sha256(utf8ToBytes(key))).slice(0, 32)
}
