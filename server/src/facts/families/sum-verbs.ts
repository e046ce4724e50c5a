import type { Site } from '../site.ts'
import { wordSet } from '../words.ts'

/** What a sum of public money is when it is the object of these verbs or follows these nouns; words of one or two. */
const classes: Readonly<Record<string, ReadonlySet<string>>> = {
  budget_disbursed: words(
    'chi, dùng, rút, tiêu, sử dụng, tạm ứng, thanh toán, quyết toán, giải ngân, cấp phát, chi trả, rút vốn',
  ),
  budget_allocated: words(
    'nhận, cấp, rót, ứng, phân, cân đối, phân khai, phân bổ, bố trí, chuyển về, chuyển sang, rót về, rót xuống, ' +
      'cấp về, cấp bù, tiếp nhận, giao, bổ sung, thụ hưởng, hưởng, phân cấp, thông báo, đầu tư, hỗ trợ, phê duyệt',
  ),
  budget_remaining: words(
    'trả lại, hoàn trả, nộp trả, kết dư, còn dư, dư, tồn, còn tồn, tồn đọng, hủy, hủy bỏ, nộp lại, trả về, bị hủy',
  ),
  investment_mobilized: words(
    'huy động, vận động, quyên góp, ủng hộ, đóng góp, đối ứng, góp, kêu gọi, quyên, hiến tặng, thu về, bỏ ra, công đức, chung tay',
  ),
  budget_other: words(
    'điều chuyển, cắt, cắt giảm, cắt chuyển, thu hồi, thưởng, tốn, trả nợ, doanh số, thiệt hại, chuyển, xin, kéo dài, vay',
  ),
}

/** Compounds that hold one of the verbs and are another word. */
const compounds = words(
  'công nhận, ghi nhận, xác nhận, đảm nhận, chứng nhận, đón nhận, thu nhận, cung cấp, bao cấp, trợ cấp, trung cấp, ' +
    'các cấp, nâng cấp, cung ứng, đáp ứng, thích ứng, hưởng ứng, tương ứng, thành phần, chỉ tiêu, mục tiêu, bàn giao, ' +
    'chuyển giao, thông dụng, áp dụng, tín dụng, vận dụng, ảnh hưởng, chi tiết, chi hội, chi bộ, chi đoàn, chủ đầu, ' +
    'nhà đầu, dư nợ, dự phòng, tiêu chí, tiêu dùng, lồng ghép, bao tiêu',
)

/** What may stand between the verb and its sum. */
const between = wordSet(
  'được vốn tiền kinh phí số tổng cộng là về thêm hơn gần khoảng trên dưới chừng đã mới chỉ có hết tới đến lên từ dự ' +
    'phòng ngân sách cho năm nay trước này riêng ước vỏn vẹn quanh quẩn ngoài ở mức với đạt nguồn lại tất cả trong ' +
    'các mỗi xã huyện tỉnh thôn bản đồng',
)
const REACH = 12

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(', '))
}

/** A verb or noun of money, in tokens, and the metric of its sum. */
export interface SumVerb {
  readonly metric: string
  readonly first: number
  readonly end: number
}

/**
 * The verb whose object the sum is: "mới rút 410 triệu đồng", "Tây Giang nhận 51 tỷ đồng", "phải trả lại ngân sách
 * 1,2 tỷ đồng"; only small words, places, times stand between.
 */
export function verbBefore(site: Site): SumVerb | undefined {
  const stop = Math.max(site.left, site.quantity.firstToken - REACH)
  for (let i = site.quantity.firstToken - 1; i >= stop; i--) {
    const verb = verbAt(site, i, stop)
    if (verb) return verb
    const mark = site.marks.find((one) => one.first <= i && one.end > i)
    const time = site.at.times.find((one) => one.firstToken <= i && one.endToken > i)
    if (mark || time) {
      i = Math.max(stop, mark?.first ?? time?.firstToken ?? i)
      continue
    }
    if (!between.has(site.scene.words[i] as string)) return undefined
  }
  return undefined
}

/** The verb whose last word stands at this token. */
function verbAt(site: Site, at: number, stop: number): SumVerb | undefined {
  const { words: said } = site.scene
  const one = said[at] as string
  const two = at > stop ? `${said[at - 1]} ${one}` : one
  if (compounds.has(two) || compounds.has(`${one} ${said[at + 1]}`)) return undefined
  for (const [length, phrase] of [[2, two] as const, [1, one] as const]) {
    for (const [metric, verbs] of Object.entries(classes))
      if (verbs.has(phrase)) return { metric, first: at - length + 1, end: at + 1 }
  }
  return undefined
}

const nouns: readonly (readonly [RegExp, string])[] = [
  [/^(?:vốn |kinh phí )?(?:kết dư|còn dư|dư thừa|không còn đối tượng)(?: |$)/, 'budget_remaining'],
  [/^(?:vốn )?(?:kéo dài|chuyển tiếp|chuyển nguồn|từ năm trước)(?: |$)/, 'budget_allocated'],
  [
    /^(?:do|từ|của) (?:\p{L}+ ){1,6}(?:vận động|đóng góp|ủng hộ|quyên góp|tài trợ)(?: |$)/u,
    'investment_mobilized',
  ],
  [/^(?:vận động|huy động|đóng góp|ủng hộ)(?: |$)/, 'investment_mobilized'],
  [/^(?:\p{L}+ ){0,8}chuyển sang(?: |$)/u, 'budget_allocated'],
]

/** What the words right after a sum say that it is: "3,4 tỷ đồng kết dư", "4 tỷ đồng do Mặt trận vận động". */
export function nounAfter(site: Site): SumVerb | undefined {
  const { endToken } = site.quantity
  const said = site.scene.words.slice(endToken, Math.min(site.right, endToken + 10)).join(' ')
  for (const [pattern, metric] of nouns) {
    const found = pattern.exec(said)
    if (found) return { metric, first: endToken, end: endToken + found[0].trim().split(' ').length }
  }
  return undefined
}
