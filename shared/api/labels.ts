import * as z from 'zod'

const Used = z.object({ name: z.string(), count: z.int().describe('articles that bear it') })

/** The tags and projects that articles bear, the most used first, at most 500 of each. */
export const Labels = z.object({ tags: z.array(Used), projects: z.array(Used) })
export type Labels = z.infer<typeof Labels>

/** What an article bears; a service before 0.3.0 tells of an article's own tags alone. */
export const Labelled = z.object({
  tags: z.array(z.string()).default([]),
  projects: z.array(z.string()).default([]),
})

/** Several values are given by repeating the parameter alone: names may hold commas. */
const names = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat().filter((name) => name !== ''))
  .pipe(z.array(z.string()))

/** What narrows articles and their facts down by what people call them; repeated, any of its values will do. */
export const LabelFilter = z.object({
  project: names.optional().describe('articles of this project; repeat it for several'),
  tag: names.optional().describe('articles with this tag; repeat it for several'),
})
export type LabelFilter = z.infer<typeof LabelFilter>
