import * as z from 'zod'

const Used = z.object({ name: z.string(), count: z.int().describe('articles that bear it') })

/** The tags and projects that articles bear, the most used first, at most 500 of each. */
export const Labels = z.object({ tags: z.array(Used), projects: z.array(Used) })
export type Labels = z.infer<typeof Labels>
