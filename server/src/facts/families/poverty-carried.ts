import { type Claim, claim, type Site, standsAlone } from '../site.ts'
import { sliceName } from '../slice.ts'
import { wordSet } from '../words.ts'
import {
  closes,
  countAfter,
  countOf,
  interrupted,
  interrupting,
  leaving,
  measureBefore,
  poverty,
  povertyBefore,
  rateOf,
} from './poverty-measure.ts'

/** Figures of poverty without a noun of their own: what stands before them says what they measure. */

/** After these a figure is of something else than poverty. */
const otherMatters = wordSet(
  'nhà vay vốn trao tặng quà trợ xây cấp nước điện đất rừng hiểm thẻ trường học sinh trẻ lao trình đường cầu tích sản lúa bò trâu gà heo cây giống mô hợp đảng viên hội di dời sạt lở thiệt hóa cư chuồng vệ mua bán kinh trồng nuôi tham gia nghiệp dưỡng hôn chữ tiến lượng phiếu thuận tri vượt án chí chợ giá khá giàu người dân khẩu chênh lệch',
)

/** Right before a figure these say that it is a level, a change, or one in a row. */
const leads = wordSet(
  'còn xuống lên là từ : ( , với mức chỉ tới đến hiện nay giờ bằng hay tức đương ứng giảm tăng thêm bớt được điểm lệ ước vẫn cũng thì về hơn cao thấp đó nguyên',
)

/**
 * Whether nothing from this token to the number brings up another matter or counts another thing.
 *
 * @param given a tag of cues that are no other matter here
 */
export function staysWith(site: Site, from: number, given?: string): boolean {
  const { words } = site.scene
  const { firstToken } = site.quantity
  if (firstToken - from > REACH) return false
  if (site.before.some((cue) => cue.first >= from && cue.tag !== given && interrupting.has(cue.tag)))
    return false
  for (let i = from; i < firstToken; i++) {
    const end = coveredUntil(site, i)
    if (end > i) {
      i = end - 1
      continue
    }
    const word = words[i] as string
    if (otherMatters.has(word) || word === 'hộ') return false
    if (word === 'khoảng' && words[i + 1] === 'cách') return false
    // "Đam Rông 1 chỉ 2,3%": the number of a name.
    if (/^\d{1,2}$/.test(word) && named(site, i) && leads.has(words[i + 1] ?? '')) continue
    if (/^\d/.test(word) && !/^(?:19|20)\d\d$/.test(word) && !/^(?:lần|năm|tháng)$/.test(words[i + 1] ?? ''))
      return false
  }
  return true
}
const REACH = 26

/** Whether a place's name ends before this token. */
const named = (site: Site, at: number): boolean => site.marks.some((mark) => mark.end === at)

/** End of the place, the time or the words for the poor that stand here; the same token where none do. */
function coveredUntil(site: Site, at: number): number {
  const mark = site.marks.find((one) => one.first <= at && one.end > at)
  const time = site.at.times.find((one) => one.firstToken <= at && one.endToken > at)
  const cue = site.before.find(
    (one) =>
      one.first <= at &&
      one.end > at &&
      (poverty.has(one.tag) || leaving.has(one.tag) || one.tag === 'registered'),
  )
  return Math.min(site.quantity.firstToken, mark?.end ?? time?.endToken ?? cue?.end ?? at)
}

/** Whether a lead word, a place or a time stands right before the number. */
function isLed(site: Site): boolean {
  const { firstToken } = site.quantity
  return (
    leads.has(site.scene.words[firstToken - 1] ?? '') || coveredUntil(site, firstToken - 1) === firstToken
  )
}

/**
 * What a percentage goes on with: "…, bình quân mỗi năm phải giảm 6 - 7%", "Xã A giảm mạnh nhất, từ 66% …",
 * "Giảm nghèo: cả năm giảm 8%". Undefined where it tells of something else.
 *
 * @param resumed what the sentence before measures
 */
export function carriedRate(site: Site, resumed: string | undefined): string | undefined {
  if (
    !standsAlone(site) ||
    !endsPhrase(site) ||
    !isLed(site) ||
    site.before.some((cue) => leaving.has(cue.tag))
  )
    return undefined
  const last = site.claims.at(-1)
  if (!last && isUnderTopic(site)) return 'poverty_rate'
  if (last ? !(last.metric in countAfter) : !(site.earlier.at(-1)?.metric ?? '').match(/poverty|poor/))
    return undefined
  if (!last && opensAnew(site)) return undefined
  return staysWith(site, site.left) ? resumed : undefined
}

