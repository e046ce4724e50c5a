import { readFileSync } from 'node:fs'
import { joinedFoldKey, nameKey } from '../../spelling.ts'

/** One line of a file of mergers; names are `joinedFoldKey`s. */
export interface Merger {
  /** Number of the resolution. */
  readonly by: string
  readonly district: string
  readonly merged: readonly { readonly name: string; readonly part: boolean }[]
  readonly made: string
  /** `nameKey` of it: for two units whose names differ by their marks alone. */
  readonly madeKey: string
  /** As it stands in the file, for messages. */
  readonly line: string
}

const FILES = ['./mergers-2019-2021.txt', './mergers-2023-2025.txt'] as const
const PART = /^part of /

/** What mergers-*.txt say, file by file; the form of a line is explained at the top of each. */
export function mergers(): Merger[] {
  return FILES.flatMap((file) => {
    let by = ''
    const found: Merger[] = []
    for (const line of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
      if (line === '' || line.startsWith('#')) continue
      const match = /^([^:]+): (.+) > (.+)$/.exec(line)
      if (!match) {
        by = line.split(' ')[0] ?? ''
        continue
      }
      const [, district = '', merged = '', made = ''] = match
      found.push({
        by,
        district: joinedFoldKey(district),
        merged: merged.split(' + ').map((item) => ({
          name: joinedFoldKey(item.replace(PART, '')),
          part: PART.test(item),
        })),
        made: joinedFoldKey(made),
        madeKey: nameKey(made),
        line,
      })
    }
    return found
  })
}
