import type { Cue } from '../cues.ts'
import { type Claim, claim, firstAfter, lastBefore, type Rule, type Site } from '../site.ts'
import { wordSet } from '../words.ts'
import { costRule, isCost, isPriced } from './costs.ts'
import { disbursementRules } from './disbursement.ts'
import {
  lastSum,
  metricOf,
  namesFund,
  namesOrgan,
  paid,
  partName,
  said,
  sharesNext,
  tellsPaid,
  wholeBefore,
} from './money.ts'
import { verbBefore } from './sum-verbs.ts'
import { isPaidOf, uncued } from './uncued-sums.ts'

const strong = wordSet('disburse undisbursed revenue expenditure')
const topical = new Set([...Object.keys(metricOf), 'left_over', 'slice'])
const unspent = new Set(['undisbursed'])
const rest = new Set(['left_over'])
const funds = new Set(['slice', 'allocate', 'sum_of'])
const changing = wordSet('budget_disbursed budget_remaining')

function money(site: Site): Claim | null {
  const { quantity } = site
  if (quantity.per.includes('người')) return null
  const at = (metric: string, first: number, part?: string, end = quantity.endToken) =>
    claim(site, 'budget.sum', metric, 'VND', first, end, {
      ...(part ? { part } : {}),
      ...(isPlanned(site, metric) ? { status: 'target' as const } : {}),
    })
  const cue = paidOut(site) ?? lastBefore(site, topical)
  const whole = wholeBefore(site)
  const late = leftAfter(site, cue, whole)
  if (late) return at('budget_remaining', quantity.firstToken - 1, undefined, late.end)
  if (cue && isLeft(site, cue)) return at('budget_remaining', cue.first)
  if (cue?.tag === 'undisbursed' && ofWhole(site, cue)) return at('budget_allocated', cue.first)
  if (cue ? isPlanOf(site, cue) : isPaidOf(site) && whole && paid.has(whole.metric))
    return at('budget_allocated', quantity.firstToken, partName(site))
  if (isPaidShare(site, cue)) return at('budget_disbursed', quantity.firstToken, partName(site))
  const part = partOf(site, cue, whole)
  if (part) return at(part.metric, part.first, partName(site))
  if (!cue) return uncued(site, at)
  // "vốn đầu tư xã mới rút 3 tỷ đồng": the verb beside the sum tells more than the fund.
  const verb = funds.has(cue.tag) ? verbBefore(site) : undefined
  if (verb && verb.first >= cue.end && changing.has(verb.metric)) return at(verb.metric, verb.first)
  if ((quantity.value ?? SMALL) < SMALL && ofHousehold.has(said(site, cue))) return null
  if (cue.tag === 'left_over') {
    if (site.claims.some((one) => paid.has(one.metric))) return at('budget_remaining', cue.first)
    const model = lastSum(site)
    return model ? at(model.metric, cue.first, partName(site)) : null
  }
  if (cue.tag === 'slice') {
    const model = lastSum(site)
    if (model) return at(model.metric, cue.first, partName(site))
    const head = site.before.findLast((one) => one.tag in metricOf)
    if (head) return at(metricFor(site, head), head.first, partName(site))
    if (payers.test(said(site, cue))) return null
    return at('budget_allocated', cue.first)
  }
  return at(metricFor(site, cue), cue.first)
}

/** Less than this, got or borrowed, is one household's. */
const SMALL = 50_000_000
const ofHousehold = new Set([
  'được hỗ trợ',
  'được cấp',
  'được đầu tư',
  'được nhận',
  'nhận được',
  'cho vay',
  'trị giá',
  'trao tặng',
  'tài trợ',
  'nợ',
  'còn nợ',
  'số nợ',
])

/** Those who pay of their own: without a word of giving their sum is none of public money. */
const payers = /doanh nghiệp|nhân dân|người dân/
/** The part of a sum said before: what "trong đó" and "còn lại" divide. */
function partOf(
  site: Site,
  cue: Cue | undefined,
  whole: Claim | undefined,
): { metric: string; first: number } | null {
  if (!whole) return null
  const first = cue?.first ?? site.quantity.firstToken
  if (paid.has(whole.metric) || whole.metric === 'budget_remaining')
    return !cue || cue.tag === 'slice' ? { metric: whole.metric, first: site.quantity.firstToken } : null
  if (cue && (strong.has(cue.tag) || cue.tag === 'other_money')) return null
  if (cue?.tag === 'left_over' && site.claims.some((one) => paid.has(one.metric))) return null
  const given = cue?.tag === 'mobilize' && whole.metric !== 'investment_mobilized'
  return { metric: given ? 'investment_mobilized' : whole.metric, first }
}

