import type { Cue } from '../cues.ts'
import { type Claim, claim, firstAfter, lastBefore, type Rule, type Site } from '../site.ts'
import { wordSet } from '../words.ts'
import { lastSum, metricOf, said, sums, wholeBefore } from './money.ts'
import { isPaidOf } from './uncued-sums.ts'

/** What one household owes, is lent or is given is no public money. */
const SMALL = 100_000_000
const needing =
  /(?:^| )(?:cần|cần thêm|cần có|cần đến|cần tới|cần tổng kinh phí|cần nguồn vốn|nhu cầu(?: vốn| kinh phí)(?: [^\s,;]+){0,9} (?:là|vào|ước|cần|tới|đến))$/u
const shortfall = new Set(['unmet'])
const loans = new Set(['loan'])
const supports = new Set(['support'])

function cost(site: Site): Claim | null {
  const { quantity } = site
  if (quantity.per.length > 0) return null
  const small = (quantity.value ?? quantity.high ?? 0) < SMALL
  return (
    need(site) ??
    (small ? null : (shortOf(site) ?? loan(site) ?? support(site) ?? planned(site) ?? namedWork(site)))
  )
}

const other = (
  site: Site,
  first: number,
  more: Parameters<typeof claim>[6] = {},
  end = site.quantity.endToken,
) => claim(site, 'budget.cost', 'budget_other', 'VND', first, end, more)

/** "cần khoảng 1.450 tỷ đồng": wanted, and not there yet. */
function need(site: Site): Claim | null {
  const { words } = site.scene
  const from = Math.max(site.left, site.quantity.firstToken - 14)
  const lead = words.slice(from, site.quantity.firstToken).join(' ')
  const found = needing.exec(lead)
  return found
    ? other(site, site.quantity.firstToken - found[0].trim().split(' ').length, {
        status: 'target',
        direction: null,
      })
    : null
}

/** "còn thiếu 12 tỷ đồng", "65 tỷ đồng còn thiếu". */
function shortOf(site: Site): Claim | null {
  const before = lastBefore(site, shortfall)
  const short = before && said(site, before).endsWith('thiếu') && site.quantity.firstToken - before.end <= 2
  if (short) return other(site, before.first, { status: 'unmet', direction: null })
  const late = firstAfter(site, shortfall, 1)
  return late && said(site, late) === 'còn thiếu'
    ? other(site, site.quantity.firstToken, { status: 'unmet', direction: null }, late.end)
    : null
}

/** "cho 1.240 lượt hộ vay 38 tỷ đồng": lent to many. */
function loan(site: Site): Claim | null {
  // Who was lent it may be a figure of its own, with the verb: "820 lượt hộ vay 21 tỷ đồng".
  const cue = site.at.cues.findLast((one) => loans.has(one.tag) && one.end <= site.quantity.firstToken)
  if (!cue || site.quantity.firstToken - cue.end > 2 || (site.quantity.value ?? 0) < 5 * SMALL) return null
  return wholeBefore(site) ? null : other(site, cue.first)
}

const companies =
  /(?:công ty|doanh nghiệp|tập đoàn|ngân hàng|tổng công ty|nhà tài trợ|nhà hảo tâm|mạnh thường quân)(?: |$)/
const authorities =
  /(?:^| )(?:huyện|tỉnh|nhà nước|trung ương|chính phủ|ngân sách(?: \p{L}+){0,2}|thành phố)(?: đã| sẽ| cũng| còn)*$/u

