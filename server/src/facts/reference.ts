import type { TimeExpression } from '../language/types.ts'
import type { Period } from './period.ts'
import type { Scene } from './scene.ts'

/** When figures hold that nothing in their paragraph dates. */
export interface Reference {
  /** Levels: the month of the article, or the year that it looks back on. */
  readonly level: Period
  /** What is told of as it stands: the month of the article. */
  readonly now: Period
  /** The same, where "hiện nay", "đến nay" said so. */
  readonly said: Period
  /** Money paid out: the end of the part of the year that the opening sums up, else the level. */
  readonly paid: Period
  /** Money raised and spent: the stretch of the year that the opening names ("6 tháng đầu năm"), else the level. */
  readonly flow: Period
}

/** Paragraphs in which an article says what it reports on. */
const OPENING = 3
/** Until then in the year, reports are mostly on the year before. */
const LAST_MONTH_OF_REVIEW = 3

/** "Họp sơ kết 9 tháng", "đánh giá công tác 6 tháng đầu năm". */
function sumsUp({ words }: Scene, time: TimeExpression): boolean {
  const before = words.slice(Math.max(0, time.firstToken - 8), time.firstToken).join(' ')
  return /sơ kết|đánh giá|kết quả|tình hình/.test(before)
}

/** Whether a part of the year ended the month before. */
const endsBefore = (edtf: string, year: number, month: number): boolean =>
  edtf.endsWith(`/${year}-${String(month - 1).padStart(2, '0')}`)

/**
 * What an article reports on as a whole. One of January to March whose opening names the year before, and no month
 * of its own as the cut-off, looks back on it.
 *
 * @param today the day of the reported meeting, else of publication: EDTF, null where unknown
 */
export function referenceOf(scene: Scene, today: string | null, title: string | null): Reference {
  const period = (
    edtf: string | null,
    by: 'article' | 'review' | 'opening' = 'article',
    time: TimeExpression | null = null,
  ): Period => ({ edtf, inferred: true, time: null, from: { by, time } })
  if (today === null)
    return {
      level: period(null),
      now: period(null),
      said: period(null),
      paid: period(null),
      flow: period(null),
    }
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const opening = scene.sentences.filter((at) => at.sentence.paragraph < OPENING).flatMap((at) => at.times)
  const own = opening.filter((time) => !time.comparison && time.kind !== 'now')
  const stretches = own.filter((time) => time.kind === 'year' || time.kind === 'phase')
  const named = new Set(stretches.map((time) => time.edtf.slice(0, 4)))
  for (const [, stated] of (title ?? '').matchAll(/năm (20\d\d)/gu)) named.add(stated as string)
  const lastYear = String(year - 1)
  // "Hết tháng 2/2012": figures of its own year.
  const cutOff = own.some(
    (time) => time.role === 'as_of' && time.kind === 'month' && time.edtf.startsWith(String(year)),
  )
  const review = month > 0 && month <= LAST_MONTH_OF_REVIEW && named.has(lastYear) && !cutOff
  const looksBack = stretches.find((time) => time.edtf.startsWith(lastYear)) ?? null
  const now = period(today.slice(0, 7))
  const half = own.find(
    (time) => time.kind === 'phase' && sumsUp(scene, time) && endsBefore(time.edtf, year, month),
  )
  const level = review ? period(lastYear, 'review', looksBack) : now
  const paid = half ? period(half.edtf.split('/').at(-1) ?? null, 'opening', half) : level
  const phase = own.find((time) => time.kind === 'phase' && time.edtf.startsWith(String(year)))
  return { level, now, said: { ...now }, paid, flow: phase ? period(phase.edtf, 'opening', phase) : level }
}
