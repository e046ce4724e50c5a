/** Vietnamese text as it was written before Unicode: the way back of what the article room mends. */
import { fromTcvn3 } from '../../../server/src/article/legacy-fonts.ts'

const TONES = /[\u0301\u0300\u0309\u0303\u0323]/
const parts = (letter: string) => {
  const marked = letter.normalize('NFD')
  return { tone: TONES.exec(marked)?.[0] ?? '', base: marked.replace(TONES, '').normalize('NFC') }
}

const tcvn3 = new Map<string, string>()
for (let code = 0xa1; code <= 0xfe; code++) {
  const passed = String.fromCharCode(code)
  const letter = fromTcvn3(`b${passed}b`).slice(1, -1)
  if (letter !== passed || 'âêôãèéìíòóùúý'.includes(letter)) tcvn3.set(letter, passed)
}

/** Its fonts have no capitals with tones: those are written small. */
export const tcvn3Case = (text: string): string =>
  text.replace(/[À-Ỹ]/g, (letter) => (/[ĂÂÊÔƠƯĐ]/.test(letter) ? letter : letter.toLowerCase()))
export const toTcvn3 = (text: string): string =>
  Array.from(tcvn3Case(text), (letter) => tcvn3.get(letter) ?? letter).join('')

const TONE_ORDER = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323']
const VNI_TONES = ['', 'ù', 'ø', 'û', 'õ', 'ï']
const VNI_ROUND = ['â', 'á', 'à', 'å', 'ã', 'ä']
const VNI_BREVE = ['ê', 'é', 'è', 'ú', 'ü', 'ë']
const VNI_I = ['i', 'í', 'ì', 'æ', 'ó', 'ò']

function vniLetter(small: string): string {
  const { tone, base } = parts(small)
  const at = TONE_ORDER.indexOf(tone)
  if (small === 'đ') return 'ñ'
  if (small === 'ỵ') return 'î'
  if (base === 'i') return VNI_I[at] ?? ''
  if ('âêô'.includes(base)) return `${base.normalize('NFD')[0]}${VNI_ROUND[at]}`
  if (base === 'ă') return `a${VNI_BREVE[at]}`
  const bare = base === 'ơ' ? 'ô' : base === 'ư' ? 'ö' : base
  return 'aeouyơư'.includes(base) ? `${bare}${VNI_TONES[at]}` : small
}

export const toVni = (text: string): string =>
  Array.from(text, (letter) => {
    const small = letter.toLowerCase()
    return small === letter ? vniLetter(small) : vniLetter(small).toUpperCase()
  }).join('')

const characters1258 = Array.from(
  new TextDecoder('windows-1258').decode(Uint8Array.from({ length: 256 }, (_, i) => i)),
)

export const bytes1258 = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text.normalize('NFC')).flatMap((letter) => {
      const whole = characters1258.indexOf(letter)
      if (whole >= 0) return [whole]
      const { tone, base } = parts(letter)
      return (tone ? [base, tone] : [base]).map((piece) => Math.max(0x3f, characters1258.indexOf(piece)))
    }),
  )

/** RFC 1456, from 0x80 on. */
const VISCII =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ'
export const bytesViscii = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text.normalize('NFC')), (letter) =>
    VISCII.includes(letter) ? 0x80 + VISCII.indexOf(letter) : letter.charCodeAt(0),
  )

export const bytesLatin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

export const misread = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes)
export const utf8As = (text: string, charset: string): string =>
  misread(new TextEncoder().encode(text), charset)
