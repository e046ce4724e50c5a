import type { Cue } from '../cues.ts'
import { type Claim, continues, firstAfter, type Site } from '../site.ts'
import { wordSet } from '../words.ts'
import { bareVerb, goesOnWith, lastSum, metricOf, namesFund, partName, said } from './money.ts'
import { nounAfter, verbBefore } from './sum-verbs.ts'

type At = (metric: string, first: number, part?: string, end?: number) => Claim

const funds = new Set(['slice', 'allocate', 'sum_of'])
const given = /^được (?:giao|phân bổ|bố trí|cấp|ghi vốn)/
const ownMoney = /^vốn (?:vay|tự có|đối ứng|xã hội|điều lệ|lưu động|huy động|dân)/
const stateBudget = wordSet('budget_revenue budget_expenditure')

/** A sum that no cue announces: what is paid of it follows, a verb, the same measure again, a plan, a fund after it. */
export function uncued(site: Site, at: At): Claim | null {
  const { quantity } = site
  const first = quantity.firstToken
  const model = lastSum(site)
  const ofState = stateBudget.has(model?.metric ?? '') || site.claims.at(-1)?.rule === 'budget.plan_share'
  if (!ofState) {
    if (bareVerb(site, 'thu') && site.scene.words[quantity.endToken + 1] === 'chi')
      return at('budget_revenue', first - 1)
    if (isPaidOf(site) || isWhole(site, model))
      return at('budget_allocated', first, namesFund(site) ? partName(site) : undefined)
    const noun = nounAfter(site)
    if (noun) return at(noun.metric, first, undefined, noun.end)
    const verb = verbBefore(site)
    // What is raised goes on being raised: "dân góp 2,4 tỷ đồng, mới chuyển về 700 triệu đồng".
    const raised =
      verb?.metric === 'budget_allocated' &&
      (model?.metric === 'investment_mobilized' || isGivenByFirms(site, verb.first))
    if (verb && (quantity.value ?? LEAST) >= LEAST)
      return at(raised ? 'investment_mobilized' : verb.metric, verb.first)
    if (quantity.total !== null) return at('budget_disbursed', first, partName(site))
  }
  if (model && goesOnWith(site, model)) return at(model.metric, first, model.part)
  return ofRevenue(site, at, model) ?? byFund(site, at)
}

/** "giải ngân 1,9 tỷ đồng trong tổng số 6,8 tỷ đồng": the whole that was given. */
const isWhole = (site: Site, model: Claim | undefined): boolean =>
  model?.metric === 'budget_disbursed' &&
  /^(?:trong|trên|\/)(?: tổng)?(?: số)?(?: (?:vốn|tiền|kế hoạch|được|giao|là|hơn|gần|trên))*$/.test(
    site.scene.words.slice(model.quantity.endToken, site.quantity.firstToken).join(' '),
  )

/** "các doanh nghiệp nhận giúp đỡ 36 tỷ đồng": not from a budget. */
const isGivenByFirms = (site: Site, until: number): boolean =>
  /(?:^| )(?:doanh nghiệp|công ty|tập đoàn|nhà hảo tâm|mạnh thường quân|nhà tài trợ)(?: |$)/.test(
    site.scene.words.slice(site.left, until).join(' '),
  )

/** Less than this is what one household gets or spends. */
const LEAST = 100_000_000

/** "Yên Na 10 tỷ 650 triệu đồng, mới giải ngân 8,3 tỷ đồng": what was paid out of it follows as a sum. */
export function isPaidOf(site: Site): boolean {
  const { quantities } = site.at
  const { endToken } = site.quantity
  if (unpaid.test(site.scene.words.slice(endToken, Math.min(site.right, endToken + 8)).join(' '))) return true
  const next = quantities[quantities.indexOf(site.quantity) + 1]
  if (next?.kind !== 'money' || next.firstToken - site.quantity.endToken > 14) return false
  const { words } = site.scene
  const between = words.slice(site.quantity.endToken, next.firstToken).join(' ')
  return (
    /(?:^| )(?:giải ngân|thanh toán|rút|dùng|chi|tiêu|quyết toán)(?: (?:được|vốn|là|đạt|hết|hơn|gần|khoảng|trên|mới))*$/.test(
      between,
    ) && !between.includes(';')
  )
}

/** "7 tỷ đồng, chưa giải ngân", "7 tỷ đồng, đã giải ngân hết". */
const unpaid =
  /^,? ?(?:(?:nhưng|song|đã|mới|hiện|đến nay|vẫn) ){0,2}(?:chưa giải ngân|giải ngân (?:hết|xong|dứt điểm|toàn bộ))/

/** "chi 1.102 triệu đồng" beside revenue, "thu được 25 tỷ đồng" of a budget, a sum after its share of the plan. */
function ofRevenue(site: Site, at: At, model: Claim | undefined): Claim | null {
  const first = site.quantity.firstToken
  const share = site.claims.at(-1)?.rule === 'budget.plan_share'
  if ((model?.metric === 'budget_revenue' || share) && bareVerb(site, 'chi'))
    return at('budget_expenditure', first - 1)
  if (bareVerb(site, 'thu') && tellsRevenue(site)) return at('budget_revenue', first - 1)
  if (!share || !continues(site)) return null
  const whose = site.at.cues.findLast(
    (one) => one.first < first && (one.tag === 'revenue' || one.tag === 'expenditure'),
  )
  return whose ? at(metricOf[whose.tag] as string, first) : null
}

/** A plan before the sum, or the fund that it is of after it. */
function byFund(site: Site, at: At): Claim | null {
  const { quantity } = site
  const first = quantity.firstToken
  const plan = plannedSum(site)
  if (plan) return at('budget_allocated', plan.first)
  if (namesFund(site) && site.after.some((one) => one.tag === 'disburse'))
    return at('budget_allocated', first, partName(site))
  const fund = firstAfter(site, funds, 2)
  if (fund && fund.first === quantity.endToken && given.test(said(site, fund)))
    return at('budget_allocated', first, undefined, fund.end)
  if (fund && hasReceiver(site)) return at('budget_allocated', first, undefined, fund.end)
  const { words } = site.scene
  if (
    words[quantity.endToken] !== 'vốn' ||
    ownMoney.test(words.slice(quantity.endToken, quantity.endToken + 3).join(' '))
  )
    return null
  return at('budget_allocated', first, undefined, quantity.endToken + 2)
}

/** "kế hoạch 168.200 triệu đồng": the sum that was planned for it. */
const plannedSum = (site: Site): Cue | undefined =>
  site.before.findLast(
    (one) =>
      (one.tag === 'yearly_plan' || said(site, one) === 'có kế hoạch') &&
      site.quantity.firstToken - one.end <= 2 &&
      site.scene.words.slice(one.first, one.end).includes('hoạch'),
  )

const receiving = wordSet('nhận có')

/** "huyện nhận 64 tỷ đồng vốn Chương trình 135": the fund stands after the sum. */
const hasReceiver = (site: Site): boolean =>
  site.scene.words.slice(site.left, site.quantity.firstToken).some((word) => receiving.has(word))

/** Whether the sentence is about the state budget, so that a bare "thu được" is its revenue and no harvest. */
const tellsRevenue = (site: Site): boolean =>
  site.earlier.some((one) => one.metric === 'budget_revenue') ||
  /ngân sách|dự toán/.test(
    site.scene.words.slice(site.at.sentence.firstToken, site.at.sentence.endToken).join(' '),
  )
