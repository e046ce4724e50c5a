import type { Fact, Qualifier } from '../records/fact.ts'
import type { Language } from './language.ts'
import { moneyUnit, numberIn, scaleOf } from './number.ts'

export type Figure = Pick<Fact, 'value' | 'low' | 'high' | 'total' | 'unit' | 'qualifier' | 'direction'>

const qualifierWords: Record<Language, Record<Qualifier, string>> = {
  vi: { exact: '', over: 'trên', under: 'dưới', about: 'khoảng', at_least: 'ít nhất', at_most: 'tối đa' },
  en: { exact: '', over: 'over', under: 'under', about: 'about', at_least: 'at least', at_most: 'at most' },
}

const directionWords = { vi: { up: 'tăng', down: 'giảm' }, en: { up: 'up', down: 'down' } } as const

// Units are stored in Vietnamese; these have an English word, the others are shown as they are.
const englishUnits: Readonly<Record<string, readonly [one: string, other: string]>> = {
  'tiêu chí': ['criterion', 'criteria'],
  hộ: ['household', 'households'],
  xã: ['commune', 'communes'],
  thôn: ['village', 'villages'],
  huyện: ['district', 'districts'],
  người: ['person', 'people'],
}

const unitIn = (language: Language, unit: string, last: number): string => {
  const words = language === 'en' ? englishUnits[unit] : undefined
  return words ? words[last === 1 ? 0 : 1] : unit
}

const numbersOf = ({ value, low, high, total }: Figure): number[] =>
  [value, low, high, total].filter((number) => number !== null)

const rangeWords = { vi: { from: 'từ', to: 'đến' }, en: { from: 'from', to: 'up to' } } as const

const amount = (figure: Figure, language: Language, write: (number: number) => string): string => {
  const { value, low, high, total } = figure
  const of = total === null ? '' : `/${write(total)}`
  if (value !== null) return write(value) + of
  if (low !== null && high !== null) return `${write(low)}–${write(high)}${of}`
  if (low !== null) return `${rangeWords[language].from} ${write(low)}${of}`
  return high === null ? '' : `${rangeWords[language].to} ${write(high)}${of}`
}

const measured = (figure: Figure, language: Language): string => {
  const { unit } = figure
  const numbers = numbersOf(figure)
  const last = figure.total ?? figure.value ?? figure.high ?? 0
  const scale = unit === 'VND' ? scaleOf(Math.max(...numbers.map(Math.abs))) : null
  const text = amount(figure, language, (number) => numberIn(language, number / (scale?.least ?? 1)))
  if (unit === null) return text
  if (unit === '%') return `${text}%`
  return `${text} ${unit === 'VND' ? moneyUnit(language, scale) : unitIn(language, unit, last)}`
}

/**
 * A fact's figure for people, exact to the last digit: "giảm 2 tiêu chí", "6/19 tiêu chí", "143,149 tỷ đồng",
 * "trên 5,2%". Null for a fact without a number, such as a meeting or a document.
 */
export const figureText = (figure: Figure, language: Language): string | null => {
  if (numbersOf(figure).length === 0) return null
  const direction = figure.direction ? directionWords[language][figure.direction] : ''
  const qualifier = figure.qualifier ? qualifierWords[language][figure.qualifier] : ''
  return [direction, qualifier, measured(figure, language)].filter(Boolean).join(' ')
}
