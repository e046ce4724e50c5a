import type { Cue } from '../cues.ts'
import {
  type Claim,
  claim,
  continues,
  firstAfter,
  lastBefore,
  type Rule,
  type Site,
  standsAlone,
} from '../site.ts'
import { textBetween } from '../subjects/index.ts'
import { wordSet } from '../words.ts'

const strong = wordSet('disburse undisbursed revenue expenditure')
const topical = new Set([...strong, 'allocate', 'mobilize', 'other_money', 'left_over', 'slice'])
const metricOf: Readonly<Record<string, string>> = {
  disburse: 'budget_disbursed',
  undisbursed: 'budget_remaining',
  revenue: 'budget_revenue',
  expenditure: 'budget_expenditure',
  allocate: 'budget_allocated',
  mobilize: 'investment_mobilized',
  other_money: 'budget_other',
}
const sums = new Set(Object.values(metricOf))
const unspent = new Set(['undisbursed'])

function money(site: Site): Claim | null {
  const { quantity } = site
  if (quantity.kind !== 'money' || perPerson(quantity.per)) return null
  const rule = 'budget.sum'
  const at = (metric: string, first: number, part?: string, end = quantity.endToken) =>
    claim(site, rule, metric, 'VND', first, end, part ? { part } : {})
  const late = firstAfter(site, unspent, 2)
  if (late) return at('budget_remaining', quantity.firstToken - 1, undefined, late.end)
  const cue = paidOut(site) ?? lastBefore(site, topical)
  if (isLeft(site, cue)) return at('budget_remaining', cue?.first ?? quantity.firstToken)
  const whole = wholeBefore(site)
  const parted = whole?.metric === 'budget_disbursed' || whole?.metric === 'budget_remaining'
  if (whole && parted && (!cue || cue.tag === 'slice'))
    return at(whole.metric, quantity.firstToken, partName(site))
  if (
    whole &&
    !parted &&
    (!cue || !strong.has(cue.tag)) &&
    cue?.tag !== 'left_over' &&
    cue?.tag !== 'other_money'
  ) {
    return at(whole.metric, cue?.first ?? quantity.firstToken, partName(site))
  }
  if (!cue) {
    const model = site.claims.findLast((one) => sums.has(one.metric))
    if (model && goesOnWith(site, model)) return at(model.metric, quantity.firstToken, model.part)
    const plan = plannedSum(site)
    if (plan) return at('budget_allocated', plan.first)
    const fund = firstAfter(site, funds, 2)
    return fund && hasReceiver(site) ? at('budget_allocated', quantity.firstToken, undefined, fund.end) : null
  }
  if (cue.tag === 'left_over') {
    const model = site.claims.findLast(
      (one) => one.metric === 'budget_disbursed' || one.metric === 'disbursement_rate',
    )
    return model ? at('budget_remaining', cue.first) : null
  }
  if (cue.tag === 'slice') {
    const model = site.claims.findLast((one) => sums.has(one.metric))
    if (model) return at(model.metric, cue.first, partName(site))
    const head = site.before.findLast((one) => one.tag in metricOf)
    if (head) return at(metricFor(site, head.tag), head.first, partName(site))
    return at('budget_allocated', cue.first)
  }
  return at(metricFor(site, cue.tag), cue.first)
}

/** "giải ngân vốn đầu tư công được 4.962 tỷ đồng": what was paid out is named between. */
function paidOut(site: Site): Cue | undefined {
  const cue = lastBefore(site, topical)
  if (cue?.tag !== 'allocate' && cue?.tag !== 'slice') return undefined
  return site.before.find((one) => one.tag === 'disburse' && one.end === cue.first)
}

/** "vốn sự nghiệp hiện còn tới 96 tỷ đồng": what is left of it. */
function isLeft(site: Site, cue: Cue | undefined): boolean {
  if (!cue || (cue.tag !== 'allocate' && cue.tag !== 'slice' && cue.tag !== 'disburse')) return false
  const { words } = site.scene
  const last = site.before.findLast((one) => one.tag === 'level')
  if (!last || last.first < cue.end || site.quantity.firstToken - last.end > 1) return false
  return words.slice(last.first, last.end).at(-1) === 'còn' && last.end - last.first <= 2
}

