import type { Shape } from '../types.ts'
import { isAbbreviation } from './abbreviations.ts'

const date = /^\d{1,2}([/.-])\d{1,2}\1\d{4}$/
const year = /^(?:19|20)\d\d$/
const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
const clock = /^\d{1,2}(?::\d{2}(?::\d{2})?|[hHgG](?:\d{2})?)$/
const documentNumber = /^\d+[a-zđ]?(?:\/\d{4})?[/-]\p{Lu}[\p{L}\p{M}/-]*$/u
const acronym = /^\p{Lu}[\p{Lu}\p{M}]+[-/]/u
const roman = /^(?=[IVXL])(?:X{0,3}L?X{0,3})(?:IX|IV|V?I{0,3})$/
const punctuation = /^(?:[^\p{L}\p{M}\p{N}\p{S}]+|\.\/\.?)$/u
const lower = /^[\p{Ll}\p{M}'’‘ʼ]+$/u
const upper = /^\p{Lu}[\p{Lu}\p{M}]+$/u
const capital = /^\p{Lu}[\p{L}\p{M}'’‘ʼ]*$/u

/** The class of a token by its letters and digits alone; a year is a year only where it may be one. */
export function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return numberShape(text)
  if (lower.test(text)) return 'lower'
  if (roman.test(text)) return 'roman'
  if (upper.test(text)) return 'upper'
  if (capital.test(text)) return 'capital'
  if (text === '%') return 'percent'
  if (text === '\n') return 'newline'
  if (isAbbreviation(text) || /^v\.?v\.$/.test(text)) return 'abbreviation'
  if (punctuation.test(text)) return 'punctuation'
  if (/^\p{S}$/u.test(text)) return 'symbol'
  if (acronym.test(text)) return 'acronym'
  if (text.includes('@')) return 'email'
  if (text.includes('.')) return 'url'
  return 'mixed'
}

function numberShape(text: string): Shape {
  if (/^\d+$/.test(text)) return year.test(text) ? 'year' : 'int'
  if (date.test(text)) return 'date'
  if (grouped.test(text)) return 'grouped'
  if (/^\d[\d.,]*\/\d[\d.,]*$/.test(text)) return 'fraction'
  if (/^\d[\d.,]*$/.test(text)) return 'decimal'
  if (clock.test(text)) return 'clock'
  if (documentNumber.test(text)) return 'docno'
  if (text.includes('@')) return 'email'
  return text.includes('.') ? 'url' : 'mixed'
}
