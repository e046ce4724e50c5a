import type { FactRow } from '../../../shared/api/facts.ts'
import { type Fact, Fact as FactSchema, Review } from '../../../shared/records/fact.ts'
import type { ArticlesTable, FactsTable } from './schema.ts'
import { unitThen } from './unit-then.ts'

/** Columns of `facts` and `articles` that a row is made of. */
export const factRowColumns = [
  'facts.article_id',
  'facts.id',
  'facts.metric',
  'facts.subject_text',
  'facts.subject_level',
  'facts.subject_code',
  'facts.subject_count',
  'facts.part',
  'facts.value',
  'facts.low',
  'facts.high',
  'facts.total',
  'facts.unit',
  'facts.qualifier',
  'facts.period',
  'facts.status',
  'facts.direction',
  'facts.items',
  'facts.evidence_text',
  'facts.evidence_start',
  'facts.evidence_end',
  'facts.inferred',
  'facts.confidence',
  'facts.checks',
  'facts.rule',
  'facts.source',
  'facts.agreement',
  'facts.extractor_version',
  'facts.review',
  'facts.review_note',
  'facts.reviewer',
  'facts.reviewed_at',
  'facts.version',
  'facts.sentence',
  'facts.sentence_start',
  'facts.place_path',
  'facts.successors',
  'facts.place_reviewer',
  'facts.province_code',
  'facts.district_code',
  'facts.commune_code',
  'facts.place_day',
  'articles.url',
  'articles.title',
  'articles.site',
  'articles.section',
  'articles.published_at',
  'articles.updated_at',
] as const

type Unprefixed<T extends string> = T extends `${string}.${infer Column}` ? Column : T
type Column = Unprefixed<(typeof factRowColumns)[number]>

export type FactRecord = Pick<FactsTable, Extract<Column, keyof FactsTable>> &
  Pick<ArticlesTable, 'url' | 'title' | 'site' | 'section' | 'published_at' | 'updated_at'>

const subjectOf = (row: FactRecord): Fact['subject'] =>
  row.subject_text === null
    ? null
    : {
        text: row.subject_text,
        level: FactSchema.shape.subject.unwrap().shape.level.parse(row.subject_level),
        code: row.subject_code,
        ...(row.subject_count === null ? {} : { count: row.subject_count }),
      }

/** A row as the API hands it out. */
export const factRow = (row: FactRecord): FactRow => ({
  id: row.id,
  metric: row.metric,
  subject: subjectOf(row),
  part: row.part,
  value: row.value,
  low: row.low,
  high: row.high,
  total: row.total,
  unit: row.unit,
  qualifier: FactSchema.shape.qualifier.parse(row.qualifier),
  period: row.period,
  status: FactSchema.shape.status.parse(row.status),
  direction: FactSchema.shape.direction.parse(row.direction),
  items: JSON.parse(row.items),
  evidence: { text: row.evidence_text, start: row.evidence_start, end: row.evidence_end },
  inferred: JSON.parse(row.inferred),
  confidence: row.confidence,
  checks: JSON.parse(row.checks),
  checksElsewhere: [],
  rule: row.rule,
  source: row.source,
  agreement: row.agreement === null ? [] : JSON.parse(row.agreement),
  articleId: row.article_id,
  article: {
    url: row.url,
    title: row.title,
    site: row.site,
    section: row.section,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
  },
  placePath: JSON.parse(row.place_path),
  sentence: { text: row.sentence, start: row.sentence_start },
  successors: JSON.parse(row.successors),
  placeThen: unitThen(row),
  placeReviewer: row.place_reviewer,
  review: {
    review: Review.shape.review.parse(row.review),
    note: row.review_note,
    reviewer: row.reviewer,
    reviewedAt: row.reviewed_at,
    version: row.version,
  },
  extractorVersion: row.extractor_version,
})

/** The fact alone, as it stands after its reviews. */
export const factOf = (row: FactRow): Fact => {
  const {
    agreement,
    checksElsewhere,
    articleId,
    article,
    placePath,
    sentence,
    successors,
    placeThen,
    placeReviewer,
    placeRelation,
    review,
    extractorVersion,
    ...fact
  } = row
  return fact
}