/** The same measure again; "(năm 2009 thu 7,8 tỷ đồng)" goes on with revenue by its bare verb. */
function goesOnWith(site: Site, model: Claim): boolean {
  if (continues(site)) return true
  const verb =
    model.metric === 'budget_revenue' ? 'thu' : model.metric === 'budget_expenditure' ? 'chi' : null
  if (!verb) return false
  const { words } = site.scene
  const at = words.indexOf(verb, site.left)
  return at >= site.left && at < site.quantity.firstToken && site.quantity.firstToken - at <= 2
}

/** "kế hoạch 168.200 triệu đồng": the sum that was planned for it. */
const plannedSum = (site: Site): Cue | undefined =>
  site.before.findLast(
    (one) =>
      one.tag === 'yearly_plan' &&
      site.quantity.firstToken - one.end <= 2 &&
      site.scene.words.slice(one.first, one.end).includes('hoạch'),
  )

const funds = new Set(['slice', 'allocate'])
const receiving = wordSet('nhận có')

/** "huyện nhận 64 tỷ đồng vốn Chương trình 135": the fund stands after the sum. */
const hasReceiver = (site: Site): boolean =>
  site.scene.words.slice(site.left, site.quantity.firstToken).some((word) => receiving.has(word))

/** Things that are built, told by the two words that name them. */
const works = new Set([
  'công trình',
  'dự án',
  'căn nhà',
  'hạng mục',
  'phòng học',
  'trụ sở',
  'tuyến đường',
  'nhà văn',
  'tái định',
  'cây cầu',
  'mô hình',
])

/** A sum for works counted or named in the same breath is their cost, not a unit's allocation. */
function metricFor(site: Site, tag: string): string {
  if (tag !== 'allocate') return metricOf[tag] as string
  const cue = site.before.findLast((one) => one.tag === 'allocate')
  const { words } = site.scene
  if (cue && !/^(?:được|giao|tạm|bố|phân|kế)$/.test(words[cue.first] ?? '')) {
    for (
      let i = Math.max(site.at.sentence.firstToken, cue.first - 7);
      i < site.quantity.firstToken - 1;
      i++
    ) {
      const pair = `${words[i]} ${words[i + 1]}`
      if (works.has(pair) && !/^(?:các|,|và|trình)$/.test(words[i - 1] ?? '')) return 'budget_other'
    }
  }
  return 'budget_allocated'
}

/**
 * The sum of which this is a part: the one before "trong đó", "gồm" in its sentence; where the sentence begins
 * with "nguồn lực ấy", "cơ cấu nguồn vốn gồm", the one of the sentence before.
 */
function wholeBefore(site: Site): Claim | undefined {
  const split = site.at.cues.findLast((cue) => cue.tag === 'parts' && cue.first < site.quantity.firstToken)
  const here =
    split && site.claims.findLast((one) => sums.has(one.metric) && one.quantity.firstToken < split.first)
  if (here) return here
  const { words } = site.scene
  const first = site.at.sentence.firstToken
  const head = words.slice(first, first + 8).join(' ')
  const back =
    /^(?:nguồn|số|cơ cấu|khoản)(?: \p{L}+){1,3} (?:ấy|này|đó|trên|gồm)|^trong (?:đó|số)|^cụ thể/u.test(head)
  return back ? site.earlier.findLast((one) => sums.has(one.metric) && one.part === undefined) : undefined
}

const trims = wordSet(', ; : ( . và trong đó gồm bao có riêng cụ thể là được đạt - từ')

/** The words between the last figure and this one, small words cut off: "vốn đầu tư", "nhân dân đóng góp". */
function partName(site: Site): string | undefined {
  const { words } = site.scene
  let first = site.left
  let end = site.quantity.firstToken
  while (first < end && trims.has(words[first] as string)) first++
  while (end > first && trims.has(words[end - 1] as string)) end--
  return end > first && end - first <= 14 ? textBetween(site.scene, first, end) : undefined
}

const perPerson = (per: readonly string[]): boolean => per.includes('người')

const disbursing = new Set(['disburse'])
const rated = new Set(['disburse', 'undisbursed', 'revenue', 'expenditure'])
const duties = wordSet('phải cần')

/** "phải giải ngân 85%" is a plan; of money it is what is left. */
const isDuty = (site: Site, cue: Cue): boolean => duties.has(site.scene.words[cue.first] ?? '')

