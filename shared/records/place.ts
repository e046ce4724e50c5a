import * as z from 'zod'

/** The four levels of the map; after 2025-07-01 a commune stands directly under its province. */
export const levels = ['province', 'district', 'commune', 'village'] as const
export const Level = z.enum(levels)
export type Level = z.infer<typeof Level>

/** A half-open range of UTF-16 offsets into an article's `text`. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Span = z.infer<typeof Span>

export const PlaceStatus = z.enum(['resolved', 'ambiguous', 'unresolved'])
export type PlaceStatus = z.infer<typeof PlaceStatus>

export const UnitReference = z.object({ code: z.string(), name: z.string() })
export type UnitReference = z.infer<typeof UnitReference>

/** A candidate of an ambiguous place: its code and its names from the province down. */
export const Candidate = z.object({
  code: z.string(),
  path: z.array(z.string()),
  score: z.number().min(0).max(1).optional().describe('how likely it is the one that is meant'),
})
export type Candidate = z.infer<typeof Candidate>

/** What speaks for a place being the unit that it was found to be, or against it. */
export const placeReasons = [
  /** "xã A, huyện B", "B (tỉnh C)": named with what it lies in. */
  'within',
  /** What it lies in is named elsewhere in the article. */
  'named-above',
  /** It lies in the district that the article is about. */
  'home-district',
  /** It lies in the province that the article is about. */
  'home-province',
  /** It lies in the province that the site is of, or in the district. */
  'site',
  /** It lies in the province of the agency that signs before the first sentence. */
  'dateline',
  /** Other units of the one it lies in are named. */
  'siblings',
  /** No other unit bore that name at that date. */
  'only',
  /** The article writes the type that it had at that date. */
  'type',
  /** The article writes another type. */
  'other-type',
  /** The name is written otherwise than in the register. */
  'spelling',
  /** A name without a type word that the article introduced with one. */
  'introduced',
  /** A name that no type word introduces. */
  'bare',
  /** A reviewer chose it for this name before. */
  'taught',
] as const
export const PlaceReason = z.enum(placeReasons)
export type PlaceReason = z.infer<typeof PlaceReason>

/** Whether a unit stood on the article's date, only before it, or only after it. */
export const placeValidities = ['at', 'former', 'later'] as const
export const PlaceValidity = z.enum(placeValidities)
export type PlaceValidity = z.infer<typeof PlaceValidity>

/** A named administrative unit that an article speaks of, as of the article's date. */
export const Place = z.object({
  text: z.string().describe('the place as the article first writes it, its type word included where written'),
  level: Level,
  code: z.string().nullable().describe("the statistics office's code as of the article's date"),
  name: z.string().describe('the official name, or the name as written where it is not resolved'),
  path: z.array(z.string()).describe('names from the province down to the place'),
  codes: z
    .array(z.string())
    .optional()
    .describe(
      'codes from the province down to the place, in the order of path; a village has none of its own',
    ),
  status: PlaceStatus,
  candidates: z.array(Candidate).optional(),
  successors: z.array(UnitReference).optional(),
  successorsComplete: z
    .boolean()
    .optional()
    .describe('false where the unit was split and not every part is known'),
  score: z.number().min(0).max(1).optional().describe('of a resolved place: how sure it is this unit'),
  reasons: z
    .array(PlaceReason)
    .optional()
    .describe('of a resolved place: what speaks for the unit, or against it'),
  validity: PlaceValidity.optional().describe(
    "whether the unit stood on the article's date: at; only before it: former; only after it: later",
  ),
  stoodOn: z
    .string()
    .optional()
    .describe('of a former or later unit: a day of its own life, as of which its code and path are given'),
  settledBy: z.string().optional().describe('the reviewer who chose which unit it is'),
  mentions: z.array(Span),
})
export type Place = z.infer<typeof Place>
