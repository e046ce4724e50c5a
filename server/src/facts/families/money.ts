import type { Cue } from '../cues.ts'
import { type Claim, continues, onlySmallWords, type Site } from '../site.ts'
import { textBetween } from '../subjects/index.ts'
import { wordSet } from '../words.ts'

/** The metric that each cue of money announces. */
export const metricOf: Readonly<Record<string, string>> = {
  disburse: 'budget_disbursed',
  undisbursed: 'budget_remaining',
  revenue: 'budget_revenue',
  expenditure: 'budget_expenditure',
  allocate: 'budget_allocated',
  sum_of: 'budget_allocated',
  mobilize: 'investment_mobilized',
  other_money: 'budget_other',
}
export const sums: ReadonlySet<string> = new Set(Object.values(metricOf))
export const paid: ReadonlySet<string> = new Set(['budget_disbursed', 'disbursement_rate'])

/** The last sum that was claimed in this sentence. */
export const lastSum = (site: Site): Claim | undefined =>
  site.claims.findLast((one) => sums.has(one.metric) && one.unit === 'VND')

/**
 * The sum of which this is a part: the one before "trong đó", "gồm" in its sentence; where the sentence begins
 * with "nguồn lực ấy", "cơ cấu nguồn vốn gồm", the one of the sentence before; in a list, the one that opens it.
 */
export function wholeBefore(site: Site): Claim | undefined {
  const split = site.at.cues.findLast((cue) => cue.tag === 'parts' && cue.first < site.quantity.firstToken)
  const here =
    split &&
    site.claims.findLast(
      (one) => sums.has(one.metric) && one.unit === 'VND' && one.quantity.firstToken < split.first,
    )
  if (here) return here
  const { words } = site.scene
  const first = site.at.sentence.firstToken
  const head = words.slice(first, first + 8).join(' ')
  const back =
    /^(?:nguồn|số|cơ cấu|khoản)(?: \p{L}+){1,3} (?:ấy|này|đó|trên|gồm)|^trong (?:đó|số)|^cụ thể/u.test(
      head,
    ) ||
    (isItem(head) && !site.claims.some((one) => sums.has(one.metric)))
  if (!back) return undefined
  return (
    site.earlier.findLast((one) => sums.has(one.metric) && one.unit === 'VND' && one.part === undefined) ??
    site.earlier.findLast((one) => sums.has(one.metric) && one.unit === 'VND')
  )
}

/** "- …", "a) …", "2. …": what a line of a list begins with. */
export const isItem = (head: string): boolean =>
  /^(?:[-–+*•]|\(?\d{1,2} ?[.)/]|\d{1,2}\.|[a-zđ] ?[.)])/u.test(head)

const trims = wordSet(', ; : ( . và trong đó gồm bao có riêng cụ thể là được đạt - từ')
const LONGEST = 14

/** The words between the last figure and this one, small words cut off: "vốn đầu tư", "nhân dân đóng góp". */
export function partName(site: Site): string | undefined {
  const { words } = site.scene
  let first = site.left
  let end = site.quantity.firstToken
  while (first < end && trims.has(words[first] as string)) first++
  while (end > first && trims.has(words[end - 1] as string)) end--
  return end > first && end - first <= LONGEST ? textBetween(site.scene, first, end) : undefined
}

const fundWords = wordSet('vốn chương nguồn dự ctmtqg mtqg ntm')
/** The national target programmes by the words of their names. */
const programmes = new Set([
  'hợp phần',
  'giảm nghèo',
  'nông thôn',
  'ntm mới',
  'thiểu số',
  'miền núi',
  'dtts &',
])

/** Whether the words since the last figure name a fund or a programme, and neither revenue nor households. */
export function namesFund(site: Site): boolean {
  const { words } = site.scene
  let fund = false
  for (let i = site.left; i < site.quantity.firstToken; i++) {
    const word = words[i] as string
    if (fundWords.has(word) || programmes.has(`${word} ${words[i + 1]}`)) fund = true
    if (
      (word === 'thu' && words[i + 1] !== 'hút') ||
      (word === 'chi' && words[i + 1] !== 'tiết') ||
      word === 'hộ'
    )
      return false
  }
  return fund
}

const organs = wordSet('phòng ban sở trung chi hội khối trường đơn công văn đoàn bộ ubnd')

/** Whether a body that spends money is named first since the last figure: "phòng Dân tộc", "Ban Quản lý dự án". */
export function namesOrgan(site: Site): boolean {
  const { words } = site.scene
  let at = site.left
  while (at < site.quantity.firstToken && /^[,;:.(–-]$|^(?:còn|riêng|và)$/.test(words[at] as string)) at++
  return site.quantity.firstToken - at >= 2 && organs.has(words[at] as string)
}

/** "vốn đầu tư 29,05 tỷ đồng (83%)", "Phòng Y tế 320 triệu đồng, đạt 10,3%": the share paid out follows at once. */
export function sharesNext(site: Site): boolean {
  const { quantities } = site.at
  const next = quantities[quantities.indexOf(site.quantity) + 1]
  if (next?.kind !== 'percent' || next.coreFirstToken - site.quantity.endToken > 4) return false
  return site.scene.words
    .slice(site.quantity.endToken, next.coreFirstToken)
    .every((word) => /^(?:[,(=]|đạt|bằng|tương|đương|tỷ|lệ|mới|chỉ|hơn|gần)$/.test(word))
}

/** Whether the figures so far tell what was paid out, so that the next fund's or body's sum is of that too. */
export function tellsPaid(site: Site): boolean {
  const last = lastSum(site)?.metric
  if (last === 'budget_revenue' || last === 'budget_expenditure' || last === 'investment_mobilized')
    return false
  return [...site.earlier, ...site.claims].some((one) => paid.has(one.metric))
}

/** The same measure again; "(năm 2009 thu 7,8 tỷ đồng)" goes on with revenue by its bare verb. */
export function goesOnWith(site: Site, model: Claim): boolean {
  if (continues(site) || onlySmallWords(site, site.left, ranking) || isSummedUp(site)) return true
  const verb =
    model.metric === 'budget_revenue' ? 'thu' : model.metric === 'budget_expenditure' ? 'chi' : null
  return verb !== null && bareVerb(site, verb)
}

/** How a place or a fund stands among the others: "kém nhất là xã B", "nhiều nhất là …". */
export const ranking = wordSet('kém tốt khá chậm nhanh nhiều ít')

/** "; lũy kế 5 năm 768 tỷ đồng": the same over a longer time. */
const isSummedUp = (site: Site): boolean =>
  /^[,;]? ?(?:lũy|luỹ) kế(?: \d+ (?:năm|tháng))?$/.test(
    site.scene.words.slice(site.left, site.quantity.firstToken).join(' '),
  )

/** Whether this verb stands right before the sum: "chi 1.102 triệu đồng", "thu được 25 tỷ đồng". */
export function bareVerb(site: Site, verb: string): boolean {
  const { words } = site.scene
  let at = site.quantity.firstToken - 1
  while (at >= site.left && words[at] !== verb && site.quantity.firstToken - at <= 2) at--
  return (
    at >= site.left &&
    words[at] === verb &&
    words.slice(at + 1, site.quantity.firstToken).every((word) => /^(?:được|là|đạt|về|ước|hết)$/.test(word))
  )
}

/** The words of a cue. */
export const said = (site: Site, cue: Cue): string => site.scene.words.slice(cue.first, cue.end).join(' ')
