import { extractorVersion } from '../version.ts'
import { allLabels } from './article-labels.ts'
import { articleById, articleByUrl, articlePage } from './articles.ts'
import { clean } from './clean.ts'
import type { Engine } from './engine.ts'
import { closed } from './errors.ts'
import { eachFact, factById, factPage } from './facts.ts'
import { keptPage } from './kept-page.ts'
import { migrate } from './migrations/index.ts'
import { postgresEngine } from './postgres.ts'
import { provinceCounts } from './province-counts.ts'
import { persist } from './retry.ts'
import { review } from './review.ts'
import { type Clock, save } from './save.ts'
import { keepSecondReading, waitingSecondReadings } from './second-readings.ts'
import { settlePlace } from './settle-place.ts'
import { sqliteEngine } from './sqlite.ts'
import { authenticate, createToken, listTokens, revokeToken } from './tokens.ts'
import type { Store } from './types.ts'

export { BadCursor, StoreError, type StoreFault } from './errors.ts'
export type * from './types.ts'

/** Where the data is: a folder (made where it is missing), a PostgreSQL server, or nowhere for long. */
export type StoreOptions = ({ dataFolder: string } | { databaseUrl: string } | { memory: true }) & {
  /** For tests: another time, or another version of the reading rules, than the process has. */
  readonly clock?: Partial<Clock>
}

const engineFor = (options: StoreOptions): Engine => {
  if ('databaseUrl' in options) return postgresEngine(options.databaseUrl)
  return sqliteEngine('dataFolder' in options ? options.dataFolder : null)
}

const deleteArticle = async (engine: Engine, given: string): Promise<boolean> => {
  // Seen on any attempt: the first one may have been kept though its connection broke.
  let seen = false
  await persist(engine, async () => {
    const { numDeletedRows } = await engine.write
      .deleteFrom('articles')
      .where('article_id', '=', clean(given))
      .executeTakeFirst()
    seen ||= numDeletedRows > 0n
  })
  return seen
}

const health: (engine: Engine, now: number) => ReturnType<Store['health']> = async (engine, now) => {
  const checked_at = new Date(now).toISOString()
  await engine.write
    .insertInto('liveness')
    .values({ id: 1, checked_at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ checked_at }))
    .execute()
  const { articles, facts } = await engine.read
    .selectFrom('articles')
    .select((eb) => [
      eb.fn.countAll<number>().as('articles'),
      eb.fn.sum<number | null>('fact_count').as('facts'),
    ])
    .executeTakeFirstOrThrow()
  return { engine: engine.name, articles: Number(articles), facts: Number(facts ?? 0) }
}

const storeOver = (engine: Engine, clock: Clock): Store => {
  let closing: Promise<void> | undefined
  const ask = <T>(work: () => Promise<T>): Promise<T> =>
    closing ? Promise.reject(closed()) : persist(engine, work)
  return {
    engine: engine.name,
    save: (reading, capture) => ask(() => save(engine, clock, reading, capture)),
    article: (id) => ask(() => articleById(engine, id)),
    articles: (query) => ask(() => articlePage(engine, query)),
    articleByCanonicalUrl: (url) => ask(() => articleByUrl(engine, url)),
    keptPage: (id, sha256) => ask(() => keptPage(engine, id, sha256)),
    labels: () => ask(() => allLabels(engine.read)),
    deleteArticle: (id) => ask(() => deleteArticle(engine, id)),
    facts: (query) => ask(() => factPage(engine, query)),
    provinceCounts: (before) => ask(() => provinceCounts(engine, before)),
    eachFact: (filter, signal) => eachFact(engine, filter, signal),
    fact: (id) => ask(() => factById(engine, clean(id))),
    review: (factId, change) => ask(() => review(engine, clock, factId, change)),
    settlePlace: (id, change) => ask(() => settlePlace(engine, clock, id, change)),
    keepSecondReading: (id, change) =>
      ask(() => keepSecondReading(engine, clock.extractorVersion, id, change)),
    waitingSecondReadings: (source) => ask(() => waitingSecondReadings(engine, source)),
    createToken: (name, scopes) => ask(() => createToken(engine, clock.now(), name, scopes)),
    tokens: () => ask(() => listTokens(engine)),
    revokeToken: (idOrName) => ask(() => revokeToken(engine, clock.now(), idOrName)),
    authenticate: (secret) => ask(() => authenticate(engine, clock.now(), secret)),
    health: () => ask(() => health(engine, clock.now())),
    close: () => {
      closing ??= engine.close()
      return closing
    },
  }
}

/**
 * Opens the database and brings its schema up to date. Throws a StoreError that says what to do where the folder,
 * the file or the server is not as it must be.
 */
export const openStore = async (options: StoreOptions): Promise<Store> => {
  const engine = engineFor(options)
  try {
    await persist(engine, () => migrate(engine))
  } catch (error) {
    await engine.close().catch(() => undefined)
    throw error
  }
  return storeOver(engine, { now: Date.now, extractorVersion, ...options.clock })
}
