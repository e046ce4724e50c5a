import type { Cue } from '../cues.ts'
import {
  type Claim,
  claim,
  continues,
  firstAfter,
  lastBefore,
  onlySmallWords,
  type Rule,
  type Site,
  standsAlone,
} from '../site.ts'
import { wordSet } from '../words.ts'
import { namesFund, namesOrgan, paid, partName, ranking } from './money.ts'
import { staysWithPayment } from './paid-context.ts'

const disbursing = new Set(['disburse'])
const rated = new Set(['disburse', 'undisbursed', 'revenue', 'expenditure'])
const duties = wordSet('phải cần')

/** "phải giải ngân 85%" is a plan; of money it is what is left. */
const isDuty = (site: Site, cue: Cue): boolean => duties.has(site.scene.words[cue.first] ?? '')

/** "thấp hơn 4,1% so với bình quân": by how much two rates differ. */
const isDifference = (site: Site): boolean =>
  site.scene.words[site.quantity.firstToken - 1] === 'hơn' &&
  /^(?:thấp|cao|nhiều|ít)$/.test(site.scene.words[site.quantity.firstToken - 2] ?? '')

/** The share paid out. */
function disbursementRate(site: Site): Claim | null {
  const { quantity } = site
  if (isDifference(site)) return null
  const at = (first: number, part?: string, end = quantity.endToken) =>
    claim(site, 'budget.rate', 'disbursement_rate', '%', first, end, part ? { part } : {})
  const cue = lastBefore(site, rated)
  if (cue?.tag === 'disburse' || (cue?.tag === 'undisbursed' && isDuty(site, cue))) return at(cue.first)
  const late = firstAfter(site, disbursing, 3)
  if (late && !cue) return at(quantity.firstToken, undefined, late.end)
  if (isCarriedOut(site)) return at(quantity.firstToken)
  if (isNextFund(site)) return at(quantity.firstToken, partName(site))
  return isAgain(site) || staysWithPayment(site) ? at(quantity.firstToken) : null
}

/** "được 18 tỷ đồng nhưng mới thực hiện 74,5%": how much of what was given has been used. */
function isCarriedOut(site: Site): boolean {
  const last = site.claims.at(-1)
  if (last?.metric !== 'budget_allocated' || last.unit !== 'VND') return false
  const said = site.scene.words.slice(site.left, site.quantity.firstToken).join(' ')
  return /(?:^| )(?:thực hiện|sử dụng|dùng|tiêu|rút|chi)(?: (?:được|đạt|hết|mới|hơn|gần|khoảng|trên|dưới|chưa|tới|đến))*$/.test(
    said,
  )
}

/** "giải ngân cao nhất (71,5%), kế đến là vốn Chương trình 135 (48%), phòng Y tế 12%": who comes next, and no more. */
function isNextFund(site: Site): boolean {
  const last = site.claims.at(-1)
  const before = site.earlier.at(-1)
  const spoken =
    site.at.cues.some((one) => one.tag === 'disburse' && one.end <= site.left) ||
    (before !== undefined && paid.has(before.metric))
  const told = last ? paid.has(last.metric) : spoken
  return told && !continues(site) && standsAlone(site) && (namesFund(site) || namesOrgan(site))
}

const comparing = new Set([...ranking, ...wordSet('chung của toàn cả nhóm tỉnh huyện')])

/** The rate of the next place, or of the sum just paid out. */
function isAgain(site: Site): boolean {
  const last = site.claims.at(-1)
  const model = last?.metric === 'budget_remaining' ? site.claims.findLast((one) => one !== last) : last
  if (model) return paid.has(model.metric) && onlySmallWords(site, site.left, comparing)
  // "Nhóm dưới 40% có xã A 38,7%": a sentence after one of rates that names places with rates, and nothing else.
  const before = site.earlier.at(-1)
  const mark = site.marks.findLast((one) => one.end <= site.quantity.firstToken)
  return (
    before?.metric === 'disbursement_rate' &&
    mark?.kind === 'named' &&
    site.quantity.firstToken - mark.end <= 2 &&
    onlySmallWords(site, mark.end) &&
    standsAlone(site)
  )
}

