import { readFileSync } from 'node:fs'

/** The three tables of expressions, a text file each. */
export const kinds = ['numbers', 'dates', 'documents'] as const
export type Kind = (typeof kinds)[number]

/** One row: a sentence, the day it was published, and what is to be read of it. */
export interface Row {
  readonly section: string
  /** Without the marks. */
  readonly text: string
  /** With the brackets that mark each expression. */
  readonly marked: string
  readonly publishedAt: string | null
  readonly quotes: readonly string[]
  /** One for each quote, in the notation of `reading.ts`. */
  readonly values: readonly string[]
}

export interface Section {
  readonly title: string
  readonly rows: readonly Row[]
}

const rowLine = /^(.+) → (.+)$/
const mark = /\[([^\]]*)\]/g

/**
 * The rows of a table. A file's lines: `# title` opens a section, `@ 2022-10-24` says when what follows was published
 * (`@ -`: unknown), `sentence with [each expression] in brackets → value ; value` is a row, `→ nothing` one of which
 * nothing is to be read.
 */
export function readSections(kind: Kind): Section[] {
  const sections: { title: string; rows: Row[] }[] = []
  let publishedAt: string | null = null
  const lines = readFileSync(new URL(`./${kind}.txt`, import.meta.url), 'utf8').split('\n')
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const section = sections.at(-1)
    const row = rowLine.exec(line)
    if (line.startsWith('# ')) sections.push({ title: line.slice(2), rows: [] })
    else if (line.startsWith('@ ')) publishedAt = line === '@ -' ? null : line.slice(2)
    else if (row?.[1] !== undefined && row[2] !== undefined && section !== undefined)
      section.rows.push(rowOf(section.title, row[1], row[2], publishedAt))
    else throw new Error(`${kind}.txt, line ${index + 1}: ${line}`)
  }
  return sections
}

function rowOf(section: string, marked: string, values: string, publishedAt: string | null): Row {
  return {
    section,
    text: marked.replace(mark, '$1'),
    marked,
    publishedAt,
    quotes: [...marked.matchAll(mark)].map(([, quote = '']) => quote),
    values: values === 'nothing' ? [] : values.split(' ; '),
  }
}