/** The share paid out. */
function disbursementRate(site: Site): Claim | null {
  const { quantity } = site
  if (quantity.kind !== 'percent') return null
  const cue = lastBefore(site, rated)
  if (cue?.tag === 'disburse' || (cue?.tag === 'undisbursed' && isDuty(site, cue)))
    return claim(site, 'budget.rate', 'disbursement_rate', '%', cue.first, quantity.endToken)
  const late = firstAfter(site, disbursing, 3)
  if (late && !cue) return claim(site, 'budget.rate', 'disbursement_rate', '%', quantity.firstToken, late.end)
  const last = site.claims.at(-1)
  const before = site.earlier.at(-1)
  const spoken =
    site.at.cues.some((one) => one.tag === 'disburse' && one.end <= site.left) ||
    (before !== undefined && paid.has(before.metric))
  const named =
    ((last && paid.has(last.metric)) || (!last && spoken)) && !continues(site) ? fundName(site) : undefined
  if (named)
    return claim(site, 'budget.rate', 'disbursement_rate', '%', quantity.firstToken, quantity.endToken, {
      part: named,
    })
  const model = last?.metric === 'budget_remaining' ? site.claims.findLast((one) => one !== last) : last
  if (!model || !continues(site)) return null
  if (model.metric === 'budget_disbursed' || model.metric === 'disbursement_rate') {
    return claim(site, 'budget.rate', 'disbursement_rate', '%', quantity.firstToken, quantity.endToken)
  }
  return null
}

const paid = new Set(['budget_disbursed', 'disbursement_rate'])

/** "giải ngân cao nhất (71,5%), kế đến là vốn Chương trình 135 (48%)": the next fund, named and nothing more. */
function fundName(site: Site): string | undefined {
  const { words } = site.scene
  let fund = false
  for (let i = site.left; i < site.quantity.firstToken; i++) {
    const word = words[i] as string
    if (fundWords.has(word) || programmes.has(`${word} ${words[i + 1]}`)) fund = true
    if ((word === 'thu' && words[i + 1] !== 'hút') || word === 'chi' || word === 'hộ') return undefined
  }
  return fund && standsAlone(site) ? partName(site) : undefined
}

const fundWords = wordSet('vốn chương nguồn dự ctmtqg mtqg')
/** The national target programmes by the words of their names. */
const programmes = new Set(['giảm nghèo', 'nông thôn', 'ntm mới', 'thiểu số', 'miền núi', 'dtts &'])

/** How far planned revenue or expenditure was reached: a rate, but of no disbursement. */
function planShare(site: Site): Claim | null {
  const { quantity } = site
  if (quantity.kind !== 'percent') return null
  const last = site.claims.at(-1)
  const follows =
    (last?.metric === 'budget_revenue' || last?.metric === 'budget_expenditure') && continues(site)
  const cue = lastBefore(site, rated)
  if (!follows && cue?.tag !== 'revenue' && cue?.tag !== 'expenditure') return null
  const first = follows ? quantity.firstToken : (cue?.first ?? quantity.firstToken)
  return claim(site, 'budget.plan_share', 'other_rate', '%', first, quantity.endToken, { status: 'achieved' })
}

export const budgetRules: readonly Rule[] = [
  {
    id: 'budget.sum',
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
    ],
    leaves: ['Mỗi công lúa gia đình lãi hơn 2 triệu đồng.', 'Vi phạm bị phạt từ 300.000 đồng.'],
  },
  {
    id: 'budget.rate',
    says: {
      vi: 'Tỷ lệ phần trăm đi với “giải ngân” hoặc ngay sau số tiền giải ngân là tỷ lệ giải ngân.',
      en: 'A percentage said of disbursement, or right after a sum paid out, is the disbursement rate.',
    },
    read: disbursementRate,
    reads: [
      { text: 'Huyện giải ngân đạt 88,4% kế hoạch.', metric: 'disbursement_rate', value: 88.4 },
      { text: 'Huyện đã giải ngân 46,9 tỷ đồng, đạt 25% kế hoạch.', metric: 'disbursement_rate', value: 25 },
    ],
    leaves: ['Xã vận động 90% hộ tham gia.'],
  },
  {
    id: 'budget.plan_share',
    says: {
      vi: 'Tỷ lệ phần trăm của dự toán, kế hoạch thu hay chi ngân sách.',
      en: 'A percentage of the planned revenue or expenditure.',
    },
    read: planShare,
    reads: [
      { text: 'Thu ngân sách đạt 41,7 tỷ đồng, bằng 63,5% dự toán.', metric: 'other_rate', value: 63.5 },
      { text: 'Thu ngân sách của huyện vượt 12% dự toán năm.', metric: 'other_rate', value: 12 },
    ],
    leaves: ['Huyện giải ngân đạt 88,4% kế hoạch.'],
  },
]
