import { abbreviationSource } from './abbreviations.ts'
import { type Category, categoryCode } from './categories.ts'

/** Source, flags, category code: the form in which wink-nlp compiles its tokenizer. */
export type TokenExpression = readonly [string, string, number]

// Letters with their combining marks: text in NFD gives the same tokens as in NFC.
const L = '\\p{L}\\p{M}'
// Not inside a number: after no digit, nor after a digit and the mark that may part it from another.
const freshDigit = '(?<!\\d|\\d[.,/])'

/**
 * What is one token, most special first; each splits what those before it left over. No capture groups: wink-nlp
 * splits by these expressions, and a captured group would come back as text.
 *
 * Every run that can be long begins with a lookbehind, so that a search begins it once and not at each of its
 * characters; where an expression may fail late and begin again soon, its length is bounded. Without either a page of
 * digits or letters costs quadratic time.
 */
const recursive: readonly (readonly [string, Category])[] = [
  ['(?:[Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp])://[^\\s)\\]”"]*[^\\s)\\]”".,;:!?…]', 'url'],
  ['(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+', 'email'],
  [`(?<![${L}\\d.-])(?:[a-zA-Z0-9][a-zA-Z0-9-]*\\.)+(?:vn|VN|com|net|org|info)(?![${L}\\d])`, 'url'],
  // 06-NQ/TU, 50/NQ-HĐND, 30a/2008/NQ-CP, 12-CTr/TU
  [`(?<![\\d${L}]|\\d[.,])\\d+[a-zđ]?(?:/\\d{4})?[/-]\\p{Lu}[${L}]*(?:[-/]\\p{Lu}[${L}]*)*`, 'alpha'],
  // QP-AN, KT-XH, QĐ-UBND, COVID-19
  [
    `(?<![${L}])\\p{Lu}[\\p{Lu}\\p{M}]+(?:[-/]\\p{Lu}[\\p{Lu}\\p{M}]+|-\\d{1,2}(?!\\d|[.,/]\\d|%)){1,4}(?![${L}])`,
    'alpha',
  ],
  ['\\./\\.?|\\.{2,}|…', 'punctuation'],
  ['(?<!\\d|\\d[.,/-])\\d{1,2}(?:/\\d{1,2}/|\\.\\d{1,2}\\.|-\\d{1,2}-)\\d{4}(?![\\d/])', 'number'],
  // 08:15, 13:47:20, 7g30, 19h30, 16g
  [`${freshDigit}\\d{1,2}(?::\\d{2}(?::\\d{2})?|[hHgG](?:\\d{2})?)(?![${L}\\d])`, 'time'],
  // m2, km², CO2, H5N1, QL1A; not "T9/2022", where 9/2022 is a month, nor "ngân1.832", a lost blank.
  [
    `(?<![${L}])(?:k?m[²³]|[A-Za-zĐđ]{1,3}\\d{1,6}(?:[A-Za-z][A-Za-z\\d]{0,6})?(?![.,/]?\\d|[${L}]))`,
    'alpha',
  ],
  // 30a, 5B
  [`${freshDigit}\\d+[a-dA-D](?![${L}\\d])`, 'alpha'],
  ['\\d+(?:[.,]\\d+)*(?:/\\d+(?:[.,]\\d+)*)?', 'number'],
  [`(?<![${L}])(?:${abbreviationSource})`, 'alpha'],
  // A word; the apostrophe of H're, M’nông, K’Nàng belongs to it.
  [`[${L}]+(?:['’‘ʼ][${L}]+)*`, 'alpha'],
  ['[~@#%^+=*|<>&§©±÷×°$€₫]', 'symbol'],
  ['[^\\s]', 'punctuation'],
]

/**
 * The fast path: a chunk between blanks that is one token as a whole, or a word with one mark after it. Each of
 * them must agree with what the list above would make of the chunk. Nothing here ends in a full stop after one
 * or two letters: wink-nlp would keep "A." as one token.
 */
const linear: readonly (readonly [string, Category])[] = [
  [`^[${L}]+$`, 'word'],
  [`^[${L}]{3,}[.,;:!?]$`, 'wordRP'],
  ['^\\d+(?:[.,]\\d+)*(?:/\\d+(?:[.,]\\d+)*)?$', 'number'],
  ['^[,;:!?()“”"\\-–—•]$', 'punctuation'],
]

const compile = (list: readonly (readonly [string, Category])[], flags: string): TokenExpression[] =>
  list.map(([source, category]) => [source, flags, categoryCode(category)])

/** The tokenizer's expressions in wink-nlp's form; `helpers` part a mark from a chunk's end or beginning. */
export const expressions = {
  ltc: compile(linear, 'u'),
  rtc: compile(recursive, 'gu'),
  helpers: {
    splitter: ['(\\n| +)', ''],
    anyWithRP: ['^(.*[^.…])([,;:%)])$', 'u'],
    anyWithLP: ['^([(“"])(.*[^.…,;:%)”"])$', 'u'],
    LPanyRP: ['(?!)', ''],
  },
} as const

/** The recursive list as one expression, for cutting a single word anew. */
export const wholeExpression = new RegExp(recursive.map(([source]) => `(?:${source})`).join('|'), 'gu')
