import { sha256, sha256Hex } from './sha256.ts'

// Crockford's base 32, in lower case: no i, l, o, u, so that an id can be read aloud. https://www.crockford.com/base32.html
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
/** 26 characters hold 130 bits: no two articles will ever meet by chance. */
const LENGTH = 26

function base32(bytes: Uint8Array, length: number): string {
  let out = ''
  let buffer = 0
  let bits = 0
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xfff
    for (bits += 8; bits >= 5 && out.length < length; bits -= 5) out += ALPHABET[(buffer >> (bits - 5)) & 31]
  }
  return out
}

/**
 * What names an article and its wording.
 * @returns `id`, from the canonical URL, or from the text where it has none (26 characters, a-z and 0-9), and
 * `sha256`, of the text's UTF-8, hexadecimal
 */
export function identify(canonicalUrl: string | null, text: string): { id: string; sha256: string } {
  return { id: base32(sha256(canonicalUrl ?? text), LENGTH), sha256: sha256Hex(text) }
}
