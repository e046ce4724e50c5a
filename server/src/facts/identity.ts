import { sha256Hex } from '../article/sha256.ts'

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
  return sha256Hex(key).slice(0, 32)
}