/** "Công ty … hỗ trợ 9,8 tỷ đồng", "huyện hỗ trợ xã 3 tỷ đồng", "hỗ trợ tiền điện 4,7 tỷ đồng": who gives decides. */
function support(site: Site): Claim | null {
  const cue = lastBefore(site, supports)
  const { words } = site.scene
  if (!cue || site.before.some((one) => one.first > cue.first && one.tag in metricOf)) return null
  const between = words.slice(cue.end, site.quantity.firstToken)
  if (between.length > 6 || between.some((word) => /^[,;:()\d]/.test(word)) || wholeBefore(site)) return null
  // "hạ tầng 8,8 tỷ đồng, kế đến là hỗ trợ sản xuất 2,2 tỷ đồng": one of the parts in a row.
  if (between.length > 0 && lastSum(site) && cue.first - site.left <= 5) return null
  const giver = words.slice(Math.max(site.at.sentence.firstToken, cue.first - 22), cue.first).join(' ')
  if (companies.test(giver))
    return claim(site, 'budget.cost', 'investment_mobilized', 'VND', cue.first, site.quantity.endToken)
  if (words[cue.end - 1] !== 'trợ') return null
  if (authorities.test(giver) && (between.length === 0 || isUnit(between[0])))
    return claim(site, 'budget.cost', 'budget_allocated', 'VND', cue.first, site.quantity.endToken)
  return between.length > 0 && !isUnit(between[0]) ? other(site, cue.first) : null
}

const isUnit = (word: string | undefined): boolean =>
  /^(?:xã|huyện|thôn|bản|tỉnh|các|cho|đồng)$/.test(word ?? '')

/** "(dự toán giao 205,6 tỷ đồng)" beside what was spent is its plan; "kênh … dự toán 980 triệu đồng" a cost. */
function planned(site: Site): Claim | null {
  const cue = lastBefore(site, new Set(['estimate']))
  const gap = cue ? site.scene.words.slice(cue.end, site.quantity.firstToken) : []
  if (!cue || !gap.every((word) => /^(?:giao|được|đầu|năm|là|hơn|gần|trên|tỉnh|huyện)$/.test(word)))
    return null
  const model = lastSum(site)
  if (model?.metric === 'budget_revenue' || model?.metric === 'budget_expenditure')
    return claim(site, 'budget.cost', model.metric, 'VND', cue.first, site.quantity.endToken, {
      status: 'target',
    })
  return gap.includes('giao') ? null : other(site, cue.first)
}

const heads = new Set([
  'dự án',
  'công trình',
  'tuyến đường',
  'nhà văn',
  'trụ sở',
  'trường mầm',
  'trường tiểu',
  'trạm y',
  'hồ chứa',
  'cây cầu',
])
/** Words that tell something of the work, so that the sum after them is more than its price. */
const loud = wordSet('level up down target loan support yearly_plan left_over factual')
const plain = /^\p{L}[\p{L}-]*$/u

/** "dự án nước sinh hoạt tập trung 2,75 tỷ đồng": nothing but the name of the work stands before its cost. */
function namedWork(site: Site): Claim | null {
  const { words } = site.scene
  const start = site.quantity.firstToken
  if (site.claims.some((one) => sums.has(one.metric)) || wholeBefore(site)) return null
  for (let i = start - 2; i >= Math.max(site.at.sentence.firstToken, start - 9); i--) {
    if (!plain.test(words[i] as string)) return null
    if (!heads.has(`${words[i]} ${words[i + 1]}`)) continue
    const quiet = !site.before.some((cue) => cue.first >= i && (cue.tag in metricOf || loud.has(cue.tag)))
    const named = start - i >= 4 || words[i] === 'tuyến'
    return quiet && named && !/^(?:của|các|cho|những|vốn|từ)$/.test(words[i - 1] ?? '')
      ? other(site, i)
      : null
  }
  return null
}

const wordsOfWorks = wordSet('km')
/** Things that are built, told by the two words that name them. */
const works = new Set([
  'công trình',
  'dự án',
  'căn nhà',
  'ngôi nhà',
  'hạng mục',
  'phòng học',
  'trụ sở',
  'tuyến đường',
  'tuyến lộ',
  'nhà văn',
  'tái định',
  'cây cầu',
  'mô hình',
  'hệ thống',
  'quy hoạch',
  'nhà ở',
])

/**
 * Whether a sum called "kinh phí", "tổng vốn" is the cost of works named in the same breath, not what a unit was
 * given: "tuyến đường dài 2 km, kinh phí 14 tỷ đồng"; but "19 công trình, tổng vốn 36 tỷ đồng, đã giải ngân" was given.
 */