/** "19,4 tỷ đồng chưa giải ngân", "hơn 73 tỷ đồng còn lại" after what was paid out. */
function leftAfter(site: Site, cue: Cue | undefined, whole: Claim | undefined): Cue | undefined {
  const late = firstAfter(site, unspent, 2)
  if (late) {
    const apart = site.scene.words.slice(site.quantity.endToken, late.first).includes(',')
    const carried = /chuyển nguồn/.test(said(site, late)) && (whole !== undefined || cue?.tag === 'disburse')
    return apart || carried ? undefined : late
  }
  const left = cue ? undefined : firstAfter(site, rest, 1)
  return left && [...site.earlier, ...site.claims].some((one) => paid.has(one.metric)) ? left : undefined
}

/** "chưa giải ngân đồng nào trong tổng số 1,6 tỷ đồng": the sum is the whole. */
const ofWhole = (site: Site, cue: Cue): boolean =>
  /(?:trong|trên) (?:tổng|số)/.test(site.scene.words.slice(cue.end, site.quantity.firstToken).join(' '))

/** "Phòng Y tế 4,8/21,4 tỷ đồng", "Vốn đầu tư khá hơn với 99 tỷ đồng, đạt 61%", after what others have paid out. */
function isPaidShare(site: Site, cue: Cue | undefined): boolean {
  if (cue && cue.tag !== 'slice' && !(cue.tag === 'allocate' && site.quantity.total !== null)) return false
  if (!tellsPaid(site)) return false
  if (site.quantity.total !== null) return true
  return (cue !== undefined || namesOrgan(site) || namesFund(site)) && sharesNext(site)
}

/** "giải ngân vốn đầu tư công được 4.962 tỷ đồng": what was paid out is named between. */
function paidOut(site: Site): Cue | undefined {
  const cue = lastBefore(site, topical)
  if (!cue || !funds.has(cue.tag)) return undefined
  return site.before.find((one) => one.tag === 'disburse' && one.end === cue.first)
}

/** "giải ngân chậm gồm: tuyến đường A 25 tỷ đồng, giải ngân 4,2 tỷ đồng": what its own payment follows. */
const isPlanOf = (site: Site, cue: Cue): boolean =>
  (cue.tag === 'slice' || (cue.tag === 'disburse' && site.quantity.firstToken - cue.end > 4)) &&
  isPaidOf(site)

/** "vốn sự nghiệp hiện còn tới 96 tỷ đồng": what is left of it. */
function isLeft(site: Site, cue: Cue): boolean {
  if (!funds.has(cue.tag) && cue.tag !== 'disburse') return false
  const { words } = site.scene
  const last = site.before.findLast((one) => one.tag === 'level')
  if (!last || last.first < cue.end || site.quantity.firstToken - last.end > 1) return false
  return words.slice(last.first, last.end).at(-1) === 'còn' && last.end - last.first <= 2
}

/** "dự toán thu ngân sách năm 2026 là 27 tỷ đồng, tổng chi 186 tỷ đồng": all of it planned. */
function isPlanned(site: Site, metric: string): boolean {
  if (metric !== 'budget_revenue' && metric !== 'budget_expenditure') return false
  const cue = site.before.findLast((one) => metricOf[one.tag] === metric)
  if (cue && site.at.cues.some((one) => one.tag === 'estimate' && one.end === cue.first)) return true
  const last = site.claims.at(-1)
  return last?.status === 'target' && last.rule === 'budget.sum'
}

const receipts = new Set(['tiếp nhận', 'nhận được', 'được nhận'])
const donors =
  /(?:^| )(?:nhà hảo tâm|mạnh thường quân|nhà tài trợ|doanh nghiệp|công ty|ủng hộ|quyên góp|đóng góp)/

function metricFor(site: Site, cue: Cue): string {
  if (cue.tag !== 'allocate' && cue.tag !== 'sum_of') return metricOf[cue.tag] as string
  const { words } = site.scene
  const state = site.before.findLast((one) => one.tag === 'revenue' || one.tag === 'expenditure')
  if (state && cue.tag === 'allocate' && !words.slice(state.end, cue.first).includes(','))
    return metricOf[state.tag] as string
  const { endToken } = site.quantity
  if (
    receipts.has(said(site, cue)) &&
    donors.test(words.slice(endToken, Math.min(site.right, endToken + 10)).join(' '))
  )
    return 'investment_mobilized'
  if (cue.tag === 'sum_of' && (isCost(site, cue) || isPriced(site, cue))) return 'budget_other'
  const people = site.at.cues.some(
    (one) => one.tag === 'mobilize' && one.first >= endToken && one.first < endToken + 8,
  )
  return people && cue.tag === 'sum_of' && words[cue.first] === 'tổng'
    ? 'investment_mobilized'
    : 'budget_allocated'
}