/** "Lượng khách tăng 20%", "Đàn lợn giảm 15%": the sentence begins with something of its own, no place or time. */
export function opensAnew(site: Site): boolean {
  const { words } = site.scene
  const { firstToken } = site.at.sentence
  const from = Math.max(firstToken, site.left)
  const at = /^[-–+*•,;"“]$/.test(words[from] ?? '') ? from + 1 : from
  if (at >= site.quantity.firstToken || /^\d/.test(words[at] ?? '')) return false
  return coveredUntil(site, at) === at && !openers.has(words[at] ?? '')
}
const openers = wordSet(
  'nghĩa như vậy tuy thế chỉ trong khi còn riêng nếu so cao thấp nhất đứng dẫn khó đây đến tính từ nhờ song nhưng trước sau hiện nay mỗi bình trung ước dự kế mục giai phấn trên toàn cả đầu cuối hết năm tháng quý sáu tỷ con mức đó này kết giảm tăng vẫn đã kéo hạ là tức các những theo với bằng nhiều ít tiếp nơi ở tại ngược nghèo chuẩn huyện xã tỉnh thôn bản ấp cũng đạt số tới',
)

/** Whether the percentage ends its phrase, so that it is a share of nothing that follows. */
export function endsPhrase(site: Site): boolean {
  const { endToken } = site.quantity
  const next = site.scene.words[endToken] ?? ''
  // "60% là đồng bào Mông": of whom.
  if (next === 'là' && /^(?:đồng|người|dân|hộ|phụ|trẻ)$/.test(site.scene.words[endToken + 1] ?? ''))
    return false
  if (endToken >= site.at.sentence.endToken || !/^\p{L}/u.test(next) || enders.has(next)) return true
  return (
    site.marks.some((mark) => mark.first === endToken) ||
    site.at.times.some((time) => time.firstToken === endToken) ||
    site.at.cues.some((cue) => cue.first === endToken && cue.tag !== '-')
  )
}
const enders = wordSet(
  'và còn thì riêng so vào trong cuối đầu do như nhưng xuống lên rồi cùng tính đến tới năm của mới tổng dân số hộ trở mỗi bình là mà để hồi ở tại trên nên nay khi mà song theo (',
)

/** "Giảm nghèo: …", "Về công tác giảm nghèo, …" opens the sentence, and the number is one of change or of what is left. */
function isUnderTopic(site: Site): boolean {
  const { words } = site.scene
  const { firstToken } = site.at.sentence
  const moved = site.before.at(-1)
  if (!moved || !/^(?:down|level)$/.test(moved.tag) || site.quantity.firstToken - moved.end > 1) return false
  for (let i = firstToken; i < firstToken + 7; i++) {
    if (words[i] === 'giảm' && words[i + 1] === 'nghèo' && /^[:,]$/.test(words[i + 2] ?? ''))
      return staysWith(site, Math.max(site.left, i + 3))
  }
  return false
}

/**
 * "nay còn 531 hộ", "huyện giảm được 361 hộ", "chỉ tiêu tỉnh giao là 345 hộ", "nay còn 19": households that the
 * sentence, or the one before, has said to be poor. Null where they are others.
 */
export function carriedHouseholds(site: Site): Claim | null {
  const { quantity, scene } = site
  const { words } = scene
  const noun = words[quantity.coreEndToken] === 'hộ'
  const plan = noun ? planBefore(site) : -1
  const part = sliceName(site)
  if (
    quantity.total !== null ||
    (!isLed(site) && plan < 0 && !part) ||
    !staysWith(site, site.left, 'allocate')
  )
    return null
  // "hơn 40 hộ trong buôn được giao đất": others.
  if (
    words[quantity.coreEndToken + 1] === 'trong' &&
    !/^(?:năm|kỳ|tháng|số|tổng|quý)$/.test(words[quantity.coreEndToken + 2] ?? '')
  )
    return null
  if (noun ? !closes(site) : !standsFree(site)) return null
  const model = modelOf(site)
  const before = words[quantity.firstToken - 1] ?? ''
  const moved = site.before.at(-1)
  const shifted =
    noun && moved && /^(?:down|up)$/.test(moved.tag) && quantity.firstToken - moved.end <= 1
      ? moved
      : undefined
  if (!model && !((shifted?.tag === 'down' || plan >= 0) && isNear(site))) return null
  if (!noun && before !== 'còn') return null
  const metric = (model && countAfter[model.metric]) ?? 'poor_households'
  const first = plan >= 0 ? plan : shifted ? shifted.first : quantity.firstToken - (before === 'còn' ? 1 : 0)
  return claim(site, 'poverty.households', metric, 'hộ', first, quantity.coreEndToken + (noun ? 1 : 0), {
    ...(part ? { part } : {}),
    ...(part || site.before.some((cue) => cue.tag === 'parts') ? shareOfChange(site, model) : {}),
    ...(plan >= 0 ? { status: 'target' as const, direction: 'down' as const } : {}),
  })
}

/** "huyện giảm được 361 hộ. Trong đó xã A 118 hộ": the parts of a change are changes. */
function shareOfChange(site: Site, model: Claim | undefined): Partial<Pick<Claim, 'status' | 'direction'>> {
  const { words } = site.scene
  if (!model || site.before.some((cue) => cue.tag === 'level')) return {}
  const lead = words.slice(model.first, model.quantity.firstToken)
  if (!lead.includes('giảm') || lead.some((word) => /^(?:còn|xuống)$/.test(word))) return {}
  return { status: 'change', direction: 'down' }
}

/** "hơn 5 hộ nghèo: 378/702 hộ", "55% số hộ là hộ nghèo (1.386/2.527 hộ)": so many of all households. */
export function carriedShare(site: Site): Claim | null {
  const { quantity, claims } = site
  const { words } = site.scene
  if (quantity.form !== 'fraction' || words[quantity.coreEndToken] !== 'hộ' || !closes(site)) return null
  const cue = site.before.findLast((one) => poverty.has(one.tag))
  const model = claims.at(-1)
  if (!isLed(site) || (!cue && !(model && model.metric in countAfter))) return null
  if (!staysWith(site, cue?.end ?? site.left)) return null
  const metric = cue ? countOf[cue.tag] : countAfter[model?.metric ?? '']
  return claim(
    site,
    'poverty.households',
    metric ?? 'poor_households',
    'hộ',
    quantity.firstToken,
    quantity.coreEndToken + 1,
  )
}

/** The last figure, where it is one of poverty. */
function modelOf(site: Site): Claim | undefined {
  const last = site.claims.at(-1) ?? site.earlier.at(-1)
  return last && last.metric in countAfter ? last : measureBefore({ ...site, earlier: [] }, countAfter)
}

/** "nay còn 19.": a whole number and nothing after it. */
function standsFree(site: Site): boolean {
  const { value, endToken } = site.quantity
  const next = site.scene.words[endToken] ?? ''
  return (
    value !== null &&
    Number.isInteger(value) &&
    (endToken >= site.at.sentence.endToken || /^[.,;)]$/.test(next))
  )
}

