import type { Language } from '../../../../shared/figures/language.ts'
import { en } from './en.ts'
import { type Key, vi } from './vi.ts'

export type { Key } from './vi.ts'

export const catalogues: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { vi, en }

type Countable = { [K in Key]: K extends `${infer Stem}.one` ? Stem : never }[Key]

/** Speaks one language: `t('search.go')`, `t('place.none', { name })`. */
export interface Words {
  (key: Key, fill?: Readonly<Record<string, string | number>>): string
  readonly language: Language
  /** A count with its noun: `1 fact`, `1,204 facts`. */
  readonly count: (stem: Countable, count: number) => string
  /** The word for a value of a record, or the value itself where the catalogue has none. */
  readonly of: (
    group:
      | 'status'
      | 'review'
      | 'level'
      | 'facet'
      | 'sort'
      | 'family'
      | 'rule'
      | 'confidence'
      | 'source'
      | 'second'
      | 'secondFailure'
      | 'refusal'
      | 'reason',
    value: string,
  ) => string
}

const locales = { vi: 'vi-VN', en: 'en-GB' } as const

const isKey = (key: string): key is Key => Object.hasOwn(vi, key)

export function wordsIn(language: Language): Words {
  const catalogue = catalogues[language]
  const say = (key: Key, fill: Readonly<Record<string, string | number>> = {}) =>
    catalogue[key].replace(/\{(\w+)\}/g, (_, name: string) => String(fill[name] ?? ''))
  const count = (stem: Countable, count: number) =>
    say(count === 1 ? `${stem}.one` : `${stem}.other`, { count: count.toLocaleString(locales[language]) })
  const of: Words['of'] = (group, value) => {
    const key = `${group}.${value}`
    return isKey(key) ? catalogue[key] : value
  }
  return Object.assign(say, { language, count, of })
}
