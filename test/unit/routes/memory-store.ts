import { BadCursor } from '../../../server/src/store/errors.ts'
import { pageHash } from '../../../server/src/store/kept-page.ts'
import type {
  CaptureRecord,
  KeptPage,
  PlaceChoiceChange,
  ReviewChange,
  Store,
  StoredArticle,
  StoredToken,
} from '../../../server/src/store/types.ts'
import type { ArticleHead, Outcome, Reading } from '../../../shared/api/articles.ts'
import type { FactFilter, FactRow } from '../../../shared/api/facts.ts'
import { facetNames } from '../../../shared/api/facts.ts'
import type { Scope } from '../../../shared/api/tokens.ts'
import { row } from './rows.ts'

const fits = (fact: FactRow, filter: FactFilter) =>
  (!filter.metric || filter.metric.includes(fact.metric)) &&
  (!filter.status || filter.status.includes(fact.status)) &&
  (!filter.review || filter.review.includes(fact.review.review)) &&
  (!filter.article || filter.article === fact.articleId) &&
  (filter.min === undefined || (fact.value !== null && fact.value >= filter.min)) &&
  (filter.max === undefined || (fact.value !== null && fact.value <= filter.max)) &&
  fact.confidence >= (filter.confidence ?? 0) &&
  (!filter.q || fact.evidence.text.includes(filter.q))

const remarksOf = ({ note, tags, project }: CaptureRecord) => ({
  note,
  tags: [...tags],
  projects: project ? [project] : [],
})

/** A store of arrays, for tests of what stands before the store: it filters a little and searches nothing. */
export class MemoryStore implements Store {
  readonly engine = 'sqlite'
  rows: FactRow[] = []
  kept = new Map<string, { reading: Reading; capture: CaptureRecord }>()
  secrets = new Map<string, StoredToken>()
  /** Thrown by every method once set. */
  failure: Error | null = null

  private async ready<T>(value: () => T): Promise<T> {
    if (this.failure) throw this.failure
    return value()
  }

  save(reading: Reading, capture: CaptureRecord): Promise<Outcome> {
    return this.ready(() => {
      const { id, sha256 } = reading.article
      const before = this.kept.get(id)
      if (before?.reading.article.sha256 === sha256) return 'unchanged'
      this.kept.set(id, { reading, capture })
      this.rows = [
        ...this.rows.filter((fact) => fact.articleId !== id),
        ...reading.facts.map((fact) => row(fact.id, { ...fact, articleId: id })),
      ]
      return before ? 'updated' : 'created'
    })
  }

  article(id: string): Promise<StoredArticle | null> {
    return this.ready(() => {
      const kept = this.kept.get(id)
      if (!kept) return null
      const { capturedBy } = kept.capture
      const rows = this.rows.filter((fact) => fact.articleId === id)
      const more = { secondReadings: [], placeChoices: [], versions: [], captures: [], capturedBy }
      return { ...kept.reading, rows, ...more, ...remarksOf(kept.capture) }
    })
  }

  private head(id: string): ArticleHead | null {
    const kept = this.kept.get(id)
    if (!kept) return null
    const { text: _, ...head } = kept.reading.article
    return { ...head, facts: kept.reading.facts.length, versions: 1 }
  }

  articles() {
    return this.ready(() => {
      const articles = [...this.kept].flatMap(([id, { capture }]) => {
        const head = this.head(id)
        return head ? [{ ...head, ...remarksOf(capture) }] : []
      })
      return { total: articles.length, articles, next: null }
    })
  }

  articleByCanonicalUrl(canonicalUrl: string) {
    return this.ready(() => {
      for (const [id, { reading, capture }] of this.kept) {
        const head = this.head(id)
        if (head && reading.article.canonicalUrl === canonicalUrl)
          return { ...head, capturedBy: capture.capturedBy, ...remarksOf(capture) }
      }
      return null
    })
  }

