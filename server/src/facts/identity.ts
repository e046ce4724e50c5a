import { bytesToHex } from '@noble/hashes/utils.js'
import { sha256 } from '../article/sha256.ts'

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
  return bytesToHex(sha256(key)).slice(0, 32)
}
