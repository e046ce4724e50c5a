import * as z from 'zod'
import { Level, UnitReference } from '../records/place.ts'

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day: YYYY-MM-DD')

export const PlaceQuery = z.object({
  q: z
    .string()
    .min(1)
    .max(200)
    .describe('a name of any time, with or without diacritics and type word, or a code'),
  at: Day.optional().describe('only units that stood on this day'),
  date: Day.optional().describe('the same as `at`, by its former name'),
})
export type PlaceQuery = z.infer<typeof PlaceQuery>

/** How well a day is known; see `lifetime.ts` of the places room. */
const DayKnown = z.object({
  certainty: z
    .enum(['decreed', 'between', 'unknown', 'standing'])
    .describe('named by a resolution, between two rosters, before the first roster, or still standing'),
  edtf: z.string().describe('the day, or the days among which it lies'),
})

/** One version of a unit of the gazetteer: codes were given anew, so one code can stand for several. */
export const Unit = z.object({
  code: z.string(),
  name: z.string().describe('with its type word'),
  level: Level,
  path: z.array(z.string()).describe('names from the province down to the unit'),
  from: z.string().describe('first day on which it is seen: with the code, the identity of the unit'),
  to: z.string().nullable().describe('last such day; null while it stands'),
  began: DayKnown,
  ended: DayKnown,
  stands: z.boolean().describe('whether it stands on the day that was asked about, or else today'),
  successors: z.array(z.string()).describe('codes of the units of today that it went into'),
  today: z.array(UnitReference).describe('the same with their names'),
  successorsComplete: z
    .boolean()
    .nullable()
    .describe('false where a part may have gone to a unit that is not listed; null where that is not known'),
})
export type Unit = z.infer<typeof Unit>

export const UnitList = z.object({ places: z.array(Unit) })
export type UnitList = z.infer<typeof UnitList>

/** A unit by its identity: code and first day. */
export const UnitLink = z.object({
  code: z.string(),
  from: z.string(),
  name: z.string().describe('with its type word'),
  level: Level,
})
export type UnitLink = z.infer<typeof UnitLink>

export const shares = ['whole', 'part', 'unknown'] as const
export const Share = z.enum(shares)

/** A unit of another day, and how much of each lies in the other. */
export const LineageUnit = UnitLink.extend({
  share: Share.describe('how much of this unit lies in the one that was asked about'),
  covers: Share.describe('how much of the one that was asked about lies in this unit'),
})
export type LineageUnit = z.infer<typeof LineageUnit>

/** A day on which units became others, among what a unit was made of and what became of it. */
export const PlaceEvent = z.object({
  date: z.string().describe('the first day on which it is seen to have happened'),
  day: DayKnown.describe('how well that day is known'),
  source: z.string().nullable().describe('the resolution, or the roster that shows it'),
  before: z.array(UnitLink).describe('units that ended; empty where nothing is known of them'),
  after: z.array(UnitLink).describe('units that they went into; empty where nothing is known of them'),
  isComplete: z.boolean().describe('false where a part may have gone elsewhere'),
})
export type PlaceEvent = z.infer<typeof PlaceEvent>

const Lineage = z.object({ at: Day.describe('the day on which they stood'), units: z.array(LineageUnit) })

export const PlaceDetailQuery = z.object({
  at: Day.optional().describe('which version of the code is meant; today’s or the last one if left out'),
  other: Day.optional().describe('another day, whose units are wanted as `followers`'),
})
export type PlaceDetailQuery = z.infer<typeof PlaceDetailQuery>

/** All that is known of one unit: its versions, its history, what it lay in and held. */
export const PlaceDetail = z.object({
  unit: Unit.describe('the version that is meant: where none stood on that day, the one nearest to it'),
  day: Day.nullable().describe(
    'the day as of which all of this is given, one of the unit’s own life; null: today',
  ),
  versions: z.array(Unit).describe('every unit that ever bore the code, the oldest first'),
  line: z.array(UnitLink).describe('what it lay in, from the province down'),
  children: z.array(UnitLink).describe('what lay right below it, by code'),
  predecessors: Lineage.nullable().describe(
    'what it was made of, just before it last changed; null if unknown',
  ),
  successors: Lineage.nullable().describe('what took its place, just after it ended; null while it stands'),
  today: z.array(LineageUnit).describe('what it is today; itself while it stands'),
  followers: Lineage.nullable().describe('its predecessors or successors on the day `other`'),
  history: z.array(PlaceEvent).describe('the oldest event first'),
  facts: z.object({
    own: z.int().describe('facts of the code and of what lay below it'),
    withLineage: z.int().describe('those of its predecessors and successors with them'),
  }),
})
export type PlaceDetail = z.infer<typeof PlaceDetail>
