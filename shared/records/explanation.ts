import * as z from 'zod'
import { Direction, Evidence, FactStatus, Qualifier } from './fact.ts'

/** Words of the article. `article.text.slice(start, end) === text`, always. */
export const Quote = Evidence
export type Quote = z.infer<typeof Quote>

/** What raises or lowers a confidence: the rule's own worth, how its parts were found, what it was held against. */
export const reasonNames = [
  'rule',
  'subject',
  'period',
  'status',
  'place_unsettled',
  'check_agrees',
  'check_differs',
] as const
export const ConfidenceReason = z.object({ because: z.enum(reasonNames), by: z.number() })
export type ConfidenceReason = z.infer<typeof ConfidenceReason>

export const subjectWays = [
  'named_before',
  'attached_after',
  'in_turn',
  'group',
  'anaphor',
  'organ',
  'carried',
  'article',
  'row',
  'none',
] as const
export const SubjectWay = z.enum(subjectWays).describe(
  `named_before, attached_after: a place by name ("xã A đạt …", "… của xã A"); in_turn: one of several places that got
one of several figures in a row; group: "6 xã", "các xã còn lại"; anaphor: a word that stands for a unit ("toàn huyện");
organ: the unit of an institution ("UBND huyện"); carried: what the text before was about; article: the article's own
place; row: the place that a table's row names`.replaceAll('\n', ' '),
)
export type SubjectWay = z.infer<typeof SubjectWay>

export const periodWays = [
  'stated',
  'now',
  'carried',
  'opening',
  'review',
  'column',
  'document',
  'event',
  'article_date',
  'none',
] as const
export const PeriodWay = z.enum(periodWays).describe(
  `stated: words of its own sentence; now: "hiện nay", "đến nay" mean the article's month; carried: words of a sentence
before; opening: the stretch of the year that the article's opening names; review: the year that the article looks back
on; column: a table's header; document: the date or the year in the number of a document; event: the day of the meeting;
article_date: nothing dates it but the article's own date`.replaceAll('\n', ' '),
)
export type PeriodWay = z.infer<typeof PeriodWay>

export const statusWays = [
  'rule',
  'mood',
  'heading',
  'ahead',
  'verb',
  'from_to',
  'same_change',
  'plain',
] as const
export const StatusWay = z.enum(statusWays).describe(
  `rule: the rule's own words say so; mood: a word of planning ("phấn đấu", "sẽ"); heading: a heading of plans above it; ahead: the period lies after the
article's date; verb: a verb of change ("giảm"); from_to: the first figure of "từ … xuống còn …"; same_change: the change
before it in another measure; plain: nothing says otherwise`.replaceAll('\n', ' '),
)
export type StatusWay = z.infer<typeof StatusWay>

/** Why a fact was read as it was: each part with the words of the article that decided it. */
export const Explanation = z.object({
  rule: z.object({ id: z.string(), says: z.object({ vi: z.string(), en: z.string() }) }),
  cue: z.object({
    words: z.array(Quote),
    continued: z.boolean().describe('the words belong to an earlier figure, which this one continues'),
  }),
  quantity: z
    .object({
      words: Quote,
      value: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      total: z.number().nullable(),
      unit: z.string().nullable(),
      qualifier: Qualifier.nullable(),
    })
    .nullable(),
  subject: z.object({
    how: SubjectWay,
    words: Quote.nullable(),
    standsFor: z.array(z.string()).describe('what an anaphor stands for'),
  }),
  period: z.object({
    how: PeriodWay,
    words: Quote.nullable(),
    means: z.string().nullable().describe('EDTF'),
    yearInferred: z.boolean().describe('the words leave out the year, which the article’s date gives'),
  }),
  status: z.object({
    how: StatusWay,
    words: Quote.nullable(),
    status: FactStatus,
    direction: Direction.nullable(),
  }),
  checks: z.array(
    z.object({
      rule: z.string(),
      agrees: z.boolean(),
      with: z.array(z.object({ id: z.string(), metric: z.string(), words: Quote })),
    }),
  ),
  confidence: z.object({ value: z.number(), reasons: z.array(ConfidenceReason) }),
})
export type Explanation = z.infer<typeof Explanation>
