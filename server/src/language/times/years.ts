import { yearCounts } from '../quantities/labels.ts'
import { normAt, type Stretch, saysAt, tokenAt } from '../stretch.ts'
import { readCount, readYear } from './calendar.ts'
import { isVerbEnd } from './role.ts'
import { isYear, type Match, type Year, type YearPart } from './value.ts'

const dashes = new Set(['-', '–', '—', 'đến', 'tới'])
const plans = new Map([
  ['giai', 'đoạn'],
  ['nhiệm', 'kỳ'],
  ['thời', 'kỳ'],
  ['niên', 'khóa'],
  ['năm', 'học'],
])
// Several years, or every year: "những năm qua", "mỗi năm", "sinh năm 1979".
const notThisYear = new Set('những các nhiều mấy mỗi hàng hằng từng sinh'.split(' '))
// "cùng kỳ năm 2021" names its year itself.
const nameTime = new Set(['năm', 'của', 'tháng', 'quý', 'các', 'giai'])
const parts = new Map<string, YearPart>([
  ['đầu', 'start'],
  ['cuối', 'end'],
  ['hết', 'end'],
])

/** giai đoạn 2021 - 2025, nhiệm kỳ 2020-2025, giai đoạn từ năm 2016 đến nay, năm học 2020 - 2021. */
export function readPlan(stretch: Stretch, at: number): Match | null {
  if (plans.get(normAt(stretch, at)) !== normAt(stretch, at + 1)) return null
  let next = at + 2
  while (normAt(stretch, next) === 'từ' || normAt(stretch, next) === 'năm' || normAt(stretch, next) === '(')
    next += 1
  const span = readYearSpan(stretch, next, true)
  if (span === null) return null
  // "từ đầu nhiệm kỳ 2020 - 2025 đến nay" ends now.
  if (saysAt(stretch, at - 2, 'từ', 'đầu') && saysAt(stretch, span.end, 'đến', 'nay')) {
    const from = span.value.kind === 'years' ? span.value.from : null
    return years(at, span.end + 2, from, 'now', true)
  }
  // "đến hết nhiệm kỳ 2020 - 2025" is its last year.
  const to = span.value.kind === 'years' ? span.value.to : null
  if (typeof to === 'number' && parts.get(normAt(stretch, at - 1)) === 'end') {
    return { first: at, end: span.end, value: { kind: 'year', year: to, part: 'term' } }
  }
  // "đầu nhiệm kỳ 2020 - 2025" is its first.
  const from = span.value.kind === 'years' ? span.value.from : null
  if (typeof from === 'number' && to !== 'now' && parts.get(normAt(stretch, at - 1)) === 'start') {
    return { first: at, end: span.end, value: { kind: 'year', year: from, part: 'start' } }
  }
  return { ...span, first: at }
}

/** năm 2022, năm nay, cuối năm, 5 năm 2009 - 2013, năm 2009 đến nay, năm 2021 và 2022. */
export function readYears(stretch: Stretch, at: number): Match | null {
  if (normAt(stretch, at) !== 'năm') return null
  const before = normAt(stretch, at - 1)
  if (before === 'những') return readDecade(stretch, at)
  const listed = before === 'các' && tokenAt(stretch, at + 1)?.shape === 'year'
  if (notThisYear.has(before) && !listed) return null
  const opened = normAt(stretch, at + 1) === '(' ? at + 2 : at + 1
  const span = readYearSpan(stretch, opened, false)
  if (span !== null) {
    const { value } = span
    // "từ đầu năm 2022 đến nay"
    const since = before === 'đầu' && normAt(stretch, at - 2) === 'từ' && value.kind === 'years'
    if (since && value.to === 'now' && typeof value.from === 'number')
      return { first: at, end: span.end, value: { kind: 'sinceStart', year: value.from } }
    const closed = opened === at + 2 && normAt(stretch, span.end) === ')'
    return { ...span, first: counted(stretch, at), end: closed ? span.end + 1 : span.end }
  }
  const ago = readCountBefore(stretch, at)
  if (ago !== null && saysAt(stretch, ago - 2, 'cách', 'đây')) {
    const years = readCount(stretch, ago)?.value ?? 0
    return { first: ago - 2, end: at + 1, value: { kind: 'year', year: { offset: -years }, part: 'whole' } }
  }
  const part = isVerbEnd(stretch, at - 1) ? 'whole' : (parts.get(before) ?? 'whole')
  const found = readYear(stretch, at + 1)
  if (found === null) return part === 'whole' ? null : yearless(stretch, at, part)
  // "năm sau cao hơn năm trước" says how years go, not which.
  if (typeof found.year === 'object' && isProverb(stretch, at)) return null
  // "5 năm qua": a length. "năm này qua năm khác" too.
  if (found.year === 'past' && readCountBefore(stretch, at) !== null) return null
  const count = readCountBefore(stretch, at)
  if (typeof found.year === 'object' && count !== null) return yearsAgo(stretch, count, found)
  return { first: at, end: found.end, value: { kind: 'year', year: found.year, part } }
}

