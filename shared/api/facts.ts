import * as z from 'zod'
import { codebook } from '../codebook/index.ts'
import { Check, Fact, FactStatus, Review, ReviewState, Source } from '../records/fact.ts'
import { Level, UnitReference } from '../records/place.ts'
import { LabelFilter } from './labels.ts'
import { Share, UnitLink } from './places.ts'

/** Several values of one parameter are given by repeating it or by commas: `metric=a,b`. */
const list = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) =>
      [given]
        .flat()
        .flatMap((part) => part.split(','))
        .filter((part) => part !== ''),
    )
    .pipe(z.array(item))

const metricIds = codebook.map((metric) => metric.id) as [string, ...string[]]

/** The least confidences that the search page offers; the parameter takes any from 0 to 1. */
export const confidences = ['0.7', '0.8', '0.9'] as const

export const factSorts = ['newest', 'oldest', 'period', 'value', '-value', 'place', 'metric'] as const
export const FactSort = z.enum(factSorts)
export type FactSort = z.infer<typeof FactSort>

/** What narrows facts down: the same parameters in the search page's URL, the API and every export. */
export const FactFilter = z.object({
  q: z.string().max(400).optional().describe('words or "phrases"; diacritics may be left out'),
  metric: list(z.enum(metricIds)).optional(),
  place: z
    .string()
    .regex(/^(\d{2}|\d{3}|\d{5})$/)
    .optional()
    .describe('a unit code of 2 (province), 3 (district) or 5 (commune) digits; includes what lies below it'),
  placeAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .describe(
      'which unit the code of `place` means: the one that bore it on this day; left out, the code counts for all that ever bore it',
    ),
  lineage: z
    .enum(['on', 'off'])
    .optional()
    .describe(
      'whether `place` finds facts of what the unit was made of and of what it became as well; on where it is left out',
    ),
  level: list(Level).optional(),
  status: list(FactStatus).optional(),
  review: list(ReviewState).optional(),
  from: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .optional()
    .describe('first day, month or year of the period'),
  to: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .optional()
    .describe('last day, month or year of the period'),
  min: z.coerce.number().optional(),
  max: z.coerce.number().optional(),
  confidence: z.coerce
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe(
      'least confidence of the reading, from 0 to 1: 0.9 leaves facts of which nine in ten are right',
    ),
  source: list(z.string().regex(/^(rules|model(:.+)?)$/, 'must be rules, model or model:NAME'))
    .optional()
    .describe(
      'who read it: rules (so where it is not given), model (any second reader) or model:NAME; of a fact that both read, rules,model gives one row',
    ),
  site: list(z.string()).optional(),
  ...LabelFilter.shape,
  article: z.string().max(64).optional(),
})
export type FactFilter = z.infer<typeof FactFilter>

export const FactQuery = FactFilter.extend({
  sort: FactSort.default('newest'),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().max(1000).optional().describe('`next` of the page before'),
})
export type FactQuery = z.infer<typeof FactQuery>

/** The unit that a fact counts for, as of the day that it speaks of, and what it is today. */
export const UnitThen = z.object({
  code: z.string(),
  name: z.string().describe('with its type word'),
  from: z.string().describe('first day of this version of the unit: with the code, its identity'),
  on: z
    .string()
    .describe("the day as of which it is meant: the article's, or one of the life of a unit of the past"),
  today: z.array(UnitReference).describe('the units of today that it went into; none while it stands'),
  todayComplete: z
    .boolean()
    .nullable()
    .describe(
      'false where a part may have gone elsewhere; null where that is not known, or nothing is listed',
    ),
})
export type UnitThen = z.infer<typeof UnitThen>

/** How a fact lies to the unit that `place` asks for. */
export const PlaceRelation = z.object({
  kind: z
    .enum(['same', 'below', 'predecessor', 'successor', 'code'])
    .describe('code: of another unit that once bore the code, and nothing leads from one to the other'),
  part: z
    .boolean()
    .nullable()
    .describe('whether one of the two units is but a part of the other; null where that is not known'),
  share: Share.describe('how much of the unit of the fact lies in the one asked for'),
  covers: Share.describe('how much of the one asked for lies in the unit of the fact'),
  of: UnitLink.nullable().describe('the unit asked for; null where the gazetteer does not have it'),
  via: UnitLink.nullable().describe('the predecessor or successor that the fact was found by'),
})
export type PlaceRelation = z.infer<typeof PlaceRelation>

/** A fact as the store hands it out: with its article's head, its reference area's path and its review. */
export const FactRow = Fact.extend({
  checksElsewhere: z
    .array(Check)
    .describe('what it was held against in other articles; `checks` are those of its own article'),
  agreement: z
    .array(z.object({ id: z.string(), source: Source }))
    .describe('the same fact as another source read it in the same article'),
  articleId: z.string(),
  article: z.object({
    url: z.string().nullable(),
    title: z.string().nullable(),
    site: z.string().nullable(),
    section: z.string().nullable().default(null),
    publishedAt: z.string().nullable(),
    updatedAt: z.string().nullable().default(null),
  }),
  placePath: z.array(z.string()),
  sentence: z
    .object({ text: z.string(), start: z.int().nonnegative() })
    .optional()
    .describe("the sentence around the evidence, and where it starts in the article's text"),
  successors: z.array(z.object({ code: z.string(), name: z.string() })),
  placeThen: UnitThen.nullable().optional().describe('null where no code is known'),
  placeReviewer: z
    .string()
    .nullable()
    .optional()
    .describe('who settled which unit the place is; null where the rules’ reading stands'),
  placeRelation: PlaceRelation.optional().describe('where the query asks for a place'),
  review: Review,
  extractorVersion: z.string(),
})
export type FactRow = z.infer<typeof FactRow>

export const FacetValue = z.object({ value: z.string(), label: z.string(), count: z.int() })
export const facetNames = ['metric', 'province', 'level', 'status', 'review', 'year', 'site'] as const
export const Facets = z.record(z.enum(facetNames), z.array(FacetValue))
export type Facets = z.infer<typeof Facets>

export const FactPage = z.object({
  total: z.int(),
  facts: z.array(FactRow),
  facets: Facets,
  next: z.string().nullable(),
})
export type FactPage = z.infer<typeof FactPage>
