import { fold } from '../../../server/src/store/fold.ts'
import { daysOf } from '../../../server/src/store/period.ts'
import { searchTerms } from '../../../server/src/store/search-terms.ts'
import type { FactFilter, FactQuery, FactRow } from '../../../shared/api/facts.ts'
import { codebook } from '../../../shared/codebook/index.ts'
import { places } from './readings.ts'

// What a filter, a sort and a facet mean, written down once more without a database.

/** What the words of a row are, from the outside: its sentence, subject, place, title and metric. */
const wordsOf = (row: FactRow): string[] => {
  const label = codebook.find(({ id }) => id === row.metric)?.label
  const fields = [row.sentence?.text, row.subject?.text, row.placePath.join(' '), row.article.title]
  return [...fields, label?.vi, label?.en].map((field) => field ?? '')
}

const holds = (fields: readonly string[], phrase: string, words: (text: string) => string) =>
  fields.some((field) => ` ${words(field)} `.includes(` ${phrase} `))

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

/** Which parameters a row meets, each by itself. */
const tests: Readonly<Record<string, (row: FactRow, filter: FactFilter) => boolean>> = {
  q: (row, { q = '' }) => {
    const { phrases, exact } = searchTerms(q)
    const fields = wordsOf(row)
    return phrases.every((one) => holds(fields, one, fold)) && exact.every((one) => holds(fields, one, plain))
  },
  metric: (row, { metric }) => !metric || metric.includes(row.metric),
  place: (row, { place }) =>
    !place || (places.find(({ code }) => code === row.subject?.code)?.codes ?? []).includes(place),
  level: (row, { level }) => !level || (row.subject?.level != null && level.includes(row.subject.level)),
  status: (row, { status }) => !status || status.includes(row.status),
  review: (row, { review }) => !review || review.includes(row.review.review),
  confidence: (row, { confidence = 0 }) => row.confidence >= confidence,
  site: (row, { site }) => !site || (row.article.site !== null && site.includes(row.article.site)),
  years: (row, { from, to }) => {
    const { start, end } = daysOf(row.period)
    if (from !== undefined && (end === null || end < from)) return false
    return to === undefined || (start !== null && start.slice(0, to.length) <= to)
  },
  limits: (row, { min, max }) => {
    const ends = [row.value ?? row.low ?? row.high, row.value ?? row.high ?? row.low]
    const [from, to] = ends
    if (min !== undefined && (to == null || to < min)) return false
    return max === undefined || (from != null && from <= max)
  },
}

export const passes = (row: FactRow, filter: FactFilter, except?: string): boolean =>
  Object.entries(tests).every(([name, test]) => name === except || test(row, filter))

export const ownFilter = { province: 'place', year: 'years' } as Readonly<Record<string, string>>

export const facetValues = (name: string, row: FactRow): (string | null | undefined)[] => {
  if (name === 'metric') return [row.metric]
  if (name === 'province') return [places.find(({ code }) => code === row.subject?.code)?.codes?.[0]]
  if (name === 'level') return [row.subject?.level]
  if (name === 'status') return [row.status]
  if (name === 'review') return [row.review.review]
  if (name === 'site') return [row.article.site]
  const { start, end } = daysOf(row.period)
  const years = ['2021', '2022', '2023', '2024', '2025']
  return years.filter(
    (year) => start !== null && end !== null && year >= start.slice(0, 4) && year <= end.slice(0, 4),
  )
}

const instant = (row: FactRow) =>
  new Date(
    row.article.publishedAt === null
      ? '2023-05-06T02:00:00Z'
      : row.article.publishedAt.length === 10
        ? `${row.article.publishedAt}T00:00:00+07:00`
        : row.article.publishedAt,
  ).getTime()

const number0 = (row: FactRow) => row.value ?? row.low ?? row.high
const place0 = (row: FactRow) => row.placePath.map(fold).join(' / ') || fold(row.subject?.text ?? '') || '~'

/** Each sort by its key; unknown last, whichever way it goes. */
const keys: Readonly<Record<FactQuery['sort'], (row: FactRow) => string | number>> = {
  newest: (row) => -instant(row),
  oldest: instant,
  period: (row) => daysOf(row.period).start ?? '~',
  value: (row) => number0(row) ?? Number.POSITIVE_INFINITY,
  '-value': (row) => -(number0(row) ?? Number.NEGATIVE_INFINITY),
  place: place0,
  metric: (row) => row.metric,
}

export const inOrder = (rows: readonly FactRow[], sort: FactQuery['sort']): string[] => {
  const backwards = sort === 'newest' || sort === '-value' ? -1 : 1
  const compare = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0)
  return [...rows]
    .sort(
      (one, other) =>
        compare(keys[sort](one), keys[sort](other)) ||
        backwards * (compare(one.articleId, other.articleId) || compare(one.id, other.id)),
    )
    .map(({ id }) => id)
}
