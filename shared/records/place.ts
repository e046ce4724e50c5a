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
export const Candidate = z.object({ code: z.string(), path: z.array(z.string()) })
export type Candidate = z.infer<typeof Candidate>

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
  mentions: z.array(Span),
})
export type Place = z.infer<typeof Place>
