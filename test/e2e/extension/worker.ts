import type { Clipper } from './browser-with-clipper.ts'

/** Does something in the extension's worker: the function is sent there as its source text. */
export const inWorker = <T, A>(clipper: Clipper, work: (given: A) => Promise<T>, given: A): Promise<T> =>
  clipper.worker().evaluate(work as never, given as never) as Promise<T>
