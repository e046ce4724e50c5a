import type {
  ArticleHead,
  ArticlePage,
  ArticleQuery,
  Outcome,
  Reading,
  Remarks,
} from '../../../shared/api/articles.ts'
import type { FactFilter, FactPage, FactQuery, FactRow } from '../../../shared/api/facts.ts'
import type { Labels } from '../../../shared/api/labels.ts'
import type { PlaceChoice } from '../../../shared/api/place-choices.ts'
import type { SecondReading } from '../../../shared/api/second-readings.ts'
import type { Scope } from '../../../shared/api/tokens.ts'
import type { FileType } from '../../../shared/records/article.ts'
import type { Fact } from '../../../shared/records/fact.ts'
import type { Level } from '../../../shared/records/place.ts'
import type { ProvinceCount } from './province-counts.ts'

/** What is kept of a capture beside its reading: who sent it, when, and the page itself as evidence. */
export interface CaptureRecord {
  readonly clientId: string
  readonly capturedAt: string
  /** Name of the token that sent it; null where the service itself imported it. */
  readonly capturedBy: string | null
  readonly html: string | null
  /** A file as it came, where that was captured and no HTML. */
  readonly file?: { readonly type: FileType; readonly bytes: Uint8Array }
  readonly selection: string | null
  readonly note: string | null
  readonly tags: readonly string[]
  readonly project?: string | null
  /** Name and version of the program that clipped it. */
  readonly clipper?: string | null
}

export type PageType = 'text/html' | FileType

/** A page or file byte for byte as it was captured. */
export interface KeptPage {
  readonly type: PageType
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly sha256: string
}

/** What is known of the page behind a text; null where it came without one. */
interface OfPage {
  readonly pageSha256: string | null
  readonly clipper: string | null
}

export interface StoredCapture extends OfPage {
  readonly capturedAt: string
  readonly capturedBy: string | null
  /** Of the text that was read from it. */
  readonly sha256: string
  /** What of its page can be had by its hash; null where it is not kept. */
  readonly kept: PageType | null
}

export interface StoredToken {
  readonly name: string
  /** First characters of the token's hash: enough to name it, useless to use it. */
  readonly id: string
  readonly scopes: readonly Scope[]
  readonly createdAt: string
  readonly revokedAt: string | null
  readonly lastUsedAt: string | null
}

export interface ArticleVersion extends OfPage {
  readonly sha256: string
  readonly capturedAt: string
  readonly capturedBy: string | null
  readonly title: string | null
  readonly extractorVersion: string
}

/** How a second reading went, and its facts with their reviews, in the order of the text. */
export interface StoredSecondReading extends SecondReading {
  readonly rows: readonly FactRow[]
}

/** A step of a second reading, of the text with this hash; `facts` where an answer came. */
export interface SecondReadingChange extends Omit<SecondReading, 'taken'> {
  readonly sha256: string
  readonly facts?: readonly Fact[]
}

export interface StoredArticle extends Reading {
  /** The same facts, which are the rules', with their reviews and areas, in the order of the text. */
  readonly rows: readonly FactRow[]
  readonly secondReadings: readonly StoredSecondReading[]
  /** Places that a reviewer can settle, or has settled. */
  readonly placeChoices: readonly PlaceChoice[]
  /** Newest first; the first is the current text. */
  readonly versions: readonly ArticleVersion[]
  /** Newest first. */
  readonly captures: readonly StoredCapture[]
  readonly note: string | null
  readonly tags: readonly string[]
  readonly projects: readonly string[]
  readonly capturedBy: string | null
}

/** The newest article of an address, who captured its text, and what people wrote to it. */
export type FoundArticle = ArticleHead & Remarks & { readonly capturedBy: string | null }

export interface ReviewChange {
  readonly review: 'accepted' | 'corrected' | 'rejected'
  readonly changes?: Readonly<Record<string, unknown>> | undefined
  readonly note?: string | undefined
  /** The version that the reviewer saw. */
  readonly version: number
  readonly reviewer: string
}

/** A reviewer's word on which unit a place of an article is. */
export interface PlaceChoiceChange {
  readonly text: string
  readonly level: Level
  readonly code: string | null
  readonly note?: string | undefined
  /** The version that the reviewer saw; 0 where nobody has chosen yet. */
  readonly version: number
  readonly reviewer: string
}

/** One interface over both engines. Every method that writes touches one article in one transaction. */
export interface Store {
  readonly engine: 'sqlite' | 'postgres'
  /** Keeps a reading once: the same text again is `unchanged`, another text of the same URL a new version. */
  save(reading: Reading, capture: CaptureRecord): Promise<Outcome>
  article(id: string): Promise<StoredArticle | null>
  articles(query: ArticleQuery): Promise<ArticlePage>
  articleByCanonicalUrl(canonicalUrl: string): Promise<FoundArticle | null>
  /**
   * The captured page with this hash, or else the one that gave the article's current text; null where it is not
   * kept. Throws a StoreError where its bytes are no longer those that were kept.
   */
  keptPage(id: string, sha256?: string): Promise<KeptPage | null>
  /** Tags and projects that articles bear, the most used first. */
  labels(): Promise<Labels>
  deleteArticle(id: string): Promise<boolean>
  facts(query: FactQuery): Promise<FactPage>
  /** How many facts there are by province; those of articles older than `before` (YYYY-MM-DD), where it is given. */
  provinceCounts(before?: string): Promise<ProvinceCount[]>
  /** Every row of a filter in the order of its sort, in keyset batches; never holds a connection between them. */
  eachFact(filter: FactFilter & Pick<FactQuery, 'sort'>, signal?: AbortSignal): AsyncIterable<FactRow>
  fact(id: string): Promise<FactRow | null>
  /** The row after the change; 'stale' where another review came first; null where there is no such fact. */
  review(factId: string, change: ReviewChange): Promise<FactRow | 'stale' | null>
  /** What was chosen; 'stale' where another choice came first; null where the article has no such place. */
  settlePlace(articleId: string, change: PlaceChoiceChange): Promise<PlaceChoice | 'stale' | null>
  /**
   * Keeps how a second reading stands, and its facts: they replace what its source had, but for what was reviewed.
   * False where the article is gone or has another text by now: then nothing is kept.
   */
  keepSecondReading(articleId: string, change: SecondReadingChange): Promise<boolean>
  /** Ids of the articles whose reading by this source was asked for and is not done. */
  waitingSecondReadings(source: string): Promise<string[]>
  createToken(name: string, scopes: readonly Scope[]): Promise<string>
  tokens(): Promise<StoredToken[]>
  revokeToken(idOrName: string): Promise<boolean>
  /** The live token behind the secret, or null. Compares hashes in constant time. */
  authenticate(secret: string): Promise<StoredToken | null>
  /** Throws where the database cannot be reached or written. */
  health(): Promise<{ engine: string; articles: number; facts: number }>
  close(): Promise<void>
}
