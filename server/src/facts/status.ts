import type { StatusWay } from '../../../shared/records/explanation.ts'
import type { Direction, FactStatus } from '../../../shared/records/fact.ts'
import type { Cue } from './cues.ts'
import type { Run } from './how.ts'
import { plainIds } from './plain.ts'
import type { Claim, Site } from './site.ts'
import { wordSet } from './words.ts'

/** How a figure stands: a level, a change, a plan. */
export interface Standing {
  readonly status: FactStatus
  readonly direction: Direction | null
  /** What decided it; a level that nothing speaks against has none. */
  readonly why?: { readonly by: StatusWay; readonly cue: Run | null }
}

/** Of these any figure is by how much something grew. */
const growths: ReadonlySet<string> = new Set(plainIds('growth'))

/** Metrics of which only a level is reported: "giảm" before them is about something else. */
const levelsOnly = wordSet('income_per_capita disbursement_rate budget_disbursed budget_remaining')

/**
 * A change where the last verb before the number says so ("giảm 4%"), a level where it says what was reached
 * ("giảm còn 4%", "từ 57% xuống còn 35%"); a target by the mood of the sentence up to the number.
 */
export function standingOf(site: Site, claim: Claim, periodIsAhead: boolean): Standing {
  const verb = claim.direction === undefined ? changeBefore(site, claim) : null
  const change: Direction | null = verb ? (verb.tag === 'up' ? 'up' : 'down') : (claim.direction ?? null)
  const pledged = claim.status === 'registered' && isReached(site)
  if (claim.status && claim.status !== 'change' && !pledged)
    return { status: claim.status, direction: null, why: { by: 'rule', cue: null } }
  // "phấn đấu giảm từ 41% xuống còn 36%": the first number is where things stand.
  if (isFromTo(site.scene.words, site.quantity.firstToken, site.at.sentence.endToken))
    return { status: 'achieved', direction: null, why: { by: 'from_to', cue: null } }
  const found = claim.metric === 'budget_remaining' ? null : planBefore(site)
  const mood = found && !(claim.metric === 'budget_allocated' && isPlanOfMoney(site, found)) ? found : null
  if (mood) return { status: 'target', direction: change, why: { by: 'mood', cue: mood } }
  const least = isLeast(site, claim, change !== null)
  if (least) return { status: 'target', direction: change, why: { by: 'mood', cue: least } }
  if (periodIsAhead && !givenAhead.has(claim.metric) && !reported(site))
    return { status: 'target', direction: change, why: { by: 'ahead', cue: null } }
  if (!change) return { status: 'achieved', direction: null }
  return { status: 'change', direction: change, why: { by: verb ? 'verb' : 'rule', cue: verb } }
}

/** Money is given out, and left over, before its year. */
const givenAhead = wordSet('budget_allocated budget_remaining')

/** "xã có kế hoạch 96,8 tỷ đồng, mới giải ngân 37 tỷ đồng": the plan of capital is what was allotted. */
const isPlanOfMoney = (site: Site, { first, end }: Cue): boolean =>
  site.scene.words.slice(first, end).join(' ').endsWith('kế hoạch') && site.quantity.firstToken - end <= 4

const buckets = wordSet('criteria_met communes_count villages_count other_count')
const surveyed = /(?:^| )(?:đã|vẫn|cũng|mới|hiện|thực hiện|kết quả|đến nay|nay|quy định|còn|ước|được)(?: |$)/

/** "giải ngân ít nhất 60%", "giảm 6% hộ nghèo trở lên": the least that is asked for; nobody reports so. */
function isLeast(site: Site, claim: Claim, changes: boolean): Run | null {
  const { quantity, at, scene } = site
  if (quantity.qualifier !== 'at_least' && quantity.qualifier !== 'at_most') return null
  // "tỷ lệ hộ nghèo từ 20% trở lên" marks out the poorest: nobody asks for poverty.
  if (quantity.qualifier === 'at_least' && !changes && /poverty|poor/.test(claim.metric)) return null
  if (claim.countsGroup || buckets.has(claim.metric)) return null
  const lead = scene.words.slice(Math.max(at.sentence.firstToken, site.left), quantity.firstToken).join(' ')
  return surveyed.test(lead) ? null : { first: quantity.firstToken, end: quantity.endToken }
}

/** The verb before the number, where it is one of change. */
function changeBefore(site: Site, claim: Claim): Cue | null {
  if (levelsOnly.has(claim.metric) && claim.metric !== 'income_per_capita') return null
  const { words } = site.scene
  const start = site.quantity.firstToken
  let verb: Cue | undefined
  for (const cue of site.before) {
    if (cue.tag === 'up' || cue.tag === 'down') verb = cue
    // "giảm nhiều nhất với 62 hộ": still by how much.
    else if (cue.tag === 'level' && !(verb && isMost(words, verb.end, cue.first))) verb = cue
  }
  if (!verb || verb.tag === 'level' || start - verb.end > 9) return null
  if (isFromTo(words, start, site.at.sentence.endToken)) return null
  if (words.slice(verb.end, start).some((word) => word === ':' || word === ',')) return null
  // "tăng trưởng", "tốc độ tăng …": the verb is part of what is measured.
  if (growths.has(claim.metric)) return null
  return verb
}

const isMost = (words: readonly string[], from: number, to: number): boolean =>
  to - from <= 3 && words[to - 1] === 'nhất'