const planWords = wordSet(
  'nghị quyết hđnd dự toán giao đề ra chỉ tiêu kế hoạch cùng huyện tỉnh xã trung ương',
)

/** How far planned revenue or expenditure was reached: a rate, but of no disbursement. */
function planShare(site: Site): Claim | null {
  const { quantity } = site
  const last = site.claims.at(-1)
  const follows =
    (last?.metric === 'budget_revenue' ||
      last?.metric === 'budget_expenditure' ||
      last?.rule === 'budget.plan_share') &&
    onlySmallWords(site, site.left, planWords)
  const cue = lastBefore(site, rated)
  if (!follows && cue?.tag !== 'revenue' && cue?.tag !== 'expenditure') return null
  const first = follows ? quantity.firstToken : (cue?.first ?? quantity.firstToken)
  // "tăng 8,2% so với năm trước": by how much they grew, no share of a plan.
  const verb = site.before.findLast((one) => one.tag === 'up' || one.tag === 'down' || one.tag === 'level')
  if (verb && verb.tag !== 'level' && verb.first > (cue?.first ?? -1)) return null
  return claim(site, 'budget.plan_share', 'other_rate', '%', first, quantity.endToken, { status: 'achieved' })
}

export const disbursementRules: readonly Rule[] = [
  {
    id: 'budget.rate',
    of: ['percent'],
    says: {
      vi: 'Tỷ lệ phần trăm đi với “giải ngân” hoặc ngay sau số tiền giải ngân là tỷ lệ giải ngân.',
      en: 'A percentage said of disbursement, or right after a sum paid out, is the disbursement rate.',
    },
    read: disbursementRate,
    reads: [
      { text: 'Huyện giải ngân đạt 88,4% kế hoạch.', metric: 'disbursement_rate', value: 88.4 },
      { text: 'Huyện đã giải ngân 46,9 tỷ đồng, đạt 25% kế hoạch.', metric: 'disbursement_rate', value: 25 },
      {
        text: 'Huyện giải ngân 61%; Phòng Y tế mới đạt 9,7%.',
        metric: 'disbursement_rate',
        value: 9.7,
      },
      {
        text: 'Huyện giải ngân 51%, thấp hơn bình quân chung của tỉnh (64,5%).',
        metric: 'disbursement_rate',
        value: 64.5,
      },
      {
        text: 'Xã Tân Hòa giải ngân 51,4%; xã cam kết đến 31/12 đạt ít nhất 92%.',
        metric: 'disbursement_rate',
        value: 92,
      },
      {
        text: 'Huyện giải ngân 88%. Kết quả này cao hơn năm trước (71,6%).',
        metric: 'disbursement_rate',
        value: 71.6,
      },
      {
        text: 'Xã được giao 3,2 tỷ đồng nhưng mới dùng 41%.',
        metric: 'disbursement_rate',
        value: 41,
      },
    ],
    leaves: [
      'Xã vận động 90% hộ tham gia.',
      'Huyện giải ngân chậm. Xã Tân Hòa có 82% đường trục thôn được bê tông.',
      'Xã Tân Hòa tổ chức hội nghị, 82,4% có mặt.',
      'Huyện giải ngân chậm, thấp hơn 4,1% so với toàn tỉnh.',
    ],
  },
  {
    id: 'budget.plan_share',
    of: ['percent'],
    says: {
      vi: 'Tỷ lệ phần trăm của dự toán, kế hoạch thu hay chi ngân sách.',
      en: 'A percentage of the planned revenue or expenditure.',
    },
    read: planShare,
    reads: [
      { text: 'Thu ngân sách đạt 41,7 tỷ đồng, bằng 63,5% dự toán.', metric: 'other_rate', value: 63.5 },
      { text: 'Thu ngân sách của huyện vượt 12% dự toán năm.', metric: 'other_rate', value: 12 },
    ],
    leaves: ['Huyện giải ngân đạt 88,4% kế hoạch.', 'Thu ngân sách tăng 8,2% so với năm trước.'],
  },
]
