import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { compareExpressions } from '../../../bench/expressions.ts'
import { type Kind, kinds, type Row, readSections } from './rows.ts'

const page = new URL('../../../../docs/expressions.md', import.meta.url)
const marker = '<!-- What follows is written by `npx tsx test/unit/language/expressions/page.ts`. -->\n'
const titles: Readonly<Record<Kind, string>> = {
  numbers: 'Numbers',
  dates: 'Dates',
  documents: 'Numbered documents',
}

/** The page of expressions as it stands, and as the tables make it: what is above its marker is written by hand. */
export function expressionsPage(): { standing: string; made: string } {
  const standing = readFileSync(page, 'utf8')
  const [introduction = ''] = standing.split(marker)
  return { standing, made: introduction + marker + [comparison(), ...kinds.map(chapter)].join('') }
}

function comparison(): string {
  const { total, sections } = compareExpressions()
  const lines = [...sections, { ...total, section: '**all**' }].map(
    ({ section, rows, ours, chrono }) => `| ${section} | ${rows} | ${ours} | ${chrono} |\n`,
  )
  return `\n## Beside chrono-node\n\n| dates | rows | Tin Làng | chrono-node vi |\n| --- | --: | --: | --: |\n${lines.join('')}`
}

function chapter(kind: Kind): string {
  return `\n## ${titles[kind]}\n${readSections(kind)
    .map(({ title, rows }) => `\n### ${title}\n${byDate(rows).map(table).join('')}`)
    .join('')}`
}

/** Rows that follow one another with the same date of publication. */
function byDate(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last?.[0]?.publishedAt === row.publishedAt) last?.push(row)
    else groups.push([row])
  }
  return groups
}

function table(rows: readonly Row[]): string {
  const published = rows[0]?.publishedAt
  const head = published ? `\nPublished ${published}:\n` : ''
  const lines = rows.map(({ marked, values }) => {
    const read = values.length === 0 ? 'nothing' : values.map((value) => `\`${value}\``).join('; ')
    return `| ${cell(marked)} | ${read} |\n`
  })
  return `${head}\n| in a sentence | read as |\n| --- | --- |\n${lines.join('')}`
}

function cell(marked: string): string {
  return marked.replace(/[|<>~*_]/g, '\\$&').replace(/\[([^\]]*)\]/g, '**$1**')
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(page, expressionsPage().made)
}
