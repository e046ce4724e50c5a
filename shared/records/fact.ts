import * as z from 'zod'
import { Level } from './place.ts'

export const qualifiers = ['exact', 'over', 'under', 'about', 'at_least', 'at_most'] as const
export const Qualifier = z.enum(qualifiers)
export type Qualifier = z.infer<typeof Qualifier>

export const statuses = ['achieved', 'target', 'unmet', 'registered', 'change'] as const
export const FactStatus = z.enum(statuses)
export type FactStatus = z.infer<typeof FactStatus>

export const directions = ['up', 'down'] as const
export const Direction = z.enum(directions)
export type Direction = z.infer<typeof Direction>

export const reviewStates = ['unreviewed', 'accepted', 'corrected', 'rejected'] as const
export const ReviewState = z.enum(reviewStates)
export type ReviewState = z.infer<typeof ReviewState>

/** Whose figure it is: a place, or a group of places or households, as the text names it. */
export const Subject = z.object({
  text: z.string(),
  level: Level.nullable(),
  code: z.string().nullable(),
  count: z.int().optional().describe('how many units a group holds: 6 in "6 xã"'),
})
export type Subject = z.infer<typeof Subject>

/** The words that state a fact. `article.text.slice(start, end) === text`, always. */
export const Evidence = z.object({
  text: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type Evidence = z.infer<typeof Evidence>

/** What a fact was held against: `rule` is written as an equation of metrics, `with` lists fact ids. */
export const Check = z.object({ rule: z.string(), with: z.array(z.string()), agrees: z.boolean() })
export type Check = z.infer<typeof Check>

/** Who read a fact: the project's rules, or a language model by its name. */
export const Source = z.string().regex(/^(rules|model:.+)$/)
export type Source = z.infer<typeof Source>

/** One reported figure, or one dated event. */
export const Fact = z.object({
  id: z.string(),
  metric: z.string().describe('an id of the codebook'),
  subject: Subject.nullable(),
  part: z
    .string()
    .nullable()
    .describe('the slice that is counted: vốn đầu tư, hộ dân tộc thiểu số, a programme'),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  total: z.number().nullable().describe('the denominator: 19 in 6/19'),
  unit: z.string().nullable(),
  qualifier: Qualifier.nullable(),
  period: z.string().nullable().describe('EDTF (ISO 8601-2)'),
  status: FactStatus,
  direction: Direction.nullable(),
  items: z.array(z.string()),
  evidence: Evidence,
  inferred: z.array(z.string()).describe('fields that the text does not state itself'),
  confidence: z.number().min(0).max(1),
  checks: z.array(Check),
  rule: z.string().describe('the rule that read it'),
  source: Source.default('rules').describe('who read it: rules, or model:NAME of a second reader'),
})
export type Fact = z.infer<typeof Fact>

export const Review = z.object({
  review: ReviewState,
  note: z.string().nullable(),
  reviewer: z.string().nullable(),
  reviewedAt: z.string().nullable(),
  version: z.int().describe('raised by every review; a PATCH names the one it saw'),
})
export type Review = z.infer<typeof Review>
