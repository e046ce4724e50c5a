import type { FactRow } from '../../../shared/api/facts.ts'
import { metricOf } from '../../../shared/codebook/index.ts'

/** One column of every table-like export: its cells, and what the data dictionary says of it. */
export interface Column {
  readonly name: string
  readonly type: 'text' | 'number'
  readonly description: string
  readonly cell: (row: FactRow) => string | number | null
}

const text = (name: string, description: string, cell: (row: FactRow) => string | null): Column => ({
  name,
  type: 'text',
  description,
  cell,
})

const number = (name: string, description: string, cell: (row: FactRow) => number | null): Column => ({
  name,
  type: 'number',
  description,
  cell,
})

const list = (items: readonly string[]) => items.join('; ')

export const columns: readonly Column[] = [
  text('fact_id', 'Identity of the fact; the same for the same statement of the same article.', (r) => r.id),
  text('metric', 'Id of the metric in the codebook.', (r) => r.metric),
  text('metric_vi', 'Name of the metric in Vietnamese.', (r) => metricOf(r.metric)?.label.vi ?? null),
  text('metric_en', 'Name of the metric in English.', (r) => metricOf(r.metric)?.label.en ?? null),
  text('subject', 'Whose figure it is, as the article names it.', (r) => r.subject?.text ?? null),
  text(
    'subject_level',
    'province, district, commune or village; empty for a group without a level.',
    (r) => r.subject?.level ?? null,
  ),
  text(
    'subject_code',
    'Code of the statistics office as of the article’s date. It can begin with 0: read the column as text.',
    (r) => r.subject?.code ?? null,
  ),
  number('subject_count', 'How many units a group holds: 6 in “6 xã”.', (r) => r.subject?.count ?? null),
  text(
    'place_path',
    'Names from the province down, parted by “ / ”.',
    (r) => r.placePath.join(' / ') || null,
  ),
  text(
    'unit_code',
    'Code of the administrative unit that it counts for, as of the article’s date: of a village its commune, of a group what holds it. With unit_from its identity, since codes were given anew.',
    (r) => r.placeThen?.code ?? null,
  ),
  text('unit_name', 'That unit with its type word, as it was called then.', (r) => r.placeThen?.name ?? null),
  text(
    'unit_from',
    'First day on which this very unit is seen under its code.',
    (r) => r.placeThen?.from ?? null,
  ),
  text('successors', 'The units that the place is today, each with its code; empty while it stands.', (r) =>
    list((r.placeThen?.today ?? r.successors).map(({ code, name }) => `${code} ${name}`)),
  ),
  text(
    'successors_complete',
    'yes, or no where a part of the unit may have gone elsewhere; empty where that is not known, or none is listed.',
    (r) => (r.placeThen?.todayComplete == null ? null : r.placeThen.todayComplete ? 'yes' : 'no'),
  ),
  text(
    'place_reviewer',
    'Who settled which unit the place is; empty where the reading stands.',
    (r) => r.placeReviewer ?? null,
  ),
  text(
    'place_relation',
    'Where a place was asked for, how the unit lies to it: same, below, predecessor, successor, or code for another unit that once bore the code.',
    (r) => r.placeRelation?.kind ?? null,
  ),
  text(
    'place_part',
    'yes where one of the two is but a part of the other, no where they are the same ground or the unit lies below; empty where that is not known.',
    (r) => (r.placeRelation?.part == null ? null : r.placeRelation.part ? 'yes' : 'no'),
  ),
  text('part', 'The slice that is counted, such as vốn đầu tư.', (r) => r.part),
  number(
    'value',
    'The figure; money in đồng, a share in percent. Empty for a range or an event.',
    (r) => r.value,
  ),
  number('low', 'Lower end of a range.', (r) => r.low),
  number('high', 'Upper end of a range.', (r) => r.high),
  number('total', 'The denominator: 19 in 6/19.', (r) => r.total),
  text('unit', 'Unit of value, low, high and total; VND is đồng.', (r) => r.unit),
  text('qualifier', 'exact, over, under, about, at_least or at_most.', (r) => r.qualifier),
  text('period', 'When it held or happened, in EDTF (ISO 8601-2).', (r) => r.period),
  text('status', 'achieved, target, unmet, registered or change.', (r) => r.status),
  text('direction', 'up or down, of a change.', (r) => r.direction),
  text('items', 'What is named, such as the criteria that are not met.', (r) => list(r.items)),
  text('evidence', 'The words of the article that state it.', (r) => r.evidence.text),
  number(
    'evidence_start',
    'Where they begin in the article’s text, in UTF-16 units.',
    (r) => r.evidence.start,
  ),
  number('evidence_end', 'Where they end.', (r) => r.evidence.end),
  text('inferred', 'Columns that the text does not state itself.', (r) => list(r.inferred)),
  number('confidence', 'Of 10 facts given 0.9, nine are right.', (r) => r.confidence),
  text(
    'checks',
    'Equations that it was held against, in its article and in others, and whether they hold.',
    (r) =>
      list(
        [...r.checks, ...r.checksElsewhere].map(
          (check) => `${check.rule}: ${check.agrees ? 'agrees' : 'differs'}`,
        ),
      ),
  ),
  text('rule', 'The rule that read it.', (r) => r.rule),
  text('source', 'Who read it: rules, or model:NAME of a second reader.', (r) => r.source),
  text('agreement', 'Other sources that read the same fact.', (r) =>
    list(r.agreement.map(({ source }) => source)),
  ),
  text('review', 'unreviewed, accepted, corrected or rejected.', (r) => r.review.review),
  text('reviewer', 'Who reviewed it.', (r) => r.review.reviewer),
  text('reviewed_at', 'When, in RFC 3339.', (r) => r.review.reviewedAt),
  text('review_note', 'What the reviewer noted.', (r) => r.review.note),
  text('article_id', 'Identity of the article.', (r) => r.articleId),
  text('url', 'Address of the article.', (r) => r.article.url),
  text('title', 'Title of the article.', (r) => r.article.title),
  text('site', 'Site that published it.', (r) => r.article.site),
  text('section', 'Section of the site that it stands in, as the page names it.', (r) => r.article.section),
  text('published_at', 'When it was published, in RFC 3339 or as a date.', (r) => r.article.publishedAt),
  text(
    'updated_at',
    'When it was last changed after that, in the same form; empty where the page tells no change.',
    (r) => r.article.updatedAt,
  ),
  text('extractor_version', 'Version of the rules that read it.', (r) => r.extractorVersion),
]
