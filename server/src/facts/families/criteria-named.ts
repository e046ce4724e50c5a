import type { Cue } from '../cues.ts'
import { unitNounAt } from '../nouns.ts'
import { type Claim, claim, continues, firstAfter, hasSubjectBefore, lastBefore, type Site } from '../site.ts'
import { wordSet } from '../words.ts'
import { isSet } from './criteria-carried.ts'
import { averaged, lastVerb, nounEnd, verbs } from './criteria-noun.ts'

const foreign = wordSet('foreign_criteria')
const average = wordSet('average')
const missing = wordSet('unmet')
const registered = wordSet('registered')
const rule = 'criteria.named'

/** Right before the number these make it the size of the criteria set, not a result. */
const definitional = wordSet('gồm bộ theo các nhóm trong về hiện triển khai thẩm định')

/** A number before the word for criteria: met, missed, registered, or met by a group. */
export function namedCriteria(site: Site): Claim | null {
  const { quantity, scene } = site
  const end = nounEnd(site)
  if (!end) return null
  const { words } = scene
  if (isSupposed(site) || isSet(site, end)) return null
  const cues = site.at.cues.filter((cue) => foreign.has(cue.tag) && cue.first < site.right)
  const size = words[end]
  if (cues.length || size === 'lớn' || size === 'thành' || size === 'con') {
    return claim(site, rule, 'other_count', 'tiêu chí', quantity.firstToken, end)
  }
  const perEnd = words[end] === '/' ? end + 2 : end
  if (averaged(site)) {
    const cue = lastBefore(site, average)
    return claim(site, rule, 'criteria_average', 'tiêu chí', cue?.first ?? quantity.firstToken, perEnd)
  }
  if (noUnitLeft(words, quantity.firstToken)) return null
  const group = groupHeading(site, end)
  if (group) return group
  const asked = goal(site, end)
  if (asked) return asked
  return unmet(site, end) ?? pledge(site, end) ?? met(site, end)
}

/** "ví dụ", "nếu thiếu một tiêu chí cũng không trình": nothing that is so. */
const isSupposed = (site: Site): boolean =>
  site.before.some((cue) => cue.tag === 'hypothetical') ||
  site.scene.words
    .slice(Math.max(site.left, site.quantity.firstToken - 5), site.quantity.firstToken)
    .includes('nếu')

/** "nhóm 10 - 14 tiêu chí có 5 xã", "số xã dưới 5 tiêu chí vẫn còn 10 xã": whose figure it is stands after it. */
function groupHeading(site: Site, end: number): Claim | null {
  const { words } = site.scene
  const { firstToken } = site.quantity
  const lead = words.slice(Math.max(site.left, firstToken - 4), firstToken)
  const heads =
    lead.includes('nhóm') || (lead.includes('số') && lead.some((word) => /^(?:xã|thôn|bản|ấp)$/.test(word)))
  if (!heads) return null
  const counted = site.at.quantities.find((one) => one.firstToken >= end)
  if (!counted || counted.firstToken - end > 5 || unitNounAt(words, counted.coreEndToken) === null)
    return null
  const between = words.slice(end, counted.firstToken)
  if (!between.every((word) => joining.has(word))) return null
  return claim(site, rule, 'criteria_met', 'tiêu chí', lastVerb(site), end)
}
const joining = wordSet('có với là gồm còn vẫn hiện đang tới đến chiếm : ( nông thôn mới ntm nâng cao')

/** "thấp hơn kế hoạch đề ra là 15 tiêu chí": what a plan had asked for. */
function goal(site: Site, end: number): Claim | null {
  const { words } = site.scene
  const lead = words
    .slice(Math.max(site.left, site.quantity.firstToken - 9), site.quantity.firstToken)
    .join(' ')
  if (
    !/(?:hơn|so với|không đạt|chưa đạt|vượt)(?: mức)? (?:kế hoạch|chỉ tiêu|mục tiêu)(?: \p{L}+){0,4}$/u.test(
      lead,
    )
  )
    return null
  return claim(site, rule, 'criteria_met', 'tiêu chí', lastVerb(site), end, { status: 'target' })
}

