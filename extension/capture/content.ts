import type { Capture } from '../../shared/records/article.ts'
import { sha256 } from './hash.ts'

export type Content = Required<Pick<Capture, 'sha256'>> & Pick<Capture, 'html' | 'file'>

/**
 * A page with the hash of its UTF-8. Halves of characters, which scripts can leave behind, have no UTF-8: they are
 * replaced before the hash is made, not on the way.
 */
export const pageContent = async (html: string): Promise<Content> => {
  const bytes = new TextEncoder().encode(html)
  return { html: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), sha256: await sha256(bytes) }
}

/** A PDF with the hash of its bytes. */
export const pdfContent = async (base64: string): Promise<Content> => {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return { file: { type: 'application/pdf', base64 }, sha256: await sha256(bytes) }
}
