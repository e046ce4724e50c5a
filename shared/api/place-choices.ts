import * as z from 'zod'
import { Candidate, Level } from '../records/place.ts'

/** A reviewer's word on which unit a place of an article is. */
export const PlaceChoiceRequest = z.object({
  text: z.string().min(1).max(300).describe('the place’s `text`, as the article first writes it'),
  level: Level.exclude(['village']).describe('the place’s level'),
  code: z
    .string()
    .regex(/^(\d{2}|\d{3}|\d{5})$/)
    .nullable()
    .describe('of the unit that it is; null: none of the candidates'),
  note: z.string().max(2000).optional(),
  version: z.int().nonnegative().describe('the version that the reviewer saw; 0 where nobody has chosen yet'),
})
export type PlaceChoiceRequest = z.infer<typeof PlaceChoiceRequest>

/** What reviewers chose for the same name in other articles of the same site: offered, never applied by itself. */
export const PlaceOffer = z.object({
  code: z.string().nullable().describe('null: none of the candidates'),
  articles: z.int().describe('in how many other articles of the site'),
})
export type PlaceOffer = z.infer<typeof PlaceOffer>

/** A place of an article that a reviewer can settle, or has settled. */
export const PlaceChoice = z.object({
  text: z.string(),
  level: Level,
  version: z.int().describe('raised by every choice; a PUT names the one it saw'),
  chosen: z
    .object({
      code: z.string().nullable(),
      note: z.string().nullable(),
      reviewer: z.string(),
      at: z.string().describe('RFC 3339'),
    })
    .nullable()
    .describe('null where nobody has chosen yet'),
  candidates: z.array(Candidate).describe('as the rules found them'),
  offers: z.array(PlaceOffer).describe('the most frequent first'),
})
export type PlaceChoice = z.infer<typeof PlaceChoice>