  keptPage(id: string, sha256?: string): Promise<KeptPage | null> {
    return this.ready(() => {
      const { html = null, file } = this.kept.get(id)?.capture ?? {}
      const bytes = file ? new Uint8Array(file.bytes) : new TextEncoder().encode(html ?? '')
      const page = {
        type: file?.type ?? ('text/html' as const),
        bytes,
        sha256: pageHash(bytes),
      }
      return bytes.length === 0 || (sha256 !== undefined && sha256 !== page.sha256) ? null : page
    })
  }

  labels() {
    return this.ready(() => {
      const count = (names: readonly string[]) =>
        [...new Set(names)].map((name) => ({ name, count: names.filter((one) => one === name).length }))
      const all = [...this.kept.values()].map(({ capture }) => remarksOf(capture))
      return {
        tags: count(all.flatMap(({ tags }) => tags)),
        projects: count(all.flatMap(({ projects }) => projects)),
      }
    })
  }

  deleteArticle(id: string) {
    return this.ready(() => this.kept.delete(id))
  }

  provinceCounts() {
    return this.ready(() => [])
  }

  facts(query: FactFilter & { limit: number; cursor?: string | undefined }) {
    return this.ready(() => {
      if (query.cursor && !/^\d+$/.test(query.cursor)) throw new BadCursor()
      const all = this.rows.filter((fact) => fits(fact, query))
      const from = Number(query.cursor ?? 0)
      const to = from + query.limit
      const facets = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Record<
        (typeof facetNames)[number],
        []
      >
      return {
        total: all.length,
        facts: all.slice(from, to),
        facets,
        next: to < all.length ? String(to) : null,
      }
    })
  }

  async *eachFact(filter: FactFilter, signal?: AbortSignal) {
    for (const fact of await this.ready(() => this.rows.filter((fact) => fits(fact, filter)))) {
      signal?.throwIfAborted()
      yield fact
    }
  }

  fact(id: string) {
    return this.ready(() => this.rows.find((fact) => fact.id === id) ?? null)
  }

  review(id: string, change: ReviewChange) {
    return this.ready(() => {
      const found = this.rows.find((fact) => fact.id === id)
      if (!found) return null
      if (found.review.version !== change.version) return 'stale' as const
      const { review, note = null, reviewer, version } = change
      const reviewed = { review, note, reviewer, reviewedAt: '2024-01-01T00:00:00Z', version: version + 1 }
      const changed: FactRow = { ...found, ...change.changes, review: reviewed }
      this.rows = this.rows.map((fact) => (fact === found ? changed : fact))
      return changed
    })
  }

  /** Keeps nothing: the last choice is what it answers by. */
  settlePlace(id: string, change: PlaceChoiceChange) {
    return this.ready(() => {
      if (!this.kept.has(id)) return null
      if (change.version !== 0) return 'stale' as const
      const { text, level, code, note = null, reviewer } = change
      const chosen = { code, note, reviewer, at: '2024-01-01T00:00:00Z' }
      return { text, level, version: 1, chosen, candidates: [], offers: [] }
    })
  }

  keepSecondReading() {
    return this.ready(() => true)
  }

  waitingSecondReadings() {
    return this.ready((): string[] => [])
  }

  createToken(name: string, scopes: readonly Scope[]) {
    return this.ready(() => {
      const secret = `secret-${name}`
      this.secrets.set(secret, { name, id: name, scopes, createdAt: '', revokedAt: null, lastUsedAt: null })
      return secret
    })
  }

  tokens() {
    return this.ready(() => [...this.secrets.values()])
  }

  revokeToken(name: string) {
    return this.ready(() => this.secrets.delete(`secret-${name}`))
  }

  authenticate(secret: string) {
    return this.ready(() => this.secrets.get(secret) ?? null)
  }

  health() {
    return this.ready(() => ({ engine: 'memory', articles: this.kept.size, facts: this.rows.length }))
  }

  async close() {}
}
