import * as z from 'zod'
import { Sha256 } from '../records/article.ts'
import { PageExplanation } from '../records/page-explanation.ts'

/** A kept page, read once more by the rules of today. */
export const PageReading = z.object({
  pageSha256: Sha256,
  sameText: z
    .boolean()
    .describe('today’s rules read the text that the article has; the page of an older version gives another'),
  page: PageExplanation,
})
export type PageReading = z.infer<typeof PageReading>