/** The noun of a plan that the number belongs to: "chỉ tiêu tỉnh giao là 345 hộ", "chưa bằng kế hoạch 250 hộ". */
function planBefore(site: Site): number {
  const { words } = site.scene
  const { firstToken } = site.quantity
  const before = words[firstToken - 1] ?? ''
  for (let i = firstToken - 2; i >= Math.max(site.left, firstToken - 12); i--) {
    if (!/^(?:chỉ tiêu|kế hoạch)$/.test(`${words[i]} ${words[i + 1]}`)) continue
    return i + 2 === firstToken || /^(?:là|:)$/.test(before) ? i : -1
  }
  return -1
}

/** Whether the poor are spoken of in this sentence or shortly before it. */
function isNear(site: Site): boolean {
  const { sentences, words } = site.scene
  const index = sentences.indexOf(site.at)
  return sentences.slice(Math.max(0, index - NEAR), index + 1).some(({ cues, sentence }) => {
    if (cues.some((cue) => poverty.has(cue.tag) || leaving.has(cue.tag))) return true
    const said = words.slice(sentence.firstToken, sentence.endToken)
    return said.some((word, i) => word === 'giảm' && said[i + 1] === 'nghèo')
  })
}
const NEAR = 8

/** "tỷ lệ nghèo từ 29,5 giảm còn 11,8%": the second number carries the sign of both. */
export function withoutSign(site: Site): Claim | null {
  const { words } = site.scene
  const { quantity, at } = site
  const next = at.quantities[at.quantities.indexOf(quantity) + 1]
  if (words[quantity.firstToken - 1] !== 'từ' || quantity.value === null || next?.kind !== 'percent')
    return null
  const between = words.slice(quantity.endToken, next.firstToken)
  if (between.length > 5 || !between.some((word) => /^(?:lên|xuống|còn|đến)$/.test(word))) return null
  if (
    !between.every((word) => /^\p{L}/u.test(word)) ||
    !/^(?:lên|xuống|còn|đến|giảm|tăng|nay|hạ)$/.test(between[0] ?? '')
  )
    return null
  const cue = povertyBefore(site)
  if (!cue || interrupted(site, cue.end)) return null
  return claim(site, 'poverty.rate', rateOf[cue.tag] as string, '%', cue.first, quantity.endToken, {
    status: 'achieved',
  })
}
