/** Text whose bytes were read in a wrong charset, and what they say in the right one. */

/** Every character that a one-byte charset has, with its byte. */
function bytesOf(charset: string): ReadonlyMap<string, number> {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i)
  const characters = new TextDecoder(charset).decode(all)
  const bytes = new Map<string, number>()
  // Converters that know no windows-1252 leave the codes of C1 as they are.
  for (let i = 0x80; i < 256; i++) bytes.set(String.fromCharCode(i), i)
  for (let i = 0x80; i < 256; i++) bytes.set(characters[i] ?? '', i)
  return bytes
}

const western = bytesOf('windows-1252')
const vietnamese = bytesOf('windows-1258')
const BEYOND = /[^\0-\x7f]+/g
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Bytes of a run of characters; null where one of them is none of the charset's. */
function toBytes(run: string, charset: ReadonlyMap<string, number>): Uint8Array | null {
  const bytes = new Uint8Array(run.length)
  for (let i = 0; i < run.length; i++) {
    const byte = charset.get(run[i] ?? '')
    if (byte === undefined) return null
    bytes[i] = byte
  }
  return bytes
}

function strictly(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8 that was read as a one-byte charset; runs that are no UTF-8 stay. */
function fromUtf8(text: string, charset: ReadonlyMap<string, number>): string {
  // The second byte of "à" passes for a no-break space, which editors make plain.
  const whole = text.replace(/Ã (?! )/g, 'Ã\u00a0').replace(/Ã {2}/g, 'Ã\u00a0 ')
  return whole.replace(BEYOND, (run) => {
    const bytes = toBytes(run, charset)
    return (bytes && strictly(bytes)) ?? run
  })
}

const decode1258 = new TextDecoder('windows-1258')

/** The misreadings that are met, each with its way back. */
export const MISREADINGS: readonly ((text: string) => string)[] = [
  (text) => fromUtf8(text, western),
  (text) => fromUtf8(fromUtf8(text, western), western),
  (text) => fromUtf8(text, vietnamese),
  // windows-1258 as windows-1252: its tone marks look like letters.
  (text) =>
    text
      .replace(BEYOND, (run) => {
        const bytes = toBytes(run, western)
        return bytes ? decode1258.decode(bytes) : run
      })
      .normalize('NFC'),
]

/** VISCII (RFC 1456) from 0x80 on. Six rare capitals at the places of control codes are left out. */
const VISCII =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ' +
  'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ'
/**
 * All but the blank that pages put between words, at the place of a capital "Õ", and signs that stand alone: the dot
 * between words is not among them, for it passes for "ở".
 */
const VISCII_LETTERS =
  /(?<![^\s\d])[©®§°²³±«»–—…“”‘’•](?![^\s\d])|(?<![A-Za-z])[kcd]?m[²³](?![A-Za-z])|([^\0-\x7f\u00a0])/g

/** VISCII that was read as windows-1252. */
export const fromViscii = (text: string): string =>
  text.replace(VISCII_LETTERS, (passed, letter: string | undefined) => {
    const byte = letter === undefined ? undefined : western.get(letter)
    return byte === undefined ? passed : (VISCII[byte - 0x80] ?? passed)
  })
