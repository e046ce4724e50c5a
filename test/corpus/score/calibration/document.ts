import { readFileSync, writeFileSync } from 'node:fs'
import type { Weights } from '../../../../server/src/facts/confidence/index.ts'
import { traitNames } from '../../../../server/src/facts/confidence/traits.ts'
import { binsOf, errorOf, meansOf, type Rated } from './reliability.ts'

const root = new URL('../../../../', import.meta.url)
const weightsFile = new URL('server/src/facts/confidence/weights.ts', root)
export const documentFile = new URL('docs/confidence.md', root)

const key = (name: string): string => (/^[a-z_]+$/i.test(name) ? name : `'${name}'`)

/** Writes the weights as the source file that the rules read, in the form that the linter wants. */
export function writeWeights(weights: Weights): void {
  const traits = traitNames.flatMap((trait) => {
    const entries = Object.entries(weights.of[trait])
    if (entries.length === 0) return [`    ${trait}: {},`]
    return [`    ${trait}: {`, ...entries.map(([is, value]) => `      ${key(is)}: ${value},`), '    },']
  })
  const lines = [
    "import type { Weights } from './index.ts'",
    '',
    '/** Written by `npm run calibrate`, which docs/confidence.md explains; not by hand. */',
    'export const weights: Weights = {',
    `  base: ${weights.base},`,
    '  of: {',
    ...traits,
    '  },',
    '}',
    '',
  ]
  writeFileSync(weightsFile, lines.join('\n'))
}

const share = (value: number): string => value.toFixed(3)
const columns = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** How sure facts are said to be, and are, as a table. */
export function reliabilityTable(facts: readonly Rated[]): string {
  const bins = binsOf(facts)
  const { stated, right } = meansOf(facts)
  return [
    columns(['confidence', 'facts', 'stated', 'right']),
    columns(['---', '--:', '--:', '--:']),
    ...bins.map((bin) =>
      columns([
        `${bin.from.toFixed(2)} to ${bin.to.toFixed(2)}`,
        String(bin.facts),
        share(bin.stated),
        share(bin.right),
      ]),
    ),
    columns(['all', String(facts.length), share(stated), share(right)]),
    '',
    `Off by ${share(errorOf(bins))} on average.`,
  ].join('\n')
}

/** What each trait adds to the log-odds, most first. */
export function weightsTable(weights: Weights): string {
  const rows = traitNames.flatMap((trait) =>
    Object.entries(weights.of[trait])
      .sort(([, a], [, b]) => b - a)
      .map(([is, value]) => columns([trait, `\`${is}\``, `${value > 0 ? '+' : '−'}${Math.abs(value)}`])),
  )
  return [
    `Base: ${weights.base}`,
    '',
    columns(['trait', 'is', 'log-odds']),
    columns(['---', '---', '--:']),
    ...rows,
  ].join('\n')
}

/** The part of the document between its marks, without them. */
export const sectionOf = (text: string, name: string): string =>
  new RegExp(`<!-- ${name} -->\\n\\n([\\s\\S]*?)\\n\\n<!-- /${name} -->`).exec(text)?.[1] ?? ''

/** Puts tables between their marks in the document. */
export function writeDocument(sections: Readonly<Record<string, string>>): void {
  let text = readFileSync(documentFile, 'utf8')
  for (const [name, section] of Object.entries(sections)) {
    const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`)
    text = text.replace(marked, (_, open, close) => `${open}\n${section}\n\n${close}`)
  }
  writeFileSync(documentFile, text)
}
