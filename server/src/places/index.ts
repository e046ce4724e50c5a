import type { Place, Span } from '../../../shared/records/place.ts'
import { tokenize } from '../language/tokens.ts'
import type { LanguageDocument } from '../language/types.ts'
import { acceptBare } from './accept.ts'
import { assemble, identityOf } from './assemble.ts'
import { settledDates, statedDates } from './dates.ts'
import { gather, type Part } from './evidence.ts'
import { findHome, type Home } from './home.ts'
import { type HomeUnits, homeUnits } from './home-units.ts'
import { mentionsOf } from './mentions.ts'
import { pastNames } from './past.ts'
import type { Readable } from './reading.ts'
import { settleFound, withOuterOfSeries } from './settle.ts'
import type { Settled } from './settled.ts'
import type { Dates } from './units.ts'
import { findUnmarked } from './unmarked.ts'
import { withWardsOfTowns } from './wards.ts'
import { groundOf, withContradictions } from './weigh.ts'
import { findWithin } from './within.ts'

export {
  codePathOf,
  descendants,
  describe,
  gazetteer,
  levelsOn,
  pathOf,
  unitAt,
  unitsAt,
} from './gazetteer.ts'
export type { HomeUnit, HomeUnits } from './home-units.ts'
export { type FoundUnit, searchUnits } from './search.ts'
export { type Dates, fullName, type Unit } from './units.ts'

/** What is known of an article besides its body. */
export interface PlacesContext {
  readonly title: string | null
  readonly url: string | null
  /** Host or name of the site. */
  readonly site: string | null
  readonly lead: string | null
  /** RFC 3339 or a bare date. */
  readonly publishedAt: string | null
}

export interface PlacesResult {
  /** In the order of their first mention; those that only the headline names come last, without mentions. */
  readonly places: Place[]
  /** The units the article is about, as far as its evidence settles them. */
  readonly home: HomeUnits
}

/** A mention with its place; see `mentionIndex`. */
export interface PlaceMention extends Span {
  readonly place: Place
}

/**
 * Finds the administrative units that an article names, and which they are on the article's day.
 *
 * Pure and total: any document gives a result. Offsets are UTF-16, half-open, into `document.text`. The title and
 * the lead are evidence; a place that only they name has no mentions. A name that the evidence does not settle is
 * `ambiguous` with its candidates; one that the gazetteer does not have is `unresolved`, its code null.
 */
export function readPlaces(document: LanguageDocument, context: PlacesContext): PlacesResult {
  const text = partOf(document, 'text')
  const title = partOf(readable(context.title), 'title')
  const lead = partOf(readable(isIn(context.lead, document.text) ? null : context.lead), 'lead')
  const raw = [text, title, lead]
  const stated = statedDates(context.publishedAt, document)
  const dates = settledDates(stated, document, [...text.found, ...title.found], [...text.bare, ...title.bare])
  const parts = raw.map((part) => ({
    ...part,
    found: withOuterOfSeries(withWardsOfTowns(part.found, dates), dates),
  }))
  const sites = [context.url, context.site].filter((site) => site !== null)
  const evidence = gather(parts, sites, dates)
  const home = findHome(evidence, dates)

  const [nearest = [], top = []] = parts.map((part) => placesOf(part, home, dates))
  const ground = groundOf(nearest, top, home, evidence, dates)
  const own = withContradictions(nearest, ground)
  const headline = withContradictions(top, ground)
  const seen = new Set(own.map(identityOf))
  const onlyInHeadline = headline.filter((item) => item.status === 'resolved' && !seen.has(identityOf(item)))
  return {
    places: [
      ...assemble(text.reading, own, title.reading, ground),
      ...assemble(null, onlyInHeadline, title.reading, ground),
    ],
    home: homeUnits(home, own, headline, text.reading, title.reading),
  }
}

function partOf(source: Readable, role: Part['role']): Part {
  return { role, ...mentionsOf(source) }
}

function readable(text: string | null): Readable {
  return text === null ? { text: '', tokens: [], sentences: [] } : { text, ...tokenize(text) }
}

/** A lead that is the body's first paragraph has been read with it. */
function isIn(lead: string | null, text: string): boolean {
  return lead !== null && text.slice(0, 2 * lead.length + 1000).includes(lead.slice(0, 60))
}

function placesOf(part: Part, home: Home, dates: Dates): Settled[] {
  const within = findWithin(part.reading, part.found)
  const { settled } = settleFound(part.found, within, pastNames(part.reading, part.found), home, dates)
  const unmarked = findUnmarked(part.reading, settled, home, dates)
  const bare = part.bare.filter(
    ({ first }) => !unmarked.some(({ found }) => found.first <= first && first < found.end),
  )
  return [...settled, ...unmarked, ...acceptBare(part.reading, bare, settled, home, dates)]
}

/** All mentions in the order of the text. */
export function mentionIndex(places: readonly Place[]): PlaceMention[] {
  return places
    .flatMap((place) => place.mentions.map(({ start, end }) => ({ start, end, place })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
