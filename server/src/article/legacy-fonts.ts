/**
 * Text written for fonts that draw Vietnamese letters at the places of Latin-1: TCVN3 (ABC, TCVN 5712 VN3) and
 * VNI for Windows. Browsers hand it on as the Latin-1 characters that it passes for.
 */

/** From U+00A1 on; a blank where the font draws nothing Vietnamese. */
const TCVN3 =
  'ĂÂÊÔƠƯĐăâêôơưđ      ' + 'àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ'
const TCVN3_LETTER = /[\u00a1-\u00fe]/g
/** Signs that are letters within words and themselves where they stand alone: "© 2006", "§ 5". */
const SIGN_ALONE = /(?<![^\s\d])[©®§·°²³](?![^\s\d])/g

/** Whatever stands behind a vowel in VNI, as the marks that it puts on it: tones, circumflex and breve with tones. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
/** Letters that stand for another by themselves. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}
const VNI = /([aeouyôö])([ùøûõï])|([aeo])([âáàåãä])|(a)([êéèúüë])|[ôöñæóòî]/gi

const inCaseOf = (model: string, letter: string) =>
  model === model.toLowerCase() ? letter : letter.toUpperCase()

function vniLetter(letter: string): string {
  const lower = letter.toLowerCase()
  return inCaseOf(letter, VNI_LETTERS[lower] ?? lower)
}

/** TCVN3 as Unicode; what the font has no letter for stays. */
export function fromTcvn3(text: string): string {
  const alone = new Set(Array.from(text.matchAll(SIGN_ALONE), (sign) => sign.index))
  return text.replace(TCVN3_LETTER, (letter, at: number) => {
    const real = alone.has(at) ? ' ' : TCVN3[letter.charCodeAt(0) - 0xa1]
    return real === undefined || real === ' ' ? letter : real
  })
}

/** VNI for Windows as Unicode. */
export function fromVni(text: string): string {
  return text.replace(VNI, (whole, ...groups: (string | undefined)[]) => {
    const [tonal, tone, round, roundMark, a, breve] = groups
    const base = tonal ?? round ?? a
    const mark = tone ?? roundMark ?? breve
    if (base === undefined || mark === undefined) return vniLetter(whole)
    return (vniLetter(base) + (VNI_MARKS[mark.toLowerCase()] ?? '')).normalize('NFC')
  })
}