/** "Bốn năm trước, …", "(cách đây) 5 năm trước": of the article's year; "hai năm trước đó" is of another. */
function yearsAgo(stretch: Stretch, first: number, { end }: { end: number }): Match | null {
  const count = readCount(stretch, first)?.value ?? 0
  if (normAt(stretch, end - 1) !== 'trước' || count < 2 || count > 30) return null
  const opens = first === stretch.first || normAt(stretch, first - 1) === ','
  if (!opens || normAt(stretch, end) !== ',') return null
  return { first, end, value: { kind: 'year', year: { offset: -count }, part: 'whole' } }
}

/** "cuối 2018", "đầu 2011": the year without its noun. */
export function readPartOfYear(stretch: Stretch, at: number): Match | null {
  const part = parts.get(normAt(stretch, at - 1))
  if (part === undefined || isVerbEnd(stretch, at - 1)) return null
  const year = Number(tokenAt(stretch, at)?.text)
  return isYear(year) ? { first: at, end: at + 1, value: { kind: 'year', year, part } } : null
}

/** "cuối năm", "đầu năm", "hết năm" alone. */
function yearless(stretch: Stretch, at: number, part: YearPart): Match | null {
  // "đầu năm học", "cuối năm âm lịch"
  if (normAt(stretch, at + 1) === 'học' || normAt(stretch, at + 1) === 'âm') return null
  if (part === 'start' && normAt(stretch, at - 2) === 'từ' && saysAt(stretch, at + 1, 'đến', 'nay')) {
    return { first: at, end: at + 3, value: { kind: 'sinceStart', year: null } }
  }
  return { first: at, end: at + 1, value: { kind: 'year', year: null, part } }
}

/** "so với cùng kỳ", where no year follows: the year before. */
export function readSamePeriod(stretch: Stretch, at: number): Match | null {
  if (!saysAt(stretch, at, 'cùng', 'kỳ') || nameTime.has(normAt(stretch, at + 2))) return null
  const stated = readYear(stretch, at + 2)
  if (typeof stated?.year === 'number')
    return { first: at, end: stated.end, value: { kind: 'year', year: stated.year, part: 'whole' } }
  const year = { offset: -1, ofWhat: 'sentence' } as const
  return { first: at, end: at + 2, value: { kind: 'year', year, part: 'whole' } }
}

/** "những năm 2010", "những năm 90", "thập niên 1990", "thập kỷ 90": its ten years. */
export function readDecade(stretch: Stretch, at: number): Match | null {
  const named = normAt(stretch, at) === 'thập'
  if (named && normAt(stretch, at + 1) !== 'niên' && normAt(stretch, at + 1) !== 'kỷ') return null
  const next = named ? at + 2 : at + 1
  const text = /^(?:[5-9]0|(?:19|20)\d0)$/.exec(normAt(stretch, next))?.[0]
  const after = normAt(stretch, next + 1)
  // "những năm 2010, 2011" and "những năm 2010 - 2015" name each year.
  if (text === undefined || dashes.has(after) || tokenAt(stretch, next + 2)?.shape === 'year') return null
  const from = Number(text.length === 2 ? `19${text}` : text)
  return years(named ? at : at - 1, next + 1, from, from + 9, true)
}

