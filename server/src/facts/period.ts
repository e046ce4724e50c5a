import type { TimeExpression } from '../language/types.ts'
import type { Site } from './site.ts'
import { wordSet } from './words.ts'

export interface Period {
  readonly edtf: string | null
  /** The sentence does not date the figure: carried over, or the article's own date. */
  readonly inferred: boolean
  readonly time: TimeExpression | null
  /** Where no words of its own date it: what the article says of its own time. */
  readonly from?: { readonly by: 'article' | 'review' | 'opening'; readonly time: TimeExpression | null }
}

const bridge = wordSet('vào trong của ( ở cho tính ngay thời điểm')
/** Before "giai đoạn 2021 - 2025" these make it the name of a standard or a programme, not when. */
const naming = wordSet('chuẩn chí án quyết trình nghèo hạn khóa kỳ bộ hội')

/**
 * When a figure holds: the time right after it ("57% năm 2007"), else the last one before it in the sentence,
 * else, where none stands before, the first one after it; `carried` where the sentence has none. `now` is what
 * "hiện nay" and "đến nay" mean in this article.
 */
export function periodOf(site: Site, metric: string, carried: Period, now: string | null): Period {
  const { quantity } = site
  const comparedIn = bracketedComparison(site)
  if (comparedIn) return stated(now, comparedIn)
  // "so với 46,2% của năm 2007": the year belongs to the figure that is compared with.
  const comparedWith = site.scene.words[quantity.firstToken - 1] === 'với'
  const usable = site.at.times.filter(
    (time) =>
      (!time.comparison || (comparedWith && time.firstToken >= quantity.endToken) || isOpposed(site, time)) &&
      time.edtf !== '' &&
      !(time.role === 'from' && time.firstToken >= quantity.endToken) &&
      !isName(site, time, metric) &&
      !isEvents(site, time, metric) &&
      !isOthersPlan(site, time) &&
      !isStart(site, time),
  )
  const stop = nextQuantityStart(site)
  if (isToldNow(site, metric, usable, now))
    return { edtf: now, inferred: true, time: null, from: { by: 'article', time: null } }
  const after = usable.find((time) => time.firstToken >= quantity.endToken && time.firstToken < stop)
  if (after && bound(site, after)) return stated(now, after)
  const earlier = usable.filter((time) => time.endToken <= quantity.firstToken)
  const last = earlier.findLast((time) => !isBracketed(site, time)) ?? earlier.at(-1)
  const before = last && /disburse|remaining/.test(metric) ? cutOffBefore(site, earlier, last) : last
  const within = usable.find(
    (time) => time.firstToken >= quantity.firstToken && time.endToken <= quantity.endToken,
  )
  if (within) return stated(now, within)
  if (before) return before.kind === 'now' && after && isPlan(site) ? stated(now, after) : stated(now, before)
  const later = usable.find(
    (time) => time.firstToken >= quantity.endToken && time.kind !== 'now' && !isNexts(site, time),
  )
  if (later && (isPlan(site) || (later.firstToken < stop && goesWith(site, later)))) return stated(now, later)
  return { ...carried, inferred: true }
}

/**
 * "xã về đích cuối năm 2018, đang được 19/19 tiêu chí", "phần vốn năm 2022 kéo dài đã giải ngân": the year tells of
 * another event, or which fund it is.
 */
function isEvents(site: Site, time: TimeExpression, metric: string): boolean {
  const { words } = site.scene
  if (time.endToken > site.quantity.firstToken) return false
  if (/disburse|remaining/.test(metric)) {
    const fund = /^(?:vốn|nguồn|hoạch)$/.test(words[time.firstToken - 1] ?? '')
    if (fund && /^(?:kéo|chuyển)$/.test(words[time.endToken] ?? '')) return true
  }
  if (metric.includes('standard') || metric.startsWith('communes')) return false
  const reached = site.at.cues.findLast((cue) => cue.tag === 'standard' && cue.end <= time.firstToken)
  return (
    reached !== undefined &&
    time.firstToken - reached.end <= 2 &&
    words.slice(time.endToken, site.quantity.firstToken).includes(',')
  )
}

/** "về đích từ năm 2018, đang duy trì 19/19", "từ 38% năm 2021, nay xã còn 4,9%": the year is past, the figure not. */
function isToldNow(
  site: Site,
  metric: string,
  times: readonly TimeExpression[],
  now: string | null,
): boolean {
  if (now === null || !/criteria|standard|poverty|poor/.test(metric)) return false
  const { words } = site.scene
  const { firstToken } = site.quantity
  const last = times.findLast((time) => time.endToken <= firstToken)
  if (!last || last.kind === 'now') return false
  const ahead = last.edtf.slice(0, 4) > now.slice(0, 4)
  for (let i = last.endToken; i < firstToken; i++) {
    const word = words[i] as string
    if (present.has(word) || (ahead && word === 'mới' && /^(?:có|đạt|được|ở)$/.test(words[i + 1] ?? '')))
      return words.slice(last.endToken, i + 1).some((one) => stops.has(one)) || i === last.endToken
  }
  return false
}
const present = wordSet('đang nay giờ')
const stops = wordSet(', ;')

