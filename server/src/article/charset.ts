/** Bytes to characters: by mark, by what the server and the page say, and by what the bytes can be at all. */
import { ArticleError } from './errors.ts'
import { mender } from './mend.ts'

/** Beginnings of files that are no text: PDF, ZIP and Office, PNG, GIF, JPEG, gzip, RAR, old Office. */
const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0xd0, 0xcf, 0x11, 0xe0],
]
const NAME = /charset\s*=\s*["']?\s*([\w:.-]{2,30})/i
/** Far enough for every page that names its charset after a long preamble; browsers look at 1024 bytes. */
const PRESCAN = 4096

function decoder(label: string | undefined, fatal = false): InstanceType<typeof TextDecoder> | null {
  if (!label) return null
  try {
    return new TextDecoder(label.toLowerCase() === 'unicode' ? 'utf-8' : label, { fatal })
  } catch {
    return null
  }
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

/** UTF-16 without a mark: every other byte of its markup is zero. */
function utf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 400)
  let even = 0
  let odd = 0
  for (const [i, b] of head.entries()) if (b === 0) i % 2 ? odd++ : even++
  if (odd > head.length / 5 && even < odd / 10) return 'utf-16le'
  return even > head.length / 5 && odd < even / 10 ? 'utf-16be' : null
}

/**
 * Pages in windows-1258 often call themselves iso-8859-1. In 1258 tone marks stand behind vowels, in no other
 * place: where that holds, it is 1258.
 */
function looks1258(text: string): boolean {
  const marks = text.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0
  const placed = text.match(/[aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]/gi)?.length ?? 0
  return placed >= 3 && placed >= marks * 0.9
}

/** A page written for legacy fonts, whatever it is called; null where it is none. */
const legacy = (western: string) => (mender(western.split(/[<>]/)) ? western : null)

/**
 * Decodes a page. Order: byte order mark, the server's header, the page's `meta`, then UTF-8 where the bytes are
 * valid, then windows-1258, then windows-1252. A page that claims a one-byte charset and is valid UTF-8 beyond
 * ASCII is UTF-8: chance does not make that.
 * @param contentType the HTTP header, where it is known
 * @throws ArticleError `not-text` for pictures, archives and the like
 */
export function decodePage(bytes: Uint8Array, contentType?: string | null): string {
  if (MAGIC.some((magic) => magic.every((b, i) => bytes[i] === b))) throw new ArticleError('not-text')
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = utf16(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)

  const said = NAME.exec(contentType ?? '')?.[1] ?? NAME.exec(latin1(bytes.subarray(0, PRESCAN)))?.[1]
  const utf8 = strictUtf8(bytes)
  if (utf8 !== null) {
    const claimed = decoder(said)?.encoding
    const foreign = claimed && !/^(?:utf-8|windows-125\d|iso-8859-\d+)$/.test(claimed)
    // UTF-16 claimed by a page whose markup is readable as bytes is a mistake.
    if (!foreign || claimed.startsWith('utf-16')) return utf8
  }
  // A character cut here and there: still UTF-8, under whatever name.
  const lax = new TextDecoder().decode(bytes)
  const broken = lax.match(/\ufffd/g)?.length ?? 0
  const beyond = lax.match(/[\u0080-\uffff]/g)?.length ?? 0
  if (broken <= Math.max(3, beyond * 0.02) && beyond > broken * 3) return lax
  const claimed = decoder(said)
  const viet = new TextDecoder('windows-1258').decode(bytes)
  const western = new TextDecoder('windows-1252').decode(bytes)
  if (
    claimed === null ||
    /^(?:utf-8|windows-1252|iso-8859-\d+|utf-16.*|x-user-defined)$/.test(claimed.encoding)
  )
    return looks1258(viet) ? viet : western
  if (claimed.encoding === 'windows-1258') return looks1258(viet) ? viet : (legacy(western) ?? viet)
  // A charset of elsewhere, of an editor's settings, over bytes that are Vietnamese in an older way.
  return (looks1258(viet) ? viet : legacy(western)) ?? claimed.decode(bytes)
}