/** "2021" and "2022" of "các năm 2020, 2021 và 2022": a year right after one that was read. */
export function readListedYear(stretch: Stretch, at: number): Match | null {
  const join = normAt(stretch, at - 1)
  // What is read of a sentence begins where the time before ended.
  if ((join !== ',' && join !== 'và') || stretch.first !== at - 1) return null
  const year = Number(normAt(stretch, at))
  if (stretch.tokens[at - 2]?.shape !== 'year' || !isYear(year)) return null
  if (dashes.has(normAt(stretch, at + 1)) || yearCounts.has(normAt(stretch, at + 1))) return null
  return { first: at, end: at + 1, value: { kind: 'year', year, part: 'whole' } }
}

/** "2016 đến 2020", "2016 đến nay" after "từ", and "2021 - 2025" by itself. */
export function readBareYears(stretch: Stretch, at: number): Match | null {
  const span = readYearSpan(stretch, at, false)
  if (span !== null) return span
  // "từ 2016", "đến 2025", "(2020)", "riêng 2017", "2009 là 57,9%, 2010 còn 52,4%"; four digits alone may count.
  const before = normAt(stretch, at - 1)
  const year = Number(normAt(stretch, at))
  if (isYear(year) && isToldOf(stretch, at, before))
    return { first: at, end: at + 1, value: { kind: 'year', year, part: 'whole' } }
  const follows = tokenAt(stretch, at + 1)?.shape
  if (!isYear(year) || follows === 'lower' || follows === 'percent' || follows === 'mixed') return null
  const bracketed = before === '(' && normAt(stretch, at + 1) === ')'
  if (!bracketed && before !== 'đến' && before !== 'tới' && before !== 'từ') return null
  return { first: at, end: at + 1, value: { kind: 'year', year, part: 'whole' } }
}

const tells = new Set(['là', 'còn', 'đạt', 'giảm', 'tăng'])

/** A clause opens with the year and says what it was. */
function isToldOf(stretch: Stretch, at: number, before: string): boolean {
  if (before === 'riêng' && normAt(stretch, at + 1) === ',') return true
  if (before !== ',' && before !== ':' && before !== ';') return false
  const digits = tokenAt(stretch, at + 2)?.shape
  return (
    tells.has(normAt(stretch, at + 1)) && (digits === 'decimal' || digits === 'int' || digits === 'grouped')
  )
}

function readYearSpan(stretch: Stretch, at: number, plan: boolean): Match | null {
  const from = readYear(stretch, at)
  if (from === null || typeof from.year !== 'number') return null
  const join = normAt(stretch, from.end)
  if (!dashes.has(join) && !(join === 'và' && tokenAt(stretch, from.end + 1)?.shape === 'year')) return null
  let next = from.end + 1
  if (normAt(stretch, next) === 'nay') return years(at, next + 1, from.year, 'now', plan)
  for (const word of ['hết', 'cuối', 'năm']) if (normAt(stretch, next) === word) next += 1
  const to = readYear(stretch, next)
  if (to === null || to.year === 'past') return null
  if (typeof to.year === 'number' && to.year <= from.year) return null
  // "từ 2021 đến năm trước": only "nay" and "này" end a span that began with a number.
  if (typeof to.year === 'object' && to.year.offset > 0) return null
  return years(at, to.end, from.year, to.year, plan)
}

function years(first: number, end: number, from: Year, to: Year | 'now', plan: boolean): Match {
  return { first, end, value: { kind: 'years', from, to, plan } }
}

function isProverb(stretch: Stretch, at: number): boolean {
  if (saysAt(stretch, at, 'năm', 'sau')) {
    for (let i = at + 2; i < at + 8; i += 1) if (saysAt(stretch, i, 'năm', 'trước')) return true
  }
  if (saysAt(stretch, at, 'năm', 'trước')) {
    for (let i = at - 1; i > at - 8; i -= 1) if (saysAt(stretch, i, 'năm', 'sau')) return true
  }
  return false
}

function readCountBefore(stretch: Stretch, at: number): number | null {
  const count = readCount(stretch, at - 1)
  return count !== null && count.end === at ? at - 1 : null
}

/** "5 năm 2009 - 2013": the count belongs to it. */
function counted(stretch: Stretch, at: number): number {
  return readCountBefore(stretch, at) ?? at
}
