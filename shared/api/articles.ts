import * as z from 'zod'
import { Article, Capture, CapturedFile } from '../records/article.ts'
import { Fact } from '../records/fact.ts'
import { Place } from '../records/place.ts'
import { LabelFilter, Labelled } from './labels.ts'

export const CaptureRequest = Capture
export type CaptureRequest = z.infer<typeof CaptureRequest>

export const ExtractRequest = z
  .object({
    url: z.url({ protocol: /^https?$/ }).optional(),
    html: z.string().optional(),
    text: z.string().optional(),
    file: CapturedFile.optional(),
    title: z.string().optional(),
    publishedAt: z.string().optional(),
  })
  .refine(
    ({ html, text, file }) => [html, text, file].filter(Boolean).length === 1,
    'give one of html, text and file',
  )
export type ExtractRequest = z.infer<typeof ExtractRequest>

export const Reading = z.object({ article: Article, places: z.array(Place), facts: z.array(Fact) })
export type Reading = z.infer<typeof Reading>

export const Outcome = z.enum(['created', 'unchanged', 'updated'])
export type Outcome = z.infer<typeof Outcome>

export const CaptureResponse = Reading.extend({ outcome: Outcome })
export type CaptureResponse = z.infer<typeof CaptureResponse>

export const ArticleHead = Article.omit({ text: true }).extend({ facts: z.int(), versions: z.int() })
export type ArticleHead = z.infer<typeof ArticleHead>

export const ArticleQuery = z.object({
  q: z.string().max(400).optional(),
  site: z.string().optional(),
  ...LabelFilter.shape,
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(1000).optional(),
})
export type ArticleQuery = z.infer<typeof ArticleQuery>

export const ArticlePage = z.object({
  total: z.int(),
  articles: z.array(ArticleHead.extend(Labelled.shape)),
  next: z.string().nullable(),
})
export type ArticlePage = z.infer<typeof ArticlePage>

/** What people wrote to an article; a service before 0.3.0 does not say it with a look-up. */
export const Remarks = Labelled.extend({ note: z.string().nullable().default(null) })
export type Remarks = z.infer<typeof Remarks>

export const LookupResponse = z.object({
  url: z.string(),
  canonicalUrl: z.string(),
  clipped: z.boolean(),
  article: ArticleHead.nullable(),
  capturedBy: z.string().nullable(),
  ...Remarks.shape,
})
export type LookupResponse = z.infer<typeof LookupResponse>
