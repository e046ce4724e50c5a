/** Other ways in which the same sentence is found on pages: each must be read as the plain one. */
export const variants: Readonly<Record<string, (text: string) => string>> = {
  'in decomposed letters': (text) => text.normalize('NFD'),
  'with the tone on the second vowel': (text) => shifted(text, TONE_ON_FIRST, '$1$3$2'),
  'with the tone on the first vowel': (text) => shifted(text, TONE_ON_SECOND, '$1$3$2'),
  'with Đăk for Đắk': (text) => text.replaceAll('Đắk', 'Đăk').replaceAll('đắk', 'đăk'),
  'with Đắk for Đăk': (text) => text.replaceAll('Đăk', 'Đắk'),
  'with i for y': (text) =>
    text.replace(/(?<=\b(?:[HKLMT]|Qu))[yýỳỷỹỵ](?!\p{L})/gu, (letter) => I_FOR_Y[letter] ?? letter),
  'with y for i': (text) =>
    text.replace(/(?<=\b(?:[HKLMT]|Qu))[iíìỉĩị](?!\p{L})/gu, (letter) => Y_FOR_I[letter] ?? letter),
  // "Ở" in capitals before a type word is taken for a name; headlines have no such beginning.
  'in capitals': (text) => text.replace('Bà con ở', 'Bà con').toUpperCase(),
  'with doubled blanks and no-break ones': (text) => text.replaceAll(' ', '\u00a0 '),
}

/** hòa → hoà: after NFD, a tone mark that stands on the first of two final vowels moves to the second, and back. */
const TONE_ON_FIRST = /(o|u)([\u0300\u0301\u0303\u0309\u0323])(a|e|y)(?!\p{L}|\p{M})/giu
const TONE_ON_SECOND = /(o|u)(a|e|y)([\u0300\u0301\u0303\u0309\u0323])(?!\p{L}|\p{M})/giu

function shifted(text: string, pattern: RegExp, order: string): string {
  return text
    .normalize('NFD')
    .split(/(?<=\s)|(?=\s)/)
    .map((word) => (/^qu/i.test(word) ? word : word.replace(pattern, order)))
    .join('')
    .normalize('NFC')
}

const I_FOR_Y: Readonly<Record<string, string>> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' }
const Y_FOR_I: Readonly<Record<string, string>> = { i: 'y', í: 'ý', ì: 'ỳ', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' }