/** "Đến hết tháng 1-2026, vốn sự nghiệp năm 2025 của xã giải ngân được …": the cut-off says when, the year which sum. */
function cutOffBefore(site: Site, times: readonly TimeExpression[], last: TimeExpression): TimeExpression {
  if (last.kind !== 'year' || last.role !== 'in') return last
  const cutOff = times.findLast((time) => time.role === 'as_of' && /^\d{4}-\d\d/.test(time.edtf))
  if (!cutOff || cutOff.endToken > last.firstToken) return last
  const between = site.scene.words.slice(cutOff.endToken, last.firstToken)
  return between.some((word) => /^(?:vốn|nguồn|hoạch|phí)$/.test(word)) &&
    !between.includes(';') &&
    !site.at.quantities.some((one) => one.firstToken >= cutOff.endToken && one.endToken <= last.firstToken)
    ? cutOff
    : last
}

/** "từ 66% năm 2012 xuống 54,1%": the year is of the first of two figures. */
function isStart(site: Site, time: TimeExpression): boolean {
  const { words } = site.scene
  const { firstToken } = site.quantity
  if (time.endToken > firstToken) return false
  const first = site.at.quantities.findLast((one) => one.endToken <= time.firstToken)
  if (!first || (words[first.firstToken - 1] !== 'từ' && words[first.firstToken] !== 'từ')) return false
  const between = words.slice(time.endToken, firstToken)
  return (
    between.length <= 5 &&
    between.some((word) => /^(?:xuống|lên|còn|thành)$/.test(word)) &&
    !between.includes(';')
  )
}

/** "giảm 6,37% so với cuối năm 2017 (43,96%)": what stands in brackets after a comparison is of its time. */
function bracketedComparison(site: Site): TimeExpression | undefined {
  const { words } = site.scene
  // Not further back than the sentence: an article can be long.
  let open = site.quantity.firstToken
  while (open >= site.at.sentence.firstToken && words[open] !== '(') {
    if (words[open] === ')' && open < site.quantity.firstToken) return undefined
    open--
  }
  if (open < site.at.sentence.firstToken) return undefined
  return site.at.times.find((time) => time.comparison && time.edtf !== '' && time.endToken === open)
}

/** "trong khi cùng kỳ năm 2012 đã giải ngân 55%": the time of the figure itself, compared by the clause. */
function isOpposed(site: Site, time: TimeExpression): boolean {
  const { words } = site.scene
  if (time.endToken > site.quantity.firstToken || time.firstToken < site.left) return false
  const lead = words.slice(Math.max(site.at.sentence.firstToken, time.firstToken - 3), time.firstToken)
  return lead.includes('khi') && !lead.includes('với')
}

/** "xã A đăng ký về đích năm 2020; xã B đạt 13": the year of another clause's plan. */
function isOthersPlan(site: Site, time: TimeExpression): boolean {
  const { words } = site.scene
  const { firstToken } = site.quantity
  if (time.endToken > firstToken) return false
  let clause = firstToken
  while (clause >= time.endToken && words[clause] !== ';') clause--
  if (clause < time.endToken) return false
  const begins = Math.max(site.at.sentence.firstToken, words.lastIndexOf(';', time.firstToken) + 1)
  return site.at.cues.some(
    (cue) =>
      (cue.tag === 'target' || cue.tag === 'registered') &&
      cue.first > begins &&
      cue.end <= time.firstToken &&
      (site.claims.some((one) => one.quantity.firstToken >= begins && one.quantity.firstToken < cue.first) ||
        isAnothers(site, begins, cue.first, clause)),
  )
}

/** Whether a place of its own stands in the clause of the plan, and another of the same level in the figure's. */
function isAnothers(site: Site, from: number, plan: number, clause: number): boolean {
  const named = site.marks.filter((mark) => mark.kind === 'named' && mark.first < site.quantity.firstToken)
  const planner = named.find((mark) => mark.first >= from && mark.end <= plan)
  const owner = named.findLast((mark) => mark.first > clause)
  return planner !== undefined && owner !== undefined && planner.whole.level === owner.whole.level
}

const stated = (now: string | null, time: TimeExpression): Period => ({
  edtf: time.kind === 'now' ? now : time.edtf,
  inferred: time.inferred || time.kind === 'now',
  time,
})

