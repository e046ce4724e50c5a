import * as z from 'zod'

export const Health = z.object({
  status: z.literal('ok'),
  version: z.string(),
  engine: z.string(),
  articles: z.int(),
  facts: z.int(),
})
export type Health = z.infer<typeof Health>

const Label = z.object({ vi: z.string(), en: z.string() })

/** The codebook as the API hands it out. */
export const MetricList = z.object({
  metrics: z.array(
    z.object({
      id: z.string(),
      family: z.string(),
      label: Label,
      unit: z.string().nullable(),
      definition: Label,
      examples: z.array(z.string()),
    }),
  ),
})
export type MetricList = z.infer<typeof MetricList>
