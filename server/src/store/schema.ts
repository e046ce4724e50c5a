/**
 * The tables as queries see them. JSON is kept as text, times as ISO 8601 text and every number that a fact
 * states as an exact `numeric`, so that both engines hold and compare them alike.
 */
export interface Tables {
  articles: ArticlesTable
  article_versions: ArticleVersionsTable
  captures: CapturesTable
  article_labels: ArticleLabelsTable
  places: PlacesTable
  facts: FactsTable
  reviews: ReviewsTable
  second_readings: SecondReadingsTable
  place_choices: PlaceChoicesTable
  tokens: TokensTable
  liveness: LivenessTable
}

export interface ArticlesTable {
  article_id: string
  url: string | null
  canonical_url: string | null
  site: string | null
  section: string | null
  title: string | null
  author: string | null
  published_at: string | null
  updated_at: string | null
  image: string | null
  language: string | null
  captured_at: string
  captured_by: string | null
  lead: string | null
  text: string
  sha256: string
  extractor_version: string
  note: string | null
  fact_count: number
  version_count: number
  /** Publication, or else capture, as a UTC instant: what lists are ordered by. */
  dated_at: string
  saved_at: string
  words: string
  exact: string
}

/** The texts that an article had before, each with its reading as a whole. */
export interface ArticleVersionsTable {
  article_id: string
  version: number
  sha256: string
  captured_at: string
  captured_by: string | null
  title: string | null
  extractor_version: string
  record: string
}

export interface CapturesTable {
  article_id: string
  client_id: string
  captured_at: string
  captured_by: string | null
  received_at: string
  /** Of the text that was read from it. */
  sha256: string
  /** The page or file, deflated; null where it gave a text of which one is kept already. */
  page: Uint8Array | null
  /** What came and its hash, kept or not; null where the text came without a page. */
  page_type: string | null
  page_sha256: string | null
  clipper: string | null
  selection: string | null
  note: string | null
  tags: string
  project: string | null
}

/** What an article bears by all its captures. */
export interface ArticleLabelsTable {
  article_id: string
  kind: 'tag' | 'project'
  name: string
}

export interface PlacesTable {
  article_id: string
  position: number
  level: string
  code: string | null
  name: string
  status: string
  record: string
}

export interface FactsTable {
  article_id: string
  id: string
  position: number
  metric: string
  subject_text: string | null
  subject_level: string | null
  subject_code: string | null
  subject_count: number | null
  part: string | null
  value: number | null
  low: number | null
  high: number | null
  total: number | null
  unit: string | null
  qualifier: string | null
  period: string | null
  status: string
  direction: string | null
  items: string
  evidence_text: string
  evidence_start: number
  evidence_end: number
  inferred: string
  confidence: number
  checks: string
  rule: string
  /** `rules`, or `model:NAME` of a second reader. */
  source: string
  /** The same fact as another source read it, as JSON; null where it stands alone. */
  agreement: string | null
  extractor_version: string
  review: string
  review_note: string | null
  reviewer: string | null
  reviewed_at: string | null
  version: number
  sentence: string
  sentence_start: number
  province_code: string | null
  district_code: string | null
  commune_code: string | null
  province_name: string | null
  place_path: string
  /** The day in Vietnam as of which the codes are given: the article's, or one of a unit of the past. */
  place_day: string
  /** Who settled which unit the subject's place is; null where the rules' reading stands. */
  place_reviewer: string | null
  successors: string
  period_start: string | null
  period_end: string | null
  value_from: number | null
  value_to: number | null
  /** Copied from the article, so that filters and sorts need no join. */
  site: string | null
  dated_at: string
  /** Never null: what keyset pages compare. See order.ts. */
  period_key: string
  place_key: string
  value_up: number
  value_down: number
  words: string
  exact: string
}

/** Every review ever made, in order of `version`; the last one is the state of its fact. */
export interface ReviewsTable {
  article_id: string
  fact_id: string
  version: number
  review: string
  /** What this review changed, and what all reviews together changed. */
  changes: string | null
  corrections: string | null
  /** The fact as the reviewer saw it. */
  before: string
  note: string | null
  reviewer: string
  reviewed_at: string
}

/** How each second reader's reading of an article's present text went. */
export interface SecondReadingsTable {
  article_id: string
  source: string
  state: string
  failure: string | null
  at: string
  taken: number
  /** Counts by reason, as JSON. */
  refused: string
}

/** Which unit a place of an article is, every choice ever made, in order of `version`; the last one holds. */
export interface PlaceChoicesTable {
  article_id: string
  place_key: string
  version: number
  text: string
  level: string
  code: string | null
  note: string | null
  reviewer: string
  chosen_at: string
  /** Copied from the article: what is offered for the same name of the same site. */
  site: string | null
}

export interface TokensTable {
  hash: string
  id: string
  name: string
  scopes: string
  created_at: string
  revoked_at: string | null
  last_used_at: string | null
}

/** One row that a health check writes: a database that can only be read is not healthy. */
export interface LivenessTable {
  id: number
  checked_at: string
}
