import type { Store } from '../store/types.ts'
import { chatWith } from './chat.ts'
import { type Outcome, readArticle } from './read-article.ts'
import { type Chat, type ReaderOptions, sourceOf } from './types.ts'

type DeskStore = Pick<Store, 'article' | 'keepSecondReading' | 'waitingSecondReadings'>

export interface DeskOptions {
  readonly store: DeskStore
  readonly reader: ReaderOptions
  /** One line for each article that was read or could not be. */
  readonly log?: (line: string) => void
  /** What a test replaces. */
  readonly chat?: Chat
  readonly now?: () => number
}

/** Where articles wait for the second reader: one at a time, in order, apart from everything else. */
export interface Desk {
  readonly source: string
  /** Puts an article in the queue, once. Returns at once and never throws. */
  ask(articleId: string): void
  /** Takes up what an earlier process left waiting. */
  resume(): Promise<void>
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>
  /** Ends the reading under way and forgets what waits, which the database remembers. */
  stop(): Promise<void>
}

const words = (outcome: Outcome): string =>
  `${outcome.state}${outcome.failure === null ? '' : ` (${outcome.failure})`}, ${outcome.facts.length} facts`

/**
 * Reads one article and keeps what came of it; a failure is kept as one, and leaves what an earlier reading found.
 *
 * @returns null where the article is gone, or had another text when the answer came
 */
export async function readAndKeep(
  { store, reader, chat = chatWith(reader), now = Date.now }: DeskOptions,
  articleId: string,
  stop: AbortSignal,
): Promise<Outcome | null> {
  const stored = await store.article(articleId)
  if (!stored) return null
  const source = sourceOf(reader)
  const { sha256 } = stored.article
  const keep = (
    step: Pick<Outcome, 'failure' | 'refused'> & {
      state: Outcome['state'] | 'reading'
      facts?: Outcome['facts']
    },
  ) => store.keepSecondReading(articleId, { source, sha256, at: new Date(now()).toISOString(), ...step })
  await keep({ state: 'reading', failure: null, refused: {} })
  let outcome: Outcome
  try {
    outcome = await readArticle(stored, source, chat, stop)
  } catch (error) {
    if (!stop.aborted) await keep({ state: 'failed', failure: 'internal', refused: {} })
    throw error
  }
  const { facts, ...rest } = outcome
  const isKept = await keep(outcome.state === 'failed' ? rest : outcome)
  return isKept ? { ...rest, facts } : null
}

/** Opens a desk. Nothing that happens at it reaches a caller: its failures are states, and lines of the log. */
export function openDesk(options: DeskOptions): Desk {
  const { store, reader, log = () => undefined, now = Date.now } = options
  const source = sourceOf(reader)
  const given: DeskOptions = { ...options, chat: options.chat ?? chatWith(reader) }
  const stopping = new AbortController()
  const waiting = new Set<string>()
  let line = Promise.resolve()

  const note = (articleId: string, error: unknown) => {
    if (!stopping.signal.aborted)
      log(`second reading of ${articleId} failed: ${error instanceof Error ? error.stack : String(error)}`)
  }
  const wait = async (articleId: string) => {
    const stored = await store.article(articleId)
    if (!stored) return
    const { sha256 } = stored.article
    const at = new Date(now()).toISOString()
    await store.keepSecondReading(articleId, {
      source,
      sha256,
      at,
      state: 'waiting',
      failure: null,
      refused: {},
    })
  }
  const turn = async (articleId: string, noted: Promise<void>) => {
    await noted
    waiting.delete(articleId)
    if (stopping.signal.aborted) return
    try {
      const outcome = await readAndKeep(given, articleId, stopping.signal)
      if (outcome) log(`second reading of ${articleId}: ${words(outcome)}`)
    } catch (error) {
      note(articleId, error)
    }
  }
  const ask = (articleId: string) => {
    if (stopping.signal.aborted || waiting.has(articleId)) return
    waiting.add(articleId)
    const noted = wait(articleId).catch((error: unknown) => note(articleId, error))
    line = line.then(() => turn(articleId, noted))
  }
  return {
    source,
    ask,
    resume: async () => {
      for (const articleId of await store.waitingSecondReadings(source)) ask(articleId)
    },
    idle: () => line,
    async stop() {
      stopping.abort()
      await line
    },
  }
}