/** "từ 57% năm 2007 xuống còn 35%": the first number is a level too. */
function isFromTo(words: readonly string[], start: number, end: number): boolean {
  if (words[start - 1] !== 'từ') return false
  for (let i = start; i < Math.min(end, start + 16); i++) {
    const word = words[i]
    if (word === 'xuống' || word === 'lên' || word === 'còn' || word === 'về') return true
    if (word === 'đến' && i > start + 3) return true
    if (word === ';' || (word === ',' && !/^(?:xuống|còn|lên|nay)$/.test(words[i + 1] ?? ''))) return false
  }
  return false
}

/**
 * The last cue of mood before the number: plans win until "đến nay", "đã" bring the sentence back; "cần", "phải"
 * hold within their clause.
 */
function planBefore(site: Site): Cue | null {
  const start = site.quantity.firstToken
  const moves = site.before.some((cue) => cue.tag === 'up' || cue.tag === 'down')
  let plan: Cue | null = null
  for (const cue of site.at.cues) {
    if (cue.first >= start) break
    if (cue.tag === 'target') plan = holdsUntil(site, cue) ? cue : plan
    else if (cue.tag === 'factual' || (cue.tag === 'level' && isFactual(site, cue))) plan = null
    else if (!plan && plans(site, cue, moves)) plan = cue
  }
  return plan
}

/**
 * Whether a plan that was announced still holds at the number: one that comes after figures of its own clause ends
 * with the clause, none holds into brackets that have a date of their own, and a question is no plan.
 */
function holdsUntil(site: Site, cue: Cue): boolean {
  const { words } = site.scene
  const start = site.quantity.firstToken
  if (questions.test(words.slice(cue.end, cue.end + 7).join(' '))) return false
  // "chậm nhất đến 30/9" is a deadline, "tiểu dự án 2 chậm nhất, 3,9/14,2 tỷ đồng" none.
  if (
    words[cue.first] === 'chậm' &&
    !site.at.times.some((time) => time.firstToken - cue.end <= 3 && time.firstToken >= cue.end)
  )
    return false
  const bracket = words.lastIndexOf('(', start)
  if (bracket > cue.end && !words.slice(bracket, start).includes(')')) {
    if (site.at.times.some((time) => time.firstToken > bracket && time.endToken <= start)) return false
  }
  const stop = words.indexOf(';', cue.end)
  if (stop < 0 || stop >= start) return true
  const clause = words.lastIndexOf(';', cue.first)
  return !site.claims.some((one) => one.quantity.firstToken > clause && one.quantity.firstToken < cue.first)
}

/** "đơn vị đăng ký về đích năm 2020, mới có 12 tiêu chí": what was pledged is something else. */
const isReached = (site: Site): boolean =>
  site.before.some((cue) => cue.tag === 'registered') &&
  /^(?:mới|hiện|đã) (?:có|được|đạt)$/.test(
    site.scene.words.slice(site.quantity.firstToken - 2, site.quantity.firstToken).join(' '),
  )

/** "dự kiến về đích năm nay, mới đạt 16/19": how it stands, right before the number. */
const isFactual = (site: Site, cue: Cue): boolean =>
  site.quantity.firstToken - cue.end <= 1 &&
  standing.has(site.scene.words[cue.first] ?? '') &&
  cue.end > cue.first + 1
const standing = wordSet('mới hiện đã đang')

const questions = /làm rõ|giải trình|cho biết|vì sao|lý do/

/** Whether a cue that can tell of a plan does so here. */
function plans(site: Site, cue: Cue, moves: boolean): boolean {
  if (cue.tag === 'undisbursed')
    return site.quantity.kind === 'percent' && obliged.has(site.scene.words[cue.first] ?? '')
  const start = site.quantity.firstToken
  const { words } = site.scene
  if (cue.tag === 'yearly_plan')
    return (
      cue.first >= site.left &&
      (moves || (start - cue.end <= 1 && site.claims.length > 0) || isLed(words, cue.end, start))
    )
  if (cue.tag === 'allocate')
    return moves && words[cue.end - 1] === 'giao' && site.quantity.kind !== 'money' && cue.first >= site.left
  // "số phải giải ngân còn tới 69 tỷ đồng": what is said of it comes after.
  return cue.tag === 'modal' && !words.slice(cue.end, start).some((word) => modalEnds.has(word))
}

/** "phải giải ngân 60%": a share is asked for, where a sum is what is left. */
const obliged = wordSet('phải cần')

const leads = wordSet('đưa kéo hạ nâng giao')

/** "chỉ tiêu năm 2010 là đưa tỷ lệ hộ nghèo xuống dưới 50%": what is to be done follows. */
const isLed = (words: readonly string[], from: number, to: number): boolean =>
  words.slice(from, to).some((word) => leads.has(word))

const modalEnds = wordSet(', ; là còn')
const reports = wordSet('giao bố phân cấp kế ghi')

/** Money already given for a coming year is no target, nor what is estimated ("ước giảm 402 hộ"). */
const reported = (site: Site): boolean =>
  site.scene.words.slice(site.left, site.quantity.firstToken).includes('ước') || isGiven(site)

const isGiven = (site: Site): boolean =>
  site.quantity.kind === 'money' &&
  site.before.some(
    (cue) =>
      reports.has(site.scene.words[cue.first] ?? '') || reports.has(site.scene.words[cue.end - 1] ?? ''),
  )
