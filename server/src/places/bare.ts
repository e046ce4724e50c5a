import type { Token } from '../language/types.ts'
import { business, companies, familyNames, namesNoPlace, offices, pairsNoPlace } from './contexts.ts'
import type { Found } from './found.ts'
import { gazetteer } from './gazetteer.ts'
import { keyOf } from './keys.ts'
import { aliased, joinedEnd } from './names.ts'
import type { Reading, Run } from './reading.ts'

/** A capitalised name with no type word of its own; which unit it is, if any, is decided later. */
export interface BareName {
  readonly first: number
  readonly end: number
  readonly key: string
  readonly sentence: number
  /** What stands before or behind says that it is no place. */
  readonly barred: boolean
  /** "A, B 15; C và D 12", a cell of a table: the name stands where names of units of one kind do. */
  readonly inSeries: boolean
  /** The line holds only this name, or the article's first words are this name in brackets. */
  readonly alone: boolean
  readonly dateline: boolean
}

/** A line of so many tokens is a paragraph of the article, not a signature. */
const PARAGRAPH = 12
const LONGEST_COMPANY = 10
/** First words of a sentence that take a capital though they are none of the name: "Riêng Trà Nam". */
const openers: ReadonlySet<string> = new Set(
  (
    'riêng tại ở hiện nay còn và với từ theo trong năm để do vì nhờ khi nếu như đến cùng tới về qua sau trước ' +
    'nhưng song tuy thế các những hai ba cả chỉ đây nơi đưa giúp giao trên dưới bên ngoài gồm là báo trang ' +
    'đi lên xuống ra vào nghị tin người đảng chính toàn so cho đối kế tiếp cuối đầu ngay dẫn'
  ).split(' '),
)

/** Names outside of `taken` mentions: the whole of each run of capitals, and what follows a sentence's opener. */
export function findBare(reading: Reading, taken: readonly Found[]): BareName[] {
  const { tokens, sentences } = reading
  const names: BareName[] = []
  const lines = lineEnds(reading)
  let next = 0
  let read = 0
  for (const run of reading.runs) {
    if (run.first < read) continue
    while (next < taken.length && (taken[next]?.end ?? 0) <= run.first) next++
    const mention = taken[next]
    if (mention && mention.nameFirst < run.end && mention.end > run.first) continue
    const sentence = sentences[run.sentence]
    if (!sentence || isSignature(reading, run, lines)) continue
    if (reading.inCapitals[run.sentence] && run.end - run.first > 4) continue
    if (isShoutedInside(reading, run)) continue
    const head = tokens[run.first]
    const opens = run.first === sentence.firstToken || bullets.has(tokens[run.first - 1]?.text ?? '')
    const starts = [run.first]
    if (opens && head && openers.has(head.norm) && run.end - run.first > 1) starts.push(run.first + 1)
    const end = joinedEnd(reading, run, run.first) || run.end
    read = end
    // "đường Nam Sơn - Hồ Thầu": both ends of a road.
    const joint = dashes.has(tokens[run.first - 1]?.text ?? '') && names.at(-1)?.end === run.first - 1
    const chained = joint && (names.at(-1)?.barred ?? false)
    for (const first of starts) {
      names.push({
        first,
        end,
        key: aliased(keyOf(tokens, first, end)),
        sentence: run.sentence,
        barred: chained || isHeaded(reading, first, end, opens) || isBarred(reading, first, end),
        inSeries: isInSeries(reading, first, end),
        alone: opensCell(tokens, first, sentence.firstToken) && closesCell(tokens, end, sentence.endToken),
        dateline: first <= 2 && tokens[first - 1]?.text === '(' && tokens[end]?.text === ')',
      })
    }
  }
  return names
}

/** Capitals in a sentence that has others: its kicker ("BẢO YÊN: Xã A về đích") or, more often, an author's name. */
function isShoutedInside({ tokens, sentences, inCapitals }: Reading, run: Run): boolean {
  const last = tokens[run.end - 1]
  if (inCapitals[run.sentence] || last?.shape !== 'upper' || last.text === 'HCM') return false
  const isKicker =
    run.first === sentences[run.sentence]?.firstToken && kickers.has(tokens[run.end]?.text ?? '')
  return !isKicker
}

const kickers: ReadonlySet<string> = new Set([':', '-', '–', '—'])

/** A line of its own is a cell, and so is what stands between the bars of a table's row. */
const opensCell = (tokens: readonly Token[], first: number, line: number): boolean =>
  first === line || tokens[first - 1]?.text === '|'
