import type { Reading } from '../../../shared/api/articles.ts'
import type { Unit } from '../../../shared/api/places.ts'
import type { ExtractInput } from '../extract.ts'
import type { Pairing } from '../guard/pairing.ts'
import type { Desk } from '../second-reader/index.ts'
import type { Settings } from '../settings.ts'
import type { Store } from '../store/types.ts'

/** Reads one article. Throws ArticleError where there is none. */
export type Extract = (input: ExtractInput) => Reading

/** Everything that the routes are built of, handed in so that a test builds a small app of its own. */
export interface Dependencies {
  readonly store: Store
  readonly extract: Extract
  /** Units by name or code, best first. */
  readonly searchUnits: (q: string, date?: string) => readonly Unit[]
  /** The one form of a URL under which an article is known; null for what is no http(s) address. */
  readonly canonicalUrl: (url: string) => string | null
  readonly settings: Pick<Settings, 'host' | 'port' | 'hosts' | 'bodyLimit'>
  /** Where articles wait for the second reader; left out where there is none. */
  readonly desk?: Pick<Desk, 'source' | 'ask'>
  /** Whether every page that is clipped goes there, or only what somebody asks for. */
  readonly readsClipped?: boolean
  /** Left out where no browser is to be paired. */
  readonly pairing?: Pairing
  /** Where log lines go; left out, nothing is logged. */
  readonly log?: (line: string) => void
}
