import * as z from 'zod'
import { Level } from '../records/place.ts'

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

export const PlaceQuery = z.object({
  q: z.string().min(1).max(200).describe('a name, with or without diacritics and type word, or a code'),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .describe('only units that stood on this day'),
})
export type PlaceQuery = z.infer<typeof PlaceQuery>

/** One version of a unit of the gazetteer: codes were given anew, so one code can stand for several. */
export const Unit = z.object({
  code: z.string(),
  name: z.string().describe('with its type word'),
  level: Level,
  path: z.array(z.string()).describe('names from the province down to the unit'),
  from: z.string().describe('first day on which a roster shows it'),
  to: z.string().nullable().describe('last such day; null while it stands'),
  successors: z.array(z.string()).describe('codes of the units of today that it went into'),
})
export type Unit = z.infer<typeof Unit>

export const UnitList = z.object({ places: z.array(Unit) })
export type UnitList = z.infer<typeof UnitList>
