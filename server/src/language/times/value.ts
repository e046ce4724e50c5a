/** What a time expression says, before the article's date supplies what it leaves out. null: not said. */
export type TimeValue =
  | { readonly kind: 'day'; readonly day: CalendarDay }
  | { readonly kind: 'days'; readonly from: CalendarDay; readonly to: CalendarDay }
  | { readonly kind: 'nearDay'; readonly offset: number }
  /** coming: "tháng 2 tới", the next such month. */
  | { readonly kind: 'month'; readonly month: number; readonly year: Year; readonly coming?: boolean }
  | { readonly kind: 'nearMonth'; readonly offset: number }
  | {
      readonly kind: 'months'
      readonly from: number
      readonly fromYear: Year
      readonly to: number
      readonly year: Year
    }
  | { readonly kind: 'lastMonths'; readonly count: number }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: Year }
  | { readonly kind: 'nearQuarter'; readonly offset: number }
  | { readonly kind: 'phase'; readonly from: number; readonly to: number; readonly year: Year }
  | { readonly kind: 'year'; readonly year: Year; readonly part: YearPart }
  | { readonly kind: 'years'; readonly from: Year; readonly to: Year | 'now'; readonly plan: boolean }
  | { readonly kind: 'sinceStart'; readonly year: number | null }
  | { readonly kind: 'now' }
  | LunarTime

/** A day, days or a month of the lunar calendar. */
export interface LunarTime {
  readonly kind: 'lunar'
  /** null: the whole month. */
  readonly from: number | null
  /** The last of several days. */
  readonly to: number | null
  readonly month: number
  readonly leap: boolean
  readonly year: Year
  /** "hằng năm" follows: a custom, no date. */
  readonly yearly: boolean
  /** "30 Tết Quý Mão": its month is the last of the year before the named one. */
  readonly oldYear: boolean
}

/**
 * A stated year; how many years after the article's, or with `ofWhat` after the one that its sentence speaks of
 * ("năm trước"); the place in the cycle of sixty ("năm Quý Mão"); "năm qua", which may be either; or nothing said.
 */
export type Year = number | RelativeYear | { readonly cycle: number } | 'past' | null

export interface RelativeYear {
  readonly offset: number
  readonly ofWhat?: 'sentence'
}

/** term: the end of a plan or term of office, which says nothing of the article's own date. */
export type YearPart = 'whole' | 'start' | 'end' | 'term'

export interface CalendarDay {
  readonly year: Year
  readonly month: number
  readonly day: number
}

/** A time expression found in the text, its blanks still open. */
export interface FoundTime {
  readonly firstToken: number
  readonly endToken: number
  readonly value: TimeValue
  readonly role: 'in' | 'as_of' | 'from'
  readonly comparison: boolean
  /** Words before it in its sentence look ahead: phấn đấu, mục tiêu, trước ngày, đến năm … */
  readonly ahead: boolean
  /** The year last stated before it in its sentence: "năm 2020 … đến cuối năm" means 2020. */
  readonly sentenceYear: number | null
  /** The same without days, which date meetings and documents and no figures. */
  readonly spokenYear: number | null
}

/** What a parser gives back: the tokens it read, which may begin before the one it was called at. */
export interface Match {
  readonly first: number
  readonly end: number
  readonly value: TimeValue
}

/** A plausible year of a local news text: its laws and plans reach a little further. */
export function isYear(value: number): boolean {
  return value >= 1945 && value <= 2100
}
