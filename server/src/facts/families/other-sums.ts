import { type Claim, claim, onlySmallWords, type Rule, type Site } from '../site.ts'
import { isCost } from './costs.ts'
import { lastSum, namesFund, partName, ranking, sums } from './money.ts'
import { nounAfter, verbBefore } from './sum-verbs.ts'

/** Below this a sum is a household's more often than a unit's. */
const LEAST = 100_000_000
/** From this on a sum in an article on rural development is public money, whatever is said of it. */
const LARGE = 500_000_000

/** What is earned, sold, fined or produced is no public money. */
const earned =
  /(?:^| )(?:lãi|bán|doanh thu|lợi nhuận|thu hoạch|giá trị sản xuất|giá trị sản phẩm|giá trị hàng hóa|kim ngạch|sản lượng|xuất khẩu|tiền lương|mức lương|phạt|vụ rồi|thu nhập|sản xuất đạt|trúng|lừa|vốn điều lệ)(?: |$)/
const household =
  /(?:^| )(?:gia đình|vợ chồng|nhà|hộ) (?:ông|bà|anh|chị|tôi|mình|em|chú|cô)(?: |$)|(?:^| )(?:mỗi|từng|một) (?:hộ|gia đình|người|nhà|căn|km|m2|ha)(?: |$)/

/** What the state budget is paid. */
const taxes = /(?:^| )(?:thuế|lệ phí|tiền sử dụng đất|tiền thuê đất|đấu giá đất|xổ số)(?: |$)/

/** A sum of money that nothing before has named: its verb, its noun, the sum that it is a part of, or its size tell. */
function anySum(site: Site): Claim | null {
  const { quantity } = site
  const value = quantity.value ?? quantity.high ?? 0
  // "(Hai mươi mốt tỷ, bốn trăm triệu đồng)" says in words what stands before it in digits.
  if (quantity.form === 'words' || value < LEAST || quantity.per.length > 0) return null
  if (isPrivate(site)) return null
  const at = (metric: string, first: number, end = quantity.endToken, part?: string) =>
    claim(site, 'budget.any', metric, 'VND', first, end, part ? { part } : {})
  const noun = nounAfter(site)
  if (noun) return at(noun.metric, quantity.firstToken, noun.end)
  const verb = verbBefore(site)
  const model = lastSum(site) ?? site.earlier.findLast((one) => sums.has(one.metric) && one.unit === 'VND')
  if (verb) return at(verb.metric, verb.first)
  const lead = site.scene.words
    .slice(Math.max(site.left, quantity.firstToken - 14), quantity.firstToken)
    .join(' ')
  if (taxes.test(lead)) return at('budget_revenue', quantity.firstToken)
  const fund =
    !/nhu cầu|mức vốn/.test(lead) && (namesFund(site) || /(?:^| )(?:30a|135|ngân sách)(?: |$)/.test(lead))
  if (fund && (!model || model.metric === 'budget_other')) {
    const works = isCost(site, { first: quantity.firstToken, end: quantity.firstToken })
    return at(
      works ? 'budget_other' : 'budget_allocated',
      quantity.firstToken,
      quantity.endToken,
      partName(site),
    )
  }
  if (model && (isPart(site) || onlySmallWords(site, site.left, ranking)))
    return at(model.metric, quantity.firstToken, quantity.endToken, partName(site))
  return value >= LARGE ? at('budget_other', quantity.firstToken) : null
}

/** Whether the clause tells of what somebody earned or what one household has. */
function isPrivate(site: Site): boolean {
  const { words } = site.scene
  const { firstToken, endToken } = site.quantity
  const lead = words.slice(Math.max(site.left, firstToken - 16), firstToken).join(' ')
  if (earned.test(lead) || household.test(lead)) return true
  return /^(?:lãi|tiền lãi|doanh thu|lợi nhuận|tiền phạt)(?: |$)/.test(
    words.slice(endToken, endToken + 3).join(' '),
  )
}

/** Nothing but the name of a source or a use stands before: "tín dụng 890 tỷ đồng", "30a: 311 tỷ đồng". */
function isPart(site: Site): boolean {
  const { words } = site.scene
  const said = words.slice(site.left, site.quantity.firstToken)
  return said.length <= 16 && !site.before.some((cue) => cue.tag === 'target' || cue.tag === 'modal')
}

export const otherSumRules: readonly Rule[] = [
  {
    id: 'budget.any',
    of: ['money'],
    says: {
      vi: 'Số tiền lớn: động từ, danh từ đi với nó hoặc khoản mà nó là một phần cho biết đó là tiền gì.',
      en: 'A large sum: the verb or noun beside it, or the sum that it is a part of, tells what it is.',
    },
    read: anySum,
    reads: [
      { text: 'Xã mới rút 410 triệu đồng.', metric: 'budget_disbursed', value: 410_000_000 },
      { text: 'Xã Tân Hòa nhận 51 tỷ đồng.', metric: 'budget_allocated', value: 51_000_000_000 },
      {
        text: 'Cuối năm, huyện phải trả lại ngân sách 2 tỷ 350 triệu đồng.',
        metric: 'budget_remaining',
        value: 2_350_000_000,
      },
      { text: 'Huyện xin sử dụng 780 triệu đồng kết dư.', metric: 'budget_remaining', value: 780_000_000 },
      { text: 'Tỉnh cắt 56 tỷ đồng của các dự án chậm.', metric: 'budget_other', value: 56_000_000_000 },
      {
        text: 'Xã dựng được 14 nhà từ 340 triệu đồng do Hội Nông dân vận động.',
        metric: 'investment_mobilized',
        value: 340_000_000,
      },
      {
        text: 'Huyện huy động 212 tỷ đồng: ngân sách tỉnh 60 tỷ đồng; tín dụng 90 tỷ đồng.',
        metric: 'investment_mobilized',
        value: 90_000_000_000,
      },
      { text: 'Lệ phí trước bạ 4,1 tỷ đồng.', metric: 'budget_revenue', value: 4_100_000_000 },
      { text: 'Nguồn 135: 12,4 tỷ đồng.', metric: 'budget_allocated', value: 12_400_000_000 },
    ],
    leaves: [
      'Hợp tác xã bao tiêu 300 triệu đồng nông sản mỗi vụ.',
      'Vụ này gia đình anh lãi 640 triệu đồng.',
      'Giá trị sản xuất nông nghiệp đạt 1.240 tỷ đồng.',
      'Hợp tác xã có doanh thu 2,4 tỷ đồng.',
      'Nhà ông vay 120 triệu đồng.',
      'Mỗi hộ vay 100 triệu đồng.',
    ],
  },
]
