/** What the language room hands on. All offsets are UTF-16, half-open, into the article's text. */

import type { Qualifier } from '../../../shared/records/fact.ts'

export type Shape =
  | 'int' // 19, 06
  | 'decimal' // 15,6
  | 'grouped' // 1.329
  | 'fraction' // 6/19
  | 'date' // 24/10/2022
  | 'year' // 2022
  | 'clock' // 7g30, 08:15
  | 'lower'
  | 'capital'
  | 'upper'
  | 'roman'
  | 'docno' // 06-NQ/TU
  | 'acronym' // QP-AN, KT-XH
  | 'abbreviation' // TP., Q.
  | 'percent'
  | 'punctuation'
  | 'symbol'
  | 'newline'
  | 'url'
  | 'email'
  | 'mixed' // m2, H5N1

export interface Token {
  readonly text: string
  /** NFC, lower case, tone marks in the new placement (hoà → hòa, uỷ → ủy): what rules compare with. */
  readonly norm: string
  readonly start: number
  readonly end: number
  readonly shape: Shape
  /** What may begin here: bits of `beginnings`. */
  readonly begins: number
  readonly notes: WordNotes
}

/**
 * What later rooms found out about a word, as bits of their own: shared by all its tokens, so that each room asks its
 * lists once of a word. 0 where it has not asked yet.
 */
export interface WordNotes {
  places: number
  facts: number
}

/** A sentence; a line break always ends one. Token indices are half-open. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  /** Number of the paragraph (line of the text) it stands in, from 0. */
  readonly paragraph: number
}

/** A number with what belongs to it: money and percent signs, a range's both ends, words that qualify it. */
export interface Quantity {
  /**
   * With the qualifier words before and after, a range's "từ", and what money or a percentage is per ("%/năm"). Where
   * a unit parts a number from its "trở lên" ("13 tiêu chí trở lên"), `end` is the number's own end.
   */
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  /** Of the number and its money unit or percent sign alone, without qualifiers. */
  readonly coreStart: number
  readonly coreEnd: number
  readonly coreFirstToken: number
  readonly coreEndToken: number
  readonly kind: 'number' | 'percent' | 'money'
  /** null where a range is given. Money in đồng, a safe integer. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** The denominator of N/M, "N trong M", "N trong tổng số M", "N trên tổng số M". */
  readonly total: number | null
  readonly qualifier: Qualifier
  /** How it was written. */
  readonly form: 'digits' | 'words' | 'fraction' | 'share'
  /** "điểm phần trăm", "điểm %" were written. */
  readonly points: boolean
  /** "%/năm", "mỗi năm" right after it, "/người/năm", "/xã": what stands after the slash, as norm text; else []. */
  readonly per: readonly string[]
}

export interface TimeExpression {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  /** EDTF: 2015, 2022-10, 2020-09-08, 2021/2025, 2022-01/2022-10, XXXX-11-10. */
  readonly edtf: string
  /**
   * instant: a day; month, quarter, year: a calendar period; span: an interval;
   * phase: a part of the year counted from its start ("9 tháng đầu năm", "6 tháng cuối năm");
   * now: "hiện nay", "đến nay", "đến thời điểm này".
   */
  readonly kind: 'day' | 'month' | 'quarter' | 'year' | 'span' | 'phase' | 'now'
  /** as_of: "đến hết tháng 2", "tính đến", "cuối năm 2015"; in: all else. */
  readonly role: 'in' | 'as_of' | 'from'
  /** The year (or more) comes from the article's date, not from these words. */
  readonly inferred: boolean
  /** "so với năm 2021", "cùng kỳ năm trước": what something is compared with, never a fact's own period. */
  readonly comparison: boolean
}

/** A numbered legal or party document: "Nghị quyết số 06-NQ/TU ngày 15/7/2021". */
export interface DocumentReference {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  /** Kind in canonical lower case: nghị quyết, quyết định, kế hoạch, chỉ thị … */
  readonly kind: string
  readonly number: string
  /** EDTF of its date; the year in its number where no date is written; null where neither. */
  readonly date: string | null
  readonly dateInferred: boolean
}

/** The article's own date, from which years are inferred. */
export interface Anchor {
  /** EDTF, a day, a month or a year; null where nothing tells. */
  readonly date: string | null
  /** published: given from outside; text: found in the text's own dated expressions. */
  readonly source: 'published' | 'text' | null
}

export interface LanguageDocument {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeExpression[]
  readonly documents: readonly DocumentReference[]
  readonly anchor: Anchor
}