const closesCell = (tokens: readonly Token[], end: number, line: number): boolean =>
  end === line || tokens[end]?.text === '|'

const bullets: ReadonlySet<string> = new Set('"“”‘’\'(*•–+-')
const dashes: ReadonlySet<string> = new Set('-–—')

/** "Đường Xuân Hòa": the word that bars the name stands inside the run, capitalised as the sentence's first. */
function isHeaded({ tokens }: Reading, first: number, end: number, opens: boolean): boolean {
  const head = tokens[first]
  if (!opens || !head || end - first < 2 || !namesNoPlace.has(head.norm)) return false
  return !gazetteer().byName.has(keyOf(tokens, first, end))
}

function isBarred(reading: Reading, first: number, end: number): boolean {
  const { tokens } = reading
  const [before, earlier] = [tokens[first - 1], tokens[first - 2]]
  if (before) {
    if (namesNoPlace.has(before.norm)) return true
    if (earlier && pairsNoPlace.get(before.norm)?.has(earlier.norm)) return true
    if (business.has(before.norm) && isInCompany(tokens, first - 1)) return true
  }
  // An office behind a comma or dash, as after a person's name.
  const mark = tokens[end]?.text
  if (mark !== ',' && mark !== '-' && mark !== '–') return false
  if (!familyNames.has(tokens[first]?.norm ?? '')) return false
  const office = tokens[end + 1]?.norm ?? ''
  return offices.has(office) || offices.has(`${office} ${tokens[end + 2]?.norm}`)
}

/** "Công ty TNHH Một thành viên A": over words of business back to the company's head. */
function isInCompany(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i > 0 && i > last - LONGEST_COMPANY; i--) {
    const norm = tokens[i]?.norm ?? ''
    if (companies.get(norm) === tokens[i - 1]?.norm) return companies.has(norm)
    if (!business.has(norm)) return false
  }
  return false
}

const figures: ReadonlySet<string> = new Set(['int', 'fraction', 'decimal', 'grouped'])
const beforeSeries: ReadonlySet<string> = new Set([',', ';', 'và', ':', '(', 'là'])
/** Behind a name of a series: the next separator, or what the units are said to do. */
const behindSeries: ReadonlySet<string> = new Set(
  ', ; . ./. … và ) ( cùng đều đạt có còn mới chỉ hiện tăng giảm chiếm với mỗi'.split(' '),
)

/** Followed by a figure, a separator or a bracket, or standing behind a separator. */
function isInSeries(reading: Reading, first: number, end: number): boolean {
  const { tokens } = reading
  const before = tokens[first - 1]?.norm ?? ''
  const behind = tokens[end]
  if (figures.has(behind?.shape ?? '')) return true
  return beforeSeries.has(before) && behindSeries.has(behind?.norm ?? '')
}

/** Index of the last sentence that belongs to a paragraph; after it stand signatures and the page's foot. */
function lineEnds(reading: Reading): { lastParagraph: number; sizes: Map<number, number> } {
  const sizes = new Map<number, number>()
  let lastParagraph = -1
  for (const { paragraph, firstToken, endToken } of reading.sentences) {
    const size = (sizes.get(paragraph) ?? 0) + endToken - firstToken
    sizes.set(paragraph, size)
    if (size >= PARAGRAPH) lastParagraph = Math.max(lastParagraph, paragraph)
  }
  return { lastParagraph, sizes }
}

/** Names alone on a line behind the last paragraph are the author's: "Thanh Hà", "Thanh Tùng – Thanh Hà". */
function isSignature(
  reading: Reading,
  run: Run,
  { lastParagraph, sizes }: { lastParagraph: number; sizes: Map<number, number> },
): boolean {
  const sentence = reading.sentences[run.sentence]
  // A text of short lines only, as a headline is, has no signature to be told from.
  if (!sentence || lastParagraph < 0 || sentence.paragraph <= lastParagraph) return false
  if ((sizes.get(sentence.paragraph) ?? 0) >= PARAGRAPH) return false
  // A table may end the article: its rows have bars, its cells stand beside lines of figures.
  if (reading.tokens.slice(sentence.firstToken, sentence.endToken).some((token) => token.text === '|'))
    return false
  for (const near of [run.sentence - 1, run.sentence + 1]) {
    const beside = reading.sentences[near]
    const only =
      beside && beside.endToken - beside.firstToken <= 2 ? reading.tokens[beside.firstToken] : undefined
    if (only && (only.shape === 'percent' || figures.has(only.shape))) return false
  }
  return true
}
