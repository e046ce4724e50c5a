import { Worker } from 'node:worker_threads'
import { ArticleError } from '../article/errors.ts'
import type { Answer, PdfText, Task } from './types.ts'

export type { PdfText } from './types.ts'

/** What reading one file may cost. */
export interface PdfLimits {
  readonly pages: number
  readonly characters: number
  readonly milliseconds: number
  /** By how much the whole process may grow meanwhile. */
  readonly bytes: number
}

export const pdfLimits: PdfLimits = {
  pages: 500,
  characters: 2_000_000,
  milliseconds: 30_000,
  bytes: 1024 * 1024 * 1024,
}

/** Fewest letters of a text layer: a scan often bears a stamp or a page number in letters. */
const leastLetters = 40

/** How often the memory is looked at, in milliseconds. */
const lookEvery = 50

const threadFor = (bytes: Uint8Array, limits: PdfLimits): Worker =>
  new Worker(new URL('./entry.mjs', import.meta.url), {
    workerData: {
      bytes: new Uint8Array(bytes),
      pages: limits.pages,
      characters: limits.characters,
    } satisfies Task,
    // Buffers are counted in none of V8's own limits: the process is looked at for them.
    resourceLimits: { maxOldGenerationSizeMb: limits.bytes / 2 ** 20 },
    // None of the loaders under which the service itself was started.
    execArgv: [],
    stdout: true,
    stderr: true,
  })

const ask = (bytes: Uint8Array, limits: PdfLimits): Promise<Answer> =>
  new Promise((done, fail) => {
    const before = process.memoryUsage.rss()
    const worker = threadFor(bytes, limits)
    let ended = false
    const end = (settle: () => void) => {
      if (ended) return
      ended = true
      clearTimeout(late)
      clearInterval(looking)
      // The next file waits for the memory of this one.
      worker.terminate().then(settle, settle)
    }
    const heavy = () => end(() => fail(new ArticleError('pdf-heavy')))
    const late = setTimeout(heavy, limits.milliseconds)
    const looking = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.bytes) heavy()
    }, lookEvery)
    worker.once('message', (answer: Answer) => end(() => done(answer)))
    worker.once('error', (error) => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      end(() => fail(isMemory ? new ArticleError('pdf-heavy') : error))
    })
    worker.once('exit', () =>
      end(() => fail(new Error('The thread that reads PDFs ended without an answer'))),
    )
  })

let last: Promise<unknown> = Promise.resolve()

/**
 * The text of a PDF that has a text layer. Runs on a thread of its own, within limits of time and memory, and one
 * file at a time, so that many at once cost no more than one.
 * @throws ArticleError `pdf-scanned`, `pdf-locked`, `pdf-broken`, `pdf-long` or `pdf-heavy`
 */
export const readPdf = async (bytes: Uint8Array, limits: PdfLimits = pdfLimits): Promise<PdfText> => {
  const asked = last.then(() => ask(bytes, limits))
  last = asked.catch(() => undefined)
  const answer = await asked
  if ('error' in answer) throw new ArticleError(`pdf-${answer.error}`)
  const letters = answer.read.text.match(/\p{L}/gu)?.length ?? 0
  if (letters < leastLetters) throw new ArticleError('pdf-scanned')
  return answer.read
}
