import { beginnings } from '../beginnings.ts'
import { normAt, type Stretch } from '../stretch.ts'
import type { Sentence, Shape, Token } from '../types.ts'
import { readBareDays, readDaysAfterCue, readDaysAfterPreposition, readIsoDay } from './days.ts'
import { pastLunarAside, readLunarDays, readLunarMonth, readNamedYears, readNewYear } from './lunar.ts'
import { readMonths, readPhase } from './months.ts'
import { readNow } from './now.ts'
import { readQuarter } from './quarters.ts'
import { roleAt } from './role.ts'
import type { FoundTime, Match } from './value.ts'
import {
  readBareYears,
  readDecade,
  readListedYear,
  readPartOfYear,
  readPlan,
  readSamePeriod,
  readYears,
} from './years.ts'

type TimeParser = (stretch: Stretch, at: number) => Match | null

// Which parsers may begin at a word; the first that reads something wins.
const byWord = new Map<string, readonly TimeParser[]>()
for (const [words, parsers] of [
  ['ngày sáng trưa chiều tối đêm hôm mùng mồng rằm', [readLunarDays, readDaysAfterCue]],
  ['tháng', [readLunarMonth, readMonths]],
  ['tết', [readNewYear]],
  ['thập', [readDecade]],
  ['quý', [readQuarter]],
  ['giai nhiệm thời niên', [readPlan, readNow]],
  ['năm', [readPlan, readNamedYears, readYears, readPhase]],
  ['nửa một hai ba bốn sáu bảy tám chín mười', [readPhase]],
  ['hiện nay', [readNow]],
  ['cùng', [readSamePeriod]],
] as const) {
  for (const word of words.split(' ')) byWord.set(word, parsers)
}
const byShape = new Map<Shape, readonly TimeParser[]>([
  ['date', [readLunarDays, readBareDays]],
  ['fraction', [readLunarDays, readMonths, readBareDays, afterPreposition]],
  ['decimal', [readBareDays]],
  ['int', [readPhase, readLunarDays, readBareDays, afterPreposition]],
  ['year', [readIsoDay, readListedYear, readPartOfYear, readBareYears]],
])
const prepositions = new Set('đến tới trước từ hết sau'.split(' '))

// Intervals and the present hold their own bounds: "từ" and "đến" belong to them.
const inItself: ReadonlySet<string> = new Set(['years', 'days', 'months', 'sinceStart', 'now'])

// After these words a sentence speaks of what is still to come; null: the first word alone says so.
const lookingAhead = new Map<string, string | null>([
  ['phấn', 'đấu'],
  ['mục', 'tiêu'],
  ['dự', 'kiến'],
  ['kế', 'hoạch'],
  ['định', 'hướng'],
  ['phương', 'hướng'],
  ['tầm', 'nhìn'],
  ['cam', 'kết'],
  ['quyết', 'tâm'],
  ['lộ', 'trình'],
  ['chậm', 'nhất'],
  ['yêu', 'cầu'],
  ['đề', 'nghị'],
  ['sẽ', null],
])

/** Whether a word may begin a time, or be the one by which it is found. */
export function beginsTime(norm: string, shape: Shape): boolean {
  return byWord.has(norm) || byShape.has(shape)
}

/** All time expressions of a text, in order, none overlapping another, their missing years still open. */
export function scanTimes(tokens: readonly Token[], sentences: readonly Sentence[]): FoundTime[] {
  const found: FoundTime[] = []
  for (const { firstToken, endToken } of sentences)
    scanSentence({ tokens, first: firstToken, end: endToken }, found)
  return found
}

function scanSentence(stretch: Stretch, found: FoundTime[]): void {
  const { tokens, first, end } = stretch
  let ahead = false
  // Most sentences tell no time: whether one looks ahead is asked only where it matters, of the words up to there.
  let unasked = first
  let sentenceYear: number | null = null
  let spokenYear: number | null = null
  let free = first
  let rest = stretch
  for (let at = first; at < end; ) {
    const token = tokens[at]
    if (token === undefined) return
    const match = (token.begins & beginnings.time) === 0 ? null : matchAt(rest, at, token)
    if (match === null) {
      at += 1
      continue
    }
    for (; !ahead && unasked <= at; unasked += 1) ahead = looksAhead(stretch, unasked)
    const isDay = match.value.kind === 'day' || match.value.kind === 'days'
    const matchEnd = isDay ? pastLunarAside(stretch, match.end) : match.end
    unasked = matchEnd
    const role = roleAt(stretch, match.first, free)
    found.push({
      firstToken: match.value.kind === 'now' ? match.first : role.first,
      endToken: matchEnd,
      value: match.value,
      role: roleOf(match, role.role),
      comparison: role.comparison,
      ahead: ahead || role.ahead,
      sentenceYear,
      spokenYear,
    })
    sentenceYear = yearOf(match) ?? sentenceYear
    if (!isDay && !role.comparison) spokenYear = yearOf(match) ?? spokenYear
    free = matchEnd
    rest = { ...stretch, first: free }
    at = matchEnd
  }
}

function looksAhead(stretch: Stretch, at: number): boolean {
  const second = lookingAhead.get(normAt(stretch, at))
  if (second === undefined || second === null) return second === null
  if (normAt(stretch, at + 1) !== second) return false
  const third = normAt(stretch, at + 2)
  // The national target programmes are no targets; a plan of capital is no plan to come.
  if (second === 'tiêu') return third !== 'quốc'
  return second !== 'hoạch' || third === 'năm' || third === 'đến' || third === 'giai'
}

function matchAt(stretch: Stretch, at: number, token: Token): Match | null {
  const parsers = byWord.get(token.norm) ?? byShape.get(token.shape)
  if (parsers === undefined) return null
  for (const parse of parsers) {
    const match = parse(stretch, at)
    if (match !== null) return match
  }
  return null
}

function afterPreposition(stretch: Stretch, at: number): Match | null {
  const before = at > stretch.first ? stretch.tokens[at - 1] : undefined
  return before !== undefined && prepositions.has(before.norm) ? readDaysAfterPreposition(stretch, at) : null
}

function roleOf(match: Match, role: FoundTime['role']): FoundTime['role'] {
  if (inItself.has(match.value.kind)) return 'in'
  if (match.value.kind === 'lunar' && (match.value.to !== null || match.value.from === null)) return 'in'
  return match.value.kind === 'year' && (match.value.part === 'end' || match.value.part === 'term')
    ? 'as_of'
    : role
}

function yearOf({ value }: Match): number | null {
  if (value.kind === 'day') return typeof value.day.year === 'number' ? value.day.year : null
  if (value.kind === 'year' || value.kind === 'month' || value.kind === 'quarter' || value.kind === 'phase') {
    return typeof value.year === 'number' ? value.year : null
  }
  return null
}
