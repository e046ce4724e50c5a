import { codebook } from '../../../shared/codebook/index.ts'
import type { Quantity, TimeExpression } from '../language/types.ts'
import type { Cue } from './cues.ts'
import { type Draft, evidenceBetween } from './facts.ts'
import { plainAmong, plainIds } from './plain.ts'
import type { Mention, Scene, SentenceScene } from './scene.ts'

/** One cell: its tokens and what was found in them. */
interface Cell {
  readonly first: number
  readonly end: number
  readonly scene: SentenceScene
}

interface Table {
  readonly header: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What a column's header says its figures are. */
interface Column {
  readonly metric: string
  readonly unit: string
  readonly period: string | null
  readonly factor: number
  readonly header: Cell
  readonly time: TimeExpression | null
}

/** Facts of tables, and the paragraphs that the tables took, which no sentence rule may read again. */
export function tableFacts(scene: Scene, today: string | null): { facts: Draft[]; paragraphs: Set<number> } {
  const facts: Draft[] = []
  const paragraphs = new Set<number>()
  for (const table of [...barTables(scene), ...cellTables(scene)]) {
    for (const cell of [table.header, ...table.rows].flat()) paragraphs.add(cell.scene.sentence.paragraph)
    const columns: (Column | null)[] = []
    const caption = captionOf(scene, table, today)
    for (const cell of table.header) columns.push(columnOf(scene, cell, caption, columns.at(-1)?.metric))
    for (const row of table.rows) facts.push(...rowFacts(scene, row, columns))
  }
  return { facts, paragraphs }
}

/** What the words above a table say of all its columns. */
interface Caption {
  /** The cut-off date that they state, else the article's own. */
  readonly period: string | null
  /** "Đơn vị tính: triệu đồng": what money is multiplied by; undefined where they do not say. */
  readonly factor: number | undefined
}

/** Sentences above a table that may speak of it. */
const ABOVE = 3

function captionOf(scene: Scene, { header }: Table, today: string | null): Caption {
  const at = header[0] && scene.sentences.indexOf(header[0].scene)
  const above = at === undefined ? [] : scene.sentences.slice(Math.max(0, at - ABOVE), at)
  const time = above.flatMap((one) => one.times).findLast((one) => one.role === 'as_of' && one.edtf !== '')
  const said = above.map(({ sentence }) =>
    scene.words.slice(sentence.firstToken, sentence.endToken).join(' '),
  )
  const unit = said.findLast((text) => /đơn vị(?: tính)? ?:|đvt/u.test(text))
  const factor = unit === undefined ? undefined : moneyUnits.find(([pattern]) => pattern.test(unit))?.[1]
  return { period: time?.edtf ?? today, factor }
}

function rowFacts(scene: Scene, row: readonly Cell[], columns: readonly (Column | null)[]): Draft[] {
  const named = row.find((cell) => mentionIn(cell))
  const mention = named && mentionIn(named)
  if (!named || !mention) return []
  const facts: Draft[] = []
  row.forEach((cell, i) => {
    const column = columns[i]
    const quantity = quantityIn(cell)
    if (!column || !quantity || cell === named || cell.first < named.end) return
    facts.push({
      metric: column.metric,
      subject: {
        text: scene.document.text.slice(
          scene.tokens[mention.first]?.start,
          scene.tokens[mention.end - 1]?.end,
        ),
        level: mention.place.level,
        code: mention.place.code,
      },
      part: null,
      value: scaled(quantity.value, column.factor),
      low: scaled(quantity.low, column.factor),
      high: scaled(quantity.high, column.factor),
      total: quantity.total,
      unit: column.unit,
      qualifier: quantity.qualifier,
      period: column.period,
      status: 'achieved',
      direction: null,
      items: [],
      evidence: evidenceBetween(scene, named.first, cell.end),
      inferred: [],
      rule: 'table.cell',
      how: { kind: 'cell', quantity, header: column.header, time: column.time, row: mention },
    })
  })
  return facts
}

/** A figure in the column's unit; đồng are whole. */
const scaled = (value: number | null, factor: number): number | null =>
  value === null || factor === 1 ? value : Math.round(value * factor)

const mentionIn = (cell: Cell): Mention | undefined =>
  cell.scene.mentions.find((one) => one.first >= cell.first && one.end <= cell.end)
const quantityIn = (cell: Cell): Quantity | undefined =>
  cell.scene.quantities.find((one) => one.firstToken >= cell.first && one.endToken <= cell.end)

/** A column that growth heads tells of several years: it is left to the sentences. */
const plainColumns = plainAmong(codebook)
  .filter(({ reading }) => reading.kind !== 'growth')
  .map(({ id, unit }) => [id, [id, unit ?? '']] as const)
const plainCounts: ReadonlySet<string> = new Set(plainIds('count'))

const columnMetrics: Readonly<Record<string, readonly [metric: string, unit: string]>> = {
  criterion: ['criteria_met', 'tiêu chí'],
  poor: ['poverty_rate', '%'],
  poor_multi: ['multidimensional_poverty_rate', '%'],
  near: ['near_poverty_rate', '%'],
  ...Object.fromEntries(plainColumns),
  allocate: ['budget_allocated', 'VND'],
  disburse: ['budget_disbursed', 'VND'],
  undisbursed: ['budget_remaining', 'VND'],
  revenue: ['budget_revenue', 'VND'],
  income: ['income_per_capita', 'VND'],
}
/** What the figures of a column are multiplied by to be đồng. */
const moneyUnits: readonly (readonly [RegExp, number])[] = [
  [/tỷ đồng|\( ?tỷ ?\)/u, 1_000_000_000],
  [/triệu đồng|trđ|\( ?triệu ?\)|triệu/u, 1_000_000],
  [/(?:nghìn|ngàn) đồng/u, 1000],
]
/** "Tỷ lệ (%)" right after a column is the share that its figures make. */
const shareOf: Readonly<Record<string, string>> = {
  budget_disbursed: 'disbursement_rate',
  poor_households: 'poverty_rate',
  near_poor_households: 'near_poverty_rate',
}
const households: Readonly<Record<string, string>> = {
  poor: 'poor_households',
  poor_multi: 'poor_households',
  near: 'near_poor_households',
}

function columnOf(scene: Scene, cell: Cell, caption: Caption, before: string | undefined): Column | null {
  const words = scene.words.slice(cell.first, cell.end).join(' ')
  const share = /%|tỷ lệ/u.test(words)
  const time = cell.scene.times.find(
    (one) => one.firstToken >= cell.first && one.endToken <= cell.end && !one.comparison,
  )
  const said = { period: time?.edtf || caption.period, header: cell, time: time?.edtf ? time : null }
  const cue = cell.scene.cues.find(
    (one: Cue) => one.first >= cell.first && one.end <= cell.end && one.tag in columnMetrics,
  )
  if (!cue) {
    const metric = share && before ? shareOf[before] : undefined
    return metric ? { metric, unit: '%', factor: 1, ...said } : null
  }
  const counted = households[cue.tag]
  if (counted && !share) return { metric: counted, unit: 'hộ', factor: 1, ...said }
  const [metric, unit] = columnMetrics[cue.tag] as readonly [string, string]
  if (share && plainCounts.has(metric)) return null
  if (unit !== 'VND') return { metric, unit, factor: 1, ...said }
  if (share)
    return cue.tag === 'disburse' ? { metric: 'disbursement_rate', unit: '%', factor: 1, ...said } : null
  const factor = moneyUnits.find(([pattern]) => pattern.test(words))?.[1] ?? caption.factor
  return factor === undefined ? null : { metric, unit, factor, ...said }
}

/** Lines of cells parted by bars, as the article room writes an HTML table's rows. */
function barTables(scene: Scene): Table[] {
  if (!scene.document.text.includes('|')) return []
  const tables: Table[] = []
  let rows: Cell[][] = []
  const flush = () => {
    const [header, ...body] = rows
    if (header && body.length && body.every((row) => row.length === header.length))
      tables.push({ header, rows: body })
    rows = []
  }
  for (const at of scene.sentences) {
    const cells = barCells(scene, at)
    if (cells.length >= 2) {
      if (rows.length && rows[0]?.length !== cells.length) flush()
      rows.push(cells)
    } else flush()
  }
  flush()
  return tables
}

function barCells(scene: Scene, at: SentenceScene): Cell[] {
  const cells: Cell[] = []
  let first = at.sentence.firstToken
  let bars = 0
  for (let i = first; i <= at.sentence.endToken; i++) {
    if (i < at.sentence.endToken && scene.words[i] !== '|') continue
    if (i < at.sentence.endToken) bars++
    if (i > first) cells.push({ first, end: i, scene: at })
    first = i + 1
  }
  return bars ? cells : []
}

/** A table that lost its columns: each cell on a line of its own, rows told by "1", "2", "3" or by their places. */
function cellTables(scene: Scene): Table[] {
  const tables: Table[] = []
  let run: Cell[] = []
  const flush = () => {
    const table = run.length >= 6 ? foldRun(scene, run) : null
    if (table) tables.push(table)
    run = []
  }
  for (const [i, at] of scene.sentences.entries()) {
    const { firstToken, endToken, paragraph } = at.sentence
    const alone =
      scene.sentences[i - 1]?.sentence.paragraph !== paragraph &&
      scene.sentences[i + 1]?.sentence.paragraph !== paragraph
    const last = scene.words[endToken - 1] ?? ''
    if (alone && endToken - firstToken <= 14 && !/^[.:;,!?…]|\.\/\.$/.test(last))
      run.push({ first: firstToken, end: endToken, scene: at })
    else flush()
  }
  flush()
  return tables
}

function foldRun(scene: Scene, run: readonly Cell[]): Table | null {
  const isNumber = (cell: Cell | undefined, n?: number) =>
    cell !== undefined &&
    cell.end - cell.first === 1 &&
    /^\d+$/.test(scene.words[cell.first] ?? '') &&
    (n === undefined || Number(scene.words[cell.first]) === n)
  let start = run.findIndex(
    (cell, i) => isNumber(cell, 1) && run[i + 1] !== undefined && mentionIn(run[i + 1] as Cell) !== undefined,
  )
  let width = 0
  if (start >= 0) {
    for (let i = start + 2; i < run.length && !width; i++) {
      if (isNumber(run[i], 2) && run[i + 1] !== undefined && mentionIn(run[i + 1] as Cell)) width = i - start
    }
  } else {
    start = run.findIndex(
      (cell, i) => mentionIn(cell) !== undefined && /^\d/.test(scene.words[run[i + 1]?.first ?? -1] ?? ''),
    )
    const next = run.findIndex((cell, i) => i > start && mentionIn(cell) !== undefined)
    width = next - start
  }
  if (start < 0 || width < 2 || start < width) return null
  const rows: Cell[][] = []
  for (let i = start; i + width <= run.length; i += width) rows.push(run.slice(i, i + width))
  return { header: run.slice(start - width, start), rows }
}
