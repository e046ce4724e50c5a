import type { FramePath } from './frames.ts'

/** Thrown where a page is past its limits; nothing of it is kept then. */
export class TooLarge extends Error {}

/**
 * HTML with places in it for what only other frames can tell: `parts` are HTML, and between two parts stands a
 * frame: what to write where it could not be read.
 */
export interface Written {
  readonly parts: readonly string[]
  readonly frames: readonly { readonly path: FramePath; readonly otherwise: string }[]
}

/**
 * Collects what is written, piece by piece.
 * @param limit in UTF-16 units
 * @param prefix what the names of scopes begin with, so that those of two frames differ
 */
export const output = (limit: number, prefix = '') => {
  const pieces: string[] = []
  const frames: { place: number; path: FramePath; otherwise: string }[] = []
  let size = 0
  let scopes = 0

  const put = (piece: string): void => {
    size += piece.length
    if (size > limit) throw new TooLarge()
    pieces.push(piece)
  }

  return {
    put,
    /** A new name for a part of the page that has style sheets of its own. */
    scope: () => `${prefix}${++scopes}`,
    /** The place of the next piece. */
    place: () => pieces.length,
    /** Marks the start tag at a place as that of an element that is not shown. */
    hide: (place: number): void => {
      const tag = pieces[place]
      if (tag?.endsWith('>')) pieces[place] = `${tag.slice(0, -1)} hidden>`
    },
    frame: (path: FramePath, otherwise: string): void => {
      frames.push({ place: pieces.length, path, otherwise })
    },
    written: (): Written => {
      const starts = [0, ...frames.map(({ place }) => place)]
      return {
        parts: starts.map((from, number) => pieces.slice(from, starts[number + 1]).join('')),
        frames: frames.map(({ path, otherwise }) => ({ path, otherwise })),
      }
    },
  }
}

export type Output = ReturnType<typeof output>
