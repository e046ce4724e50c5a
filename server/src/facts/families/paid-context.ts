import { type Claim, type Site, standsAlone } from '../site.ts'
import { wordSet } from '../words.ts'
import { paid } from './money.ts'

/** Percentages that go on with disbursement without naming it. */

/** Cues that name no measure of their own. */
const quiet = wordSet(
  'level target yearly_plan modal factual unmet registered parts respectively average slice disburse undisbursed allocate sum_of left_over estimate',
)
/** What a percentage is of where one of these stands between: not of the money that was to be paid. */
const otherMatters = wordSet(
  'nghèo hộ tiêu chí dân người lao động học sinh trường trẻ giáo viên trạm đường rừng nước thẻ diện tích sản lượng năng suất nhà thu nhập khẩu lượt phiếu đảng đại biểu mặt bằng lúa cây tăng trưởng giá điện chợ rác cử tri phát triển lệ dự xi măng chuẩn thôn bản chất hội cần đối ứng đóng góp',
)
/** After a percentage these go on with the plan that it is a share of. */
const ofPlan = /^(?:(?:số |tổng |nguồn )?(?:vốn|kế hoạch|dự toán)|trở lên|so với|như)(?: |$)/

const REACH = 18
const BACK = 160

/**
 * Whether a percentage tells how much was paid out because the words before it are about that: "Xã cam kết đến 31/12
 * đạt ít nhất 92%", "cao hơn năm 2023 (71,6%)", "Dẫn đầu là xã A 82,4%".
 */
export function staysWithPayment(site: Site): boolean {
  const { quantity } = site
  const { words } = site.scene
  if (quantity.firstToken - site.left > REACH) return false
  if (site.before.some((cue) => !quiet.has(cue.tag))) return false
  if (!standsAlone(site) && !ofPlan.test(words.slice(quantity.endToken, quantity.endToken + 4).join(' ')))
    return false
  for (let i = site.left; i < quantity.firstToken; i++) {
    const covered =
      site.marks.find((one) => one.first <= i && one.end > i)?.end ??
      site.at.times.find((one) => one.firstToken <= i && one.endToken > i)?.endToken
    if (covered !== undefined) i = covered - 1
    else if (otherMatters.has(words[i] as string) || /^\d/.test(words[i] as string)) return false
  }
  const last: Claim | undefined = site.claims.at(-1) ?? site.earlier.at(-1)
  if (last) return paid.has(last.metric) && !last.countsGroup
  return besidePlace(site) && lastMatter(site) === 'giải ngân'
}

/** "xã Tuần Giáo 82,4%", "Mường Nhé (38,2%)". */
const besidePlace = (site: Site): boolean =>
  site.marks.some(
    (mark) =>
      mark.kind === 'named' &&
      mark.end <= site.quantity.firstToken &&
      site.quantity.firstToken - mark.end <= 3 &&
      site.scene.words
        .slice(mark.end, site.quantity.firstToken)
        .every((word) => /^(?:[(:–-]|với|đạt|là|mới|chỉ|được)$/.test(word)),
  )

/** What the paragraphs before have measured last, by its words. */
function lastMatter(site: Site): string | undefined {
  const { words } = site.scene
  const first = site.at.sentence.firstToken
  for (let i = first; i > Math.max(1, first - BACK); i--) {
    const two = `${words[i - 1]} ${words[i]}`
    if (
      two === 'giải ngân' ||
      two === 'hộ nghèo' ||
      two === 'tiêu chí' ||
      two === 'y tế' ||
      two === 'nước sạch'
    )
      return two
  }
  return undefined
}