/** What is missing: "còn 4 tiêu chí chưa đạt", "còn vướng 4 tiêu chí", "2 tiêu chí còn lại". */
function unmet(site: Site, end: number): Claim | null {
  const { quantity } = site
  const { words } = site.scene
  const previous = words[quantity.firstToken - 1] ?? ''
  const nearest = lastBefore(site, missing)
  const lack = nearest && quantity.firstToken - nearest.end <= 3 ? nearest : undefined
  if (lack && shortOf.has(previous)) return shortfall(site, lack, end)
  if (quantity.total !== null) return null
  const status = planned(site) ? {} : { status: 'unmet' as const }
  const later = missingAfter(site)
  if (later || lack || leftOver(site)) {
    const stop = later && later.end - end <= 3 ? later.end : end
    return claim(site, rule, 'criteria_met', 'tiêu chí', lack?.first ?? lastVerb(site), stop, status)
  }
  if (/^(?:vướng|nợ|thiếu)$/.test(previous)) {
    return claim(site, rule, 'criteria_met', 'tiêu chí', quantity.firstToken - 1, end, status)
  }
  const stuck = /^(?:hụt|vướng|chưa xong|chưa hoàn thiện)(?= )/.exec(
    `${words.slice(end, end + 3).join(' ')} `,
  )
  if (stuck) {
    const stop = end + stuck[0].split(' ').length
    return claim(site, rule, 'criteria_met', 'tiêu chí', lastVerb(site), stop, status)
  }
  // "đề nghị xã hoàn thiện 2 tiêu chí": asked for because they are not met.
  if (previous === 'thiện' && words[quantity.firstToken - 2] === 'hoàn' && !planned(site, requests)) {
    return claim(site, rule, 'criteria_met', 'tiêu chí', quantity.firstToken - 2, end, { status: 'unmet' })
  }
  if (words[end] === 'còn' && words[end + 1] === 'lại' && !planned(site)) {
    return claim(site, rule, 'criteria_met', 'tiêu chí', lastVerb(site), end + 2, { status: 'unmet' })
  }
  return null
}
const requests = wordSet('đề yêu kiến')

/** "đăng ký đạt thêm 3 tiêu chí", "3 tiêu chí đăng ký hoàn thành", but not "đạt 15 tiêu chí và đăng ký về đích". */
function pledge(site: Site, end: number): Claim | null {
  const { quantity } = site
  const { words } = site.scene
  const before = lastBefore(site, registered)
  const changed = before && site.before.some((cue) => cue.first >= before.end && cue.tag === 'down')
  const kept = before && /^(?:đã |cơ bản )*(?:xong|đạt|hoàn thành)/.test(words.slice(end, end + 4).join(' '))
  const ahead = firstAfter(site, registered, 7)
  const own = ahead && !words.slice(end, ahead.first).some((word) => leaving.has(word)) ? ahead : undefined
  const cue = (changed || kept ? undefined : before) ?? own
  if (!cue) return null
  return claim(site, rule, 'criteria_met', 'tiêu chí', Math.min(cue.first, quantity.firstToken), end, {
    status: 'registered',
  })
}
/** What follows these is another clause's. */
const leaving = wordSet(', ; : ( ) và dù mặc nhưng song còn nên')

