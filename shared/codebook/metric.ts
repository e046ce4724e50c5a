/** A text in both languages of the interface. */
export interface Label {
  readonly vi: string
  readonly en: string
}

export type Family =
  | 'criteria'
  | 'poverty'
  | 'budget'
  | 'meeting'
  | 'document'
  | 'standard'
  | 'income'
  | 'rate'
  | 'count'

/** A sentence as an article would have it, with the value that is read in it. */
export interface Example {
  readonly text: string
  readonly value: number
}

interface Worded {
  /**
   * Phrases that name the measure: lower case, the tone mark where the new spelling has it ("hóa"), "tỷ" for "tỉ".
   * Of phrases that begin alike the longest is found, so short ones do no harm to long ones.
   */
  readonly words: readonly string[]
  /** Sentences in which it is read. */
  readonly reads: readonly Example[]
  /** Sentences that come near and in which it must not be read. */
  readonly leaves: readonly string[]
}

/** A percentage said of the measure: `rate` is a share of a whole, `growth` runs over a period and may be any. */
export interface PercentReading extends Worded {
  readonly kind: 'rate' | 'growth'
}

/** How many there were over a period: a number right before one of the nouns, in a clause with the measure's words. */
export interface CountReading extends Worded {
  readonly kind: 'count'
  readonly counted: readonly string[]
}

/** How a plain metric is found in a text, as data: `docs/adding-a-metric.md`. */
export type Reading = PercentReading | CountReading

/** One metric of the codebook: filters, labels, export columns and the data dictionary come from it. */
export interface Metric {
  readonly id: string
  readonly family: Family
  readonly label: Label
  /** The usual unit of its value; null where it has no number. `VND` is đồng. */
  readonly unit: string | null
  readonly definition: Label
  /** Wordings that state it, as an article would. */
  readonly examples: readonly string[]
  /** Where this is all that it takes to read it; other metrics have rules of their own. */
  readonly reading?: Reading
}