const isPlan = (site: Site): boolean =>
  site.at.cues.some((cue) => cue.tag === 'target' && cue.first < site.quantity.firstToken)

/** Of the same clause, and of no plan that follows. */
const goesWith = (site: Site, time: TimeExpression): boolean =>
  !isPlannedAfter(site, time) &&
  !site.scene.words.slice(site.quantity.endToken, time.firstToken).includes(';')

const ahead = wordSet('target registered modal')

/** "duy trì 19/19 tiêu chí, phấn đấu đạt chuẩn nâng cao vào năm 2027": the year of the plan that follows. */
const isPlannedAfter = (site: Site, time: TimeExpression): boolean =>
  site.at.cues.some(
    (cue) => ahead.has(cue.tag) && cue.first >= site.quantity.endToken && cue.first < time.firstToken,
  )

function nextQuantityStart(site: Site): number {
  const { quantities } = site.at
  const next = quantities[quantities.indexOf(site.quantity) + 1]
  return next?.firstToken ?? site.at.sentence.endToken
}

/** "37,8 triệu đồng, năm 2011 là 14 triệu đồng": a verb or a colon ties the time to the figure after it. */
function isNexts(site: Site, time: TimeExpression): boolean {
  const { words } = site.scene
  // "58,6% (năm 2011), nay còn 31%": the brackets are over, and the year with them.
  if (words[time.endToken] === ')') return false
  const next = site.at.quantities.find((one) => one.firstToken >= time.endToken)
  if (!next || next.firstToken - time.endToken > 3) return false
  const parted = words.slice(site.quantity.endToken, time.firstToken).some((word) => parting.has(word))
  return parted && words.slice(time.endToken, next.firstToken).some((word) => tying.has(word))
}
const parting = wordSet(', ; ( thì khi nhưng')
const tying = wordSet(': là đạt còn chỉ mới đã')

/** Whether the time belongs to the figure before it: only its noun and small words stand between. */
function bound(site: Site, time: TimeExpression): boolean {
  const { words } = site.scene
  if (time.role === 'from' || datesNext(site, time) || isNexts(site, time)) return false
  let open = 0
  for (let i = site.quantity.endToken; i < time.firstToken; i++) {
    const word = words[i] as string
    if (unbinding.has(word)) return false
    if (!bridge.has(word)) open++
  }
  // "(cuối năm 2016)" and "năm 2007" follow at once; "kế hoạch vốn năm 2025" lets a short noun stand between.
  return open <= (words[time.firstToken - 1] === '(' ? 2 : 5)
}

/** After these another clause begins. */
const unbinding = wordSet(', ; và mà nhưng song sang xin để phấn sẽ')

/** "9,5 tỷ đồng (năm 2009 thu 7,8 tỷ đồng)": the year in the brackets dates the figure in them. */
function datesNext(site: Site, time: TimeExpression): boolean {
  const { words } = site.scene
  if (words[time.firstToken - 1] !== '(' || words[time.endToken] === ')') return false
  const next = nextQuantityStart(site)
  return (
    next > time.firstToken &&
    next < site.at.sentence.endToken &&
    !words.slice(time.endToken, next).includes(')')
  )
}

/** "(kể cả vốn năm 2022 kéo dài)": said aside, and closed before the figure. */
function isBracketed(site: Site, time: TimeExpression): boolean {
  const { words } = site.scene
  for (let i = time.firstToken - 1; i >= site.at.sentence.firstToken && words[i] !== ')'; i--) {
    if (words[i] !== '(') continue
    // "đến hết thời gian chỉnh lý (31/01/2025)": the bracket says when that is.
    if (
      words
        .slice(Math.max(site.at.sentence.firstToken, i - 6), i)
        .some((word) => word === 'đến' || word === 'hết')
    )
      return false
    return words.slice(time.endToken, site.quantity.firstToken).includes(')')
  }
  return false
}

/** Part of a name ("chuẩn nghèo giai đoạn 2022 - 2025") or of a document's date. */
export function isName(site: Pick<Site, 'at' | 'scene'>, time: TimeExpression, metric: string): boolean {
  const { words, document } = site.scene
  if (document.documents.some((one) => one.firstToken <= time.firstToken && one.endToken >= time.endToken))
    return true
  if (time.kind !== 'span' || time.role !== 'in') return false
  if (words[time.firstToken] === 'nhiệm') return true
  const from = Math.max(site.at.sentence.firstToken, time.firstToken - 7)
  for (let i = time.firstToken - 1; i >= from; i--) {
    const word = words[i] as string
    if (word === ',' || word === ';' || word === '(') break
    // "vốn chương trình giai đoạn 2016 - 2020 là 46 tỷ đồng": of a sum it says when.
    if (naming.has(word) && !(word === 'trình' && metric.startsWith('budget_'))) return true
  }
  return false
}
