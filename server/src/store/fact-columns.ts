import type { Insertable } from 'kysely'
import { metricOf } from '../../../shared/codebook/index.ts'
import type { Fact } from '../../../shared/records/fact.ts'
import type { Place } from '../../../shared/records/place.ts'
import { referenceArea } from './area.ts'
import { fold, searchable } from './fold.ts'
import { localDay } from './local-day.ts'
import { missing } from './order.ts'
import { daysOf } from './period.ts'
import type { FactsTable } from './schema.ts'
import { settledSubject } from './settled-places.ts'

/** What a fact's columns draw on beside the fact. */
export interface FactContext {
  readonly title: string | null
  readonly places: readonly Place[]
  /** The article's, as an instant. */
  readonly datedAt: string
  readonly sentence: { readonly text: string; readonly start: number }
}

type StatedColumn = 'article_id' | 'position' | 'agreement' | 'extractor_version' | 'site' | 'dated_at'
type ReviewColumn = 'review' | 'review_note' | 'reviewer' | 'reviewed_at' | 'version'

/** The columns that follow from a fact and its context alone; a correction recomputes them all. */
export type FactColumns = Omit<Insertable<FactsTable>, StatedColumn | ReviewColumn>

const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null

/** A fact as columns; numbers that are no numbers become null, since neither engine could give them back. */
export const factColumns = (fact: Fact, { title, places, datedAt, sentence }: FactContext): FactColumns => {
  const [value, low, high] = [finite(fact.value), finite(fact.low), finite(fact.high)]
  const area = referenceArea(fact.subject, places, localDay(datedAt))
  const days = daysOf(fact.period)
  const label = metricOf(fact.metric)?.label
  const from = value ?? low ?? high
  return {
    id: fact.id,
    metric: fact.metric,
    subject_text: fact.subject?.text ?? null,
    subject_level: fact.subject?.level ?? null,
    subject_code: fact.subject?.code ?? null,
    subject_count: fact.subject?.count ?? null,
    part: fact.part,
    value,
    low,
    high,
    total: finite(fact.total),
    unit: fact.unit,
    qualifier: fact.qualifier,
    period: fact.period,
    status: fact.status,
    direction: fact.direction,
    items: JSON.stringify(fact.items),
    evidence_text: fact.evidence.text,
    evidence_start: fact.evidence.start,
    evidence_end: fact.evidence.end,
    inferred: JSON.stringify(fact.inferred),
    confidence: fact.confidence,
    checks: JSON.stringify(fact.checks),
    rule: fact.rule,
    source: fact.source,
    sentence: sentence.text,
    sentence_start: sentence.start,
    province_code: area.province_code,
    district_code: area.district_code,
    commune_code: area.commune_code,
    province_name: area.province_name,
    place_path: JSON.stringify(area.path),
    place_day: area.day,
    successors: JSON.stringify(area.successors),
    place_reviewer: (fact.subject && settledSubject(fact.subject, places)?.settledBy) ?? null,
    period_start: days.start,
    period_end: days.end,
    value_from: from,
    value_to: value ?? high ?? low,
    period_key: days.start ?? missing.text,
    place_key: area.path.map(fold).join(' / ') || fold(fact.subject?.text ?? '') || missing.text,
    value_up: from ?? missing.above,
    value_down: from ?? missing.below,
    ...searchable([
      sentence.text,
      fact.subject?.text ?? '',
      area.path.join(', '),
      title ?? '',
      label?.vi ?? '',
      label?.en ?? '',
    ]),
  }
}
