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
}
