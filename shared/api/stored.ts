import * as z from 'zod'
import { FileType } from '../records/article.ts'
import { Reading, Remarks } from './articles.ts'
import { explanationOnDemand } from './explanations.ts'
import { FactRow } from './facts.ts'
import { PlaceChoice } from './place-choices.ts'
import { SecondReading } from './second-readings.ts'

/** Of the page or file behind a text; a service before 0.3.0 does not say it. */
const OfPage = z.object({
  pageSha256: z.string().nullable().default(null).describe('of the page or file as it was captured'),
  clipper: z.string().nullable().default(null).describe('who clipped it: a name and a version'),
})

/** One kept article: its latest reading, its facts with their reviews, what second readers read, and every version that was captured. */
export const ArticleResponse = Reading.extend({
  facts: z.array(FactRow.extend(explanationOnDemand)),
  placeChoices: z
    .array(PlaceChoice)
    .default([])
    .describe('places that the reading leaves ambiguous, or that a reviewer settled'),
  secondReadings: z.array(SecondReading.extend({ facts: z.array(FactRow) })),
  versions: z.array(
    z.object({
      sha256: z.string(),
      capturedAt: z.string(),
      capturedBy: z.string().nullable(),
      title: z.string().nullable(),
      extractorVersion: z.string(),
      ...OfPage.shape,
    }),
  ),
  captures: z
    .array(
      z.object({
        capturedAt: z.string(),
        capturedBy: z.string().nullable(),
        sha256: z.string().describe('of the text that was read from it'),
        ...OfPage.shape,
        kept: z
          .enum(['text/html', ...FileType.options])
          .nullable()
          .describe('what /api/articles/{id}/page?sha256=… gives; null where the page itself is not kept'),
      }),
    )
    .default([])
    .describe('newest first'),
  ...Remarks.shape,
  capturedBy: z.string().nullable(),
})
export type ArticleResponse = z.infer<typeof ArticleResponse>
