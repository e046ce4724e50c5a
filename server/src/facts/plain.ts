import { codebook, type Metric, type Reading } from '../../../shared/codebook/index.ts'
import type { Lexicon } from './cues.ts'

/** A metric whose codebook entry says all that it takes to read it. */
export type PlainMetric = Metric & { readonly reading: Reading }

/** The plain metrics among these, in their order. */
export const plainAmong = (metrics: readonly Metric[]): PlainMetric[] =>
  metrics.filter((metric): metric is PlainMetric => metric.reading !== undefined)

/** Ids of the codebook's plain metrics of these kinds, or of all. */
export const plainIds = (...kinds: readonly Reading['kind'][]): string[] =>
  plainAmong(codebook)
    .filter(({ reading }) => kinds.length === 0 || kinds.includes(reading.kind))
    .map(({ id }) => id)

/** The words of plain metrics; each one's tag is its id. */
export const plainLexicon = (metrics: readonly Metric[]): Lexicon =>
  Object.fromEntries(plainAmong(metrics).map(({ id, reading }) => [id, reading.words]))