function met(site: Site, end: number): Claim | null {
  const { quantity } = site
  const { words } = site.scene
  const previous = words[quantity.firstToken - 1] ?? ''
  const without = quantity.total === null
  if (without && definitional.has(previous)) return null
  const last = site.claims.at(-1)
  const goesOn = last?.metric === 'criteria_met' && continues(site)
  if (without && !goesOn && !site.before.some((cue) => verbs.has(cue.tag)) && !hasSubjectBefore(site)) {
    // "10 tiêu chí" with nothing said of it, unless the words after say it: "15 tiêu chí cơ bản đạt".
    const own = previous === 'được' || previous === 'đủ'
    const said = words.slice(end, end + 5).join(' ')
    if (!own && !/^(?:khác )?(?:đã |đều |cơ bản |được |dự kiến |sẽ )*(?:đạt|hoàn thành)/.test(said))
      return null
  }
  const ahead = /^(?:khác )?(?:dự kiến|sẽ) /.test(`${words.slice(end, end + 3).join(' ')} `)
  // "A thêm được 3 tiêu chí; B và C cùng 11 tiêu chí": a level again after a change.
  const level = last && /^(?:cùng|đều)$/.test(previous) && !planned(site)
  // "đạt 15 tiêu chí và đăng ký về đích năm 2025": the year to come is of what is pledged.
  const pledges = firstAfter(site, registered, 7) !== undefined && !planned(site)
  const more = ahead ? { status: 'target' as const } : level || pledges ? { status: 'achieved' as const } : {}
  return claim(site, rule, 'criteria_met', 'tiêu chí', lastVerb(site), end, more)
}

const shortOf = wordSet('nổi tới đến quá')

/** "chưa đạt nổi 8 tiêu chí": fewer than eight. */
function shortfall(site: Site, lack: Cue, end: number): Claim {
  const quantity = { ...site.quantity, qualifier: 'under' as const }
  return {
    ...claim(site, rule, 'criteria_met', 'tiêu chí', lack.first, end, { status: 'achieved' }),
    quantity,
  }
}

/** "2 tiêu chí đăng ký … đều chưa đạt", "3 tiêu chí gồm A, B chưa đạt": said of this number, not of the next. */
function missingAfter(site: Site): Cue | undefined {
  const cue = firstAfter(site, missing, 22)
  if (!cue) return undefined
  const { words } = site.scene
  const between = words.slice(site.quantity.endToken, cue.first)
  if (between.includes(',') && !/^(?:gồm|là|về|:)$/.test(between[2] ?? '')) return undefined
  // "…, còn thiếu bốn tiêu chí" belongs to the number that follows.
  return cue.end >= site.right && words[cue.end - 1] === 'thiếu' ? undefined : cue
}

/** "còn 4 tiêu chí": what is left to do, unless "giảm còn", "đánh giá lại còn" made it a level. */
function leftOver(site: Site): boolean {
  const { words } = site.scene
  const { firstToken } = site.quantity
  const last = site.before.findLast((cue) => cue.tag === 'level' || cue.tag === 'up' || cue.tag === 'down')
  if (last?.tag !== 'level' || last.end < firstToken) return false
  if (words[last.end - 1] !== 'còn' || last.end - last.first > 2) return false
  if (words[last.first] === 'giảm' || words[last.first] === 'xuống') return false
  // "từ 19 tiêu chí rớt còn 15": what a fall came to.
  if (site.before.some((cue) => cue.tag === 'down' && cue.end === last.first)) return false
  return !reviewed.test(words.slice(Math.max(site.left, firstToken - 14), firstToken).join(' '))
}
const reviewed = /đánh giá lại|chấm lại|rà soát lại|rà lại|sáp nhập|hợp nhất|gộp chung|tính gộp/

/** "cam kết hoàn thành 4 tiêu chí còn lại": a plan about what is missing. */
const planned = (site: Site, except?: ReadonlySet<string>): boolean =>
  site.before.some((cue) => cue.tag === 'target' && !except?.has(site.scene.words[cue.first] as string))

/** "không còn xã dưới 5 tiêu chí" counts communes, not criteria. */
function noUnitLeft(words: readonly string[], at: number): boolean {
  const lead = words.slice(Math.max(0, at - 5), at).join(' ')
  return /(?:không còn|không có|chưa có|chẳng còn|xóa|xóa hết) (?:các )?(?:xã|thôn|bản|huyện)(?: nào)?(?: đạt)?$/.test(
    lead,
  )
}
