import * as z from 'zod'
import { Reading } from './articles.ts'
import { explanationOnDemand } from './explanations.ts'
import { FactRow } from './facts.ts'
import { SecondReading } from './second-readings.ts'

/** One kept article: its latest reading, its facts with their reviews, what second readers read, and every version that was captured. */
export const ArticleResponse = Reading.extend({
  facts: z.array(FactRow.extend(explanationOnDemand)),
  secondReadings: z.array(SecondReading.extend({ facts: z.array(FactRow) })),
  versions: z.array(
    z.object({
      sha256: z.string(),
      capturedAt: z.string(),
      capturedBy: z.string().nullable(),
      title: z.string().nullable(),
      extractorVersion: z.string(),
    }),
  ),
  note: z.string().nullable(),
  tags: z.array(z.string()),
  capturedBy: z.string().nullable(),
})
export type ArticleResponse = z.infer<typeof ArticleResponse>
