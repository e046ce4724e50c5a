import type { Changes } from '../../shared/api/reviews.ts'
import { metricOf } from '../../shared/codebook/index.ts'
import { numberIn } from '../../shared/figures/number.ts'
import type { Fact } from '../../shared/records/fact.ts'
import type { Place } from '../../shared/records/place.ts'
import type { Language } from '../words/language.ts'
import { numberOf } from './number-input.ts'
import { periodInput, periodOf } from './period-input.ts'

const numbers = ['value', 'low', 'high', 'total'] as const
type NumberField = (typeof numbers)[number]

/** What a person has typed into the form of a correction. */
export type Draft = Record<
  NumberField | 'unit' | 'period' | 'subject' | 'status' | 'direction' | 'note',
  string
>
export type Field = Exclude<keyof Draft, 'note'>

const isNumber = (field: Field): field is NumberField => numbers.some((name) => name === field)

/** The fields that a fact can be corrected in: a meeting has no figure, and a range no single value. */
export const fieldsOf = (fact: Fact): Field[] => {
  const figure = metricOf(fact.metric)?.unit !== null
  const range = fact.value === null && (fact.low !== null || fact.high !== null)
  const shown: Field[] = range ? ['low', 'high', 'total', 'unit'] : ['value', 'total', 'unit']
  return [
    ...(figure ? shown : []),
    'subject',
    'period',
    ...(figure ? (['status', 'direction'] as const) : []),
  ]
}

export const draftOf = (fact: Fact, language: Language): Draft => {
  const number = (value: number | null) => (value === null ? '' : numberIn(language, value))
  return {
    value: number(fact.value),
    low: number(fact.low),
    high: number(fact.high),
    total: number(fact.total),
    unit: fact.unit ?? '',
    period: periodInput(fact.period, language),
    subject: fact.subject?.text ?? '',
    status: fact.status,
    direction: fact.direction ?? '',
    note: '',
  }
}

/** The unit or group of that name: with its code where the article's places have it, and never with another's. */
const subjectOf = (text: string, places: readonly Place[]): Fact['subject'] => {
  const wanted = text.toLowerCase()
  const place = places.find((known) => [known.text, known.name].some((name) => name.toLowerCase() === wanted))
  return { text, level: place?.level ?? null, code: place?.code ?? null }
}

/** What was typed, as the field holds it; undefined where it can't be that. */
const read = (field: Field, typed: string, places: readonly Place[], language: Language): unknown => {
  const text = typed.trim()
  if (text === '') return null
  if (isNumber(field)) return numberOf(text, language) ?? undefined
  if (field === 'period') return periodOf(text) ?? undefined
  return field === 'subject' ? subjectOf(text, places) : text
}

export interface Correction {
  readonly changes: Changes
  /** The fields whose text can't be read. */
  readonly wrong: readonly Field[]
}

/** What a draft changes of a fact. A field that was not touched is not changed, however it is written. */
export const correctionOf = (
  fact: Fact,
  draft: Draft,
  places: readonly Place[],
  language: Language,
): Correction => {
  const before = draftOf(fact, language)
  const touched = fieldsOf(fact).filter((field) => draft[field].trim() !== before[field].trim())
  const values = touched.map((field) => [field, read(field, draft[field], places, language)] as const)
  return {
    changes: Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Changes,
    wrong: values.filter(([, value]) => value === undefined).map(([field]) => field),
  }
}

/** The fact as it will be. */
export const withChanges = <F extends Fact>(fact: F, changes: Changes): F => ({
  ...fact,
  ...(changes as Partial<Fact>),
})