export const budgetRules: readonly Rule[] = [
  costRule,
  {
    id: 'budget.sum',
    of: ['money'],
    says: {
      vi: 'Số tiền đi với “giao”, “phân bổ”, “giải ngân”, “thu”, “chi”, “huy động” … là khoản vốn hay ngân sách mà từ đó gọi tên.',
      en: 'A sum said to be allocated, paid out, raised, spent or mobilised is the budget figure that the word names.',
    },
    read: money,
    reads: [
      {
        text: 'Năm 2023, huyện được giao 187,6 tỷ đồng.',
        metric: 'budget_allocated',
        value: 187_600_000_000,
      },
      {
        text: 'Đến nay, huyện đã giải ngân 141 tỷ 820 triệu đồng.',
        metric: 'budget_disbursed',
        value: 141_820_000_000,
      },
      { text: 'Thu ngân sách trên địa bàn đạt 52 tỷ đồng.', metric: 'budget_revenue', value: 52_000_000_000 },
      {
        text: 'Xã huy động 217 tỷ đồng, trong đó nhân dân đóng góp 31,2 tỷ đồng.',
        metric: 'investment_mobilized',
        value: 31_200_000_000,
      },
      {
        text: 'Ban Quản lý dự án giải ngân 9,4 tỷ đồng (51%); Phòng Y tế 1,2/3,4 tỷ đồng.',
        metric: 'budget_disbursed',
        value: 1_200_000_000,
      },
      {
        text: 'Xã được giao 12 tỷ đồng, gồm vốn đầu tư 9 tỷ đồng, còn lại 3 tỷ đồng là vốn sự nghiệp.',
        metric: 'budget_allocated',
        value: 3_000_000_000,
      },
      {
        text: 'Tuyến đường liên thôn dài 3 km, tổng kinh phí 6,2 tỷ đồng, trong đó nhân dân đóng góp 340 triệu đồng.',
        metric: 'budget_other',
        value: 6_200_000_000,
      },
      {
        text: 'Năm qua, huyện dựng được 64 nhà cho hộ nghèo, kinh phí 5,1 tỷ đồng.',
        metric: 'budget_other',
        value: 5_100_000_000,
      },
      {
        text: 'Các xã đã giải ngân 31 tỷ đồng. Chương trình 135: 12 tỷ đồng, giải ngân 9 tỷ đồng.',
        metric: 'budget_allocated',
        value: 12_000_000_000,
      },
      {
        text: 'Xã giải ngân 2,1 tỷ đồng; nước sinh hoạt bản Mường 2,3 tỷ đồng, chưa giải ngân.',
        metric: 'budget_allocated',
        value: 2_300_000_000,
      },
      {
        text: 'Trong 20,5 tỷ đồng được giao, xã đã giải ngân 13 tỷ đồng.',
        metric: 'budget_allocated',
        value: 20_500_000_000,
      },
      {
        text: 'Quỹ của xã tiếp nhận 215 triệu đồng từ các nhà hảo tâm.',
        metric: 'investment_mobilized',
        value: 215_000_000,
      },
      {
        text: 'Xã thu ngân sách 1.420 triệu đồng, chi 1.205 triệu đồng.',
        metric: 'budget_expenditure',
        value: 1_205_000_000,
      },
      {
        text: 'Phòng Dân tộc giải ngân 2,3 tỷ đồng trên tổng số 7,1 tỷ đồng.',
        metric: 'budget_allocated',
        value: 7_100_000_000,
      },
      {
        text: 'Vốn chưa phân bổ chi tiết là 5,4 tỷ đồng.',
        metric: 'budget_remaining',
        value: 5_400_000_000,
      },
      { text: '- Ban Quản lý: 1.310/15.870 triệu đồng.', metric: 'budget_disbursed', value: 1_310_000_000 },
      {
        text: 'Xã Tân Hòa 8,2 tỷ đồng, mới chi 2,1 tỷ đồng.',
        metric: 'budget_allocated',
        value: 8_200_000_000,
      },
    ],
    leaves: [
      'Mỗi công lúa gia đình lãi hơn 2 triệu đồng.',
      'Gia đình chị được hỗ trợ 20 triệu đồng mua bò.',
      'Ông còn nợ ngân hàng 30 triệu đồng.',
      'Vi phạm bị phạt từ 300.000 đồng.',
      'Vụ này anh thu được 150 triệu đồng từ sầu riêng.',
    ],
  },
  ...disbursementRules,
]
