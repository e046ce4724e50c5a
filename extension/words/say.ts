import { en } from './en.ts'
import type { Language } from './language.ts'
import { type Key, vi } from './vi.ts'

const catalogues: Record<Language, Readonly<Record<Key, string>>> = { vi, en }

export type Values = Readonly<Record<string, string | number>>

/** A text of the interface with its `{names}` filled in. */
export type Say = (key: Key, values?: Values) => string

/** What says a text in this language. A name without a value stays as it stands, so that a test sees it. */
export const sayIn =
  (language: Language): Say =>
  (key, values = {}) =>
    catalogues[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

/** The form that a language uses for a number of things: `fact`, `facts`. */
export const formOf = (language: Language, count: number): 'one' | 'other' =>
  new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other'

type Counted = 'facts' | 'kept'

/** "1 fact read", "2 facts read": the form that the language uses for this number. */
export const sayCount = (language: Language, what: Counted, count: number): string =>
  sayIn(language)(`${what}.${formOf(language, count)}`, { count })