export function isCost(site: Site, cue: { readonly first: number; readonly end: number }): boolean {
  const { words } = site.scene
  const next = site.after.find((one) => one.tag === 'disburse')
  if (next && next.first - site.quantity.endToken <= 4) return false
  const from = Math.max(site.at.sentence.firstToken, cue.first - 24)
  for (let i = site.quantity.firstToken - 2; i >= from; i--) {
    if (i < cue.first && words[i] === ';') return false
    const named = works.has(`${words[i]} ${words[i + 1]}`) || wordsOfWorks.has(words[i] as string)
    // "đường, công trình" are things in general; "Năm 2018, công trình …" begins a clause.
    const listed = words[i - 1] === ',' && !/^\d/.test(words[i - 2] ?? '')
    if (named && !listed && !/^(?:các|và|trình|những)$/.test(words[i - 1] ?? '')) return true
  }
  return false
}

/**
 * "… đang triển khai với vốn 27 tỷ đồng", "xóa được 58 nhà tạm, kinh phí 3,4 tỷ đồng": what the work told of before
 * costs, where no programme or body gives it.
 */
export function isPriced(site: Site, cue: Cue): boolean {
  const { words } = site.scene
  const trails =
    words[cue.first - 1] === ',' &&
    cue.end < site.quantity.endToken &&
    /^(?:tổng )?kinh phí$/.test(said(site, cue)) &&
    site.at.quantities.some(
      (one) => one.kind === 'number' && one.endToken < cue.first && cue.first - one.endToken <= 5,
    ) &&
    !isPaidOf(site)
  if (words[cue.first] !== 'với' && !trails) return false
  const start = site.at.sentence.firstToken
  return (
    cue.first - start > 3 &&
    !site.before.some((one) => one.tag === 'allocate' && !favours.has(said(site, one))) &&
    !/chương trình|nguồn vốn/.test(words.slice(start, cue.first).join(' '))
  )
}
/** Said of what is done first rather than of what is given. */
const favours = new Set(['ưu tiên'])

export const costRule: Rule = {
  id: 'budget.cost',
  of: ['money'],
  says: {
    vi: 'Số tiền là nhu cầu, khoản nợ, khoản vay, khoản hỗ trợ hay giá trị của một công trình được gọi tên.',
    en: 'A sum that is needed, owed, lent or given in support, or the cost of works that are named.',
  },
  read: cost,
  reads: [
    { text: 'Để về đích, xã cần khoảng 42 tỷ đồng.', metric: 'budget_other', value: 42_000_000_000 },
    {
      text: 'Nhu cầu vốn của huyện đến năm 2025 là 620 tỷ đồng.',
      metric: 'budget_other',
      value: 620_000_000_000,
    },
    {
      text: 'Ngân hàng Chính sách xã hội huyện cho 820 lượt hộ vay 21,5 tỷ đồng.',
      metric: 'budget_other',
      value: 21_500_000_000,
    },
    {
      text: 'Công ty Điện lực đã hỗ trợ 2,4 tỷ đồng xây trường.',
      metric: 'investment_mobilized',
      value: 2_400_000_000,
    },
    { text: 'Huyện hỗ trợ xã 1.850 triệu đồng làm đường.', metric: 'budget_allocated', value: 1_850_000_000 },
    {
      text: 'Dự án cấp nước sinh hoạt liên thôn 3,6 tỷ đồng vẫn dở dang.',
      metric: 'budget_other',
      value: 3_600_000_000,
    },
    {
      text: 'Tổng chi ngân sách 95 tỷ đồng (dự toán giao 88 tỷ đồng).',
      metric: 'budget_expenditure',
      value: 88_000_000_000,
    },
  ],
  leaves: [
    'Anh được vay thêm 40 triệu đồng nuôi dê.',
    'Mỗi hộ được hỗ trợ 30 triệu đồng.',
    'Huyện cần giải ngân 12 tỷ đồng.',
  ],
}
