import type { Level } from '../../../../shared/records/place.ts'
import type { Cue } from '../cues.ts'
import { groupEnd, levelOfNoun, unitNounAt, unitNounLength } from '../nouns.ts'
import { type Claim, claim, continues, type Site } from '../site.ts'
import { wordSet } from '../words.ts'
import { carriedCount, coordinated } from './standard-carried.ts'

export const standardOf = {
  commune: 'communes_meeting_standard',
  village: 'villages_meeting_standard',
  district: 'districts_meeting_standard',
} as const
export const countOf = { commune: 'communes_count', village: 'villages_count' } as const
/** "Trong 3 xã còn lại", "cho 3 xã": the group is a setting or a receiver, not counted. */
const setting = wordSet('trong cho tại của ở với cả giữa từ đến về và lãnh đạo ubnd thăm')
const conditions = wordSet('có chưa không cơ thuộc đều nằm được đã dưới trên thiếu hoàn đạt vượt')

export function countedUnits(site: Site): Claim | null {
  const { quantity, scene } = site
  if (quantity.per.length) return null
  const { words } = scene
  const noun = unitNounAt(words, quantity.coreEndToken)
  if (noun === null) return null
  const level = levelOfNoun(words, noun)
  if (level === null || level === 'province') return null
  if (site.marks.some((mark) => mark.kind === 'anaphor' && mark.first === quantity.firstToken)) return null
  if (isOneOf(site)) return null
  const nounEnd = noun + unitNounLength(words, noun)
  const unit = words.slice(noun, nounEnd).join(' ')
  const limit = Math.min(site.right, site.at.sentence.endToken)
  const stops = site.at.cues.find(
    (cue) =>
      cue.first >= nounEnd &&
      (meetsStandard(words, cue) || cue.tag === 'criterion' || cue.tag === 'not_standard'),
  )
  // "75/107 xã (chiếm 70,2%) đạt chuẩn": what stands in brackets comes between.
  const named = Math.max(nounEnd, groupEnd(words, noun, limit))
  const past = afterBracket(words, named)
  const reach = past > named ? site.at.sentence.endToken : limit
  const standard =
    stops &&
    meetsStandard(words, stops) &&
    stops.first < reach &&
    !breaks(words, Math.min(past, stops.first), stops.first)
      ? stops
      : undefined
  if (standard) {
    const end = standardEnd(words, standard.end, reach)
    const total = quantity.total ?? totalNear(site, level)
    const pledged = site.at.cues.some(
      (cue) => cue.tag === 'registered' && cue.first >= nounEnd && cue.end <= standard.first,
    )
    const made = claim(site, 'standard.count', standardOf[level], unit, verbBefore(site), end, {
      countsGroup: true,
      ...(pledged ? { status: 'registered' as const } : {}),
    })
    return { ...made, quantity: { ...quantity, total } }
  }
  const grown = site.claims.findLast((one) => one.metric === standardOf[level])
  if (grown && continues(site) && site.before.some((cue) => cue.tag === 'up' || cue.tag === 'down')) {
    return claim(site, 'standard.count', standardOf[level], unit, verbBefore(site), nounEnd, {
      countsGroup: true,
    })
  }
  const raised =
    raisedTo(site, level, nounEnd) ?? coordinated(site, level, nounEnd) ?? carriedCount(site, level, nounEnd)
  if (raised) return raised
  const fraction = quantity.total !== null
  const before = words[quantity.firstToken - 1] ?? ''
  if (level === 'district' || (!fraction && setting.has(before))) return null
  // "6 xã đạt 3 - 7 tiêu chí": the figure of the group follows; the group itself is its subject.
  const follower = site.at.quantities.find(
    (one) =>
      one.firstToken >= nounEnd &&
      (one.kind !== 'number' || /^(?:tiêu|tiểu|hộ|\/)$/.test(words[one.coreEndToken] ?? '')),
  )
  const predicate = predicateAfter(words, nounEnd, limit + 8)
  if (predicate < 0 || isNamed(site, level, nounEnd, predicate)) return null
  if (!fraction && words.slice(quantity.firstToken - 2, quantity.firstToken).join(' ') === 'tổng số')
    return null
  const condition = follower && follower.firstToken - predicate <= 8 ? follower : undefined
  const aboutCriteria = site.at.cues.some(
    (cue) =>
      cue.tag === 'criterion' && cue.first >= nounEnd && cue.first <= (condition?.endToken ?? nounEnd) + 1,
  )
  if (aboutCriteria) return null
  if (!fraction && words[predicate] === 'đạt') return null
  // An exact figure after the group is the group's own; only a bound makes it a condition that some meet.
  if (
    !fraction &&
    condition &&
    words[predicate] !== 'vượt' &&
    (condition.qualifier === 'exact' || condition.qualifier === 'about' || condition.kind === 'money')
  )
    return null
  if (!fraction && !condition && !/^(?:có|chưa|không)$/.test(words[predicate] ?? '')) return null
  const end = condition
    ? condition.endToken
    : Math.min(predicate + 7, clauseEnd(words, predicate, site.at.sentence.endToken))
  const made = claim(site, 'unit.count', countOf[level], unit, quantity.firstToken, end, {
    countsGroup: true,
  })
  return { ...made, quantity: { ...quantity, total: quantity.total ?? totalNear(site, level) } }
}

/** Whether the cue says that units meet the standard; "về đích" is one of the words for a level too. */
const meetsStandard = (words: readonly string[], cue: Cue): boolean =>
  cue.tag === 'standard' ||
  (cue.tag === 'level' && words[cue.first] === 'về' && words[cue.first + 1] === 'đích')

/** "A là một trong 3 xã được chọn", "một xã thành viên từng đạt chuẩn": no count. */
function isOneOf({ quantity, scene: { words } }: Site): boolean {
  if (quantity.value !== 1) return false
  if (words.slice(quantity.firstToken, quantity.endToken).includes('trong')) return true
  const before = words[quantity.firstToken - 1] ?? ''
  return quantity.form === 'words' && !/^(?:có|thêm|mới|được|chỉ|mỗi)$/.test(before)
}

/** "hai xã biên giới A và B có …": the communes themselves, told by name. */
const isNamed = (site: Site, level: Level, nounEnd: number, predicate: number): boolean =>
  site.quantity.total === null &&
  site.marks.some(
    (mark) =>
      mark.kind !== 'group' &&
      mark.whole.level === level &&
      mark.end > nounEnd &&
      mark.first <= nounEnd + 3 &&
      mark.first < predicate,
  )

/**
 * "nâng số xã đạt chuẩn của huyện lên 5/9 xã", "thêm 3 xã đạt chuẩn, nâng tổng số lên 10/13 xã", "là xã đầu tiên của
 * huyện về đích (1/8 xã)", "ít nhất 30 xã kiểu mẫu": what they meet stands before the number, or is only its grade.
 */
function raisedTo(site: Site, level: Level, nounEnd: number): Claim | null {
  if (level === 'province') return null
  const { words } = site.scene
  const { firstToken, total } = site.quantity
  const { sentence, cues } = site.at
  const from = Math.max(sentence.firstToken, firstToken - 16)
  const next = words[nounEnd] ?? ''
  const more = { countsGroup: true }
  const met = cues.some(
    (cue) =>
      (meetsStandard(words, cue) || cue.tag === 'criterion') && cue.first >= from && cue.end <= firstToken,
  )
  const graded = /^(?:kiểu mẫu|nâng cao)$/.test(words.slice(nounEnd, nounEnd + 2).join(' '))
  if (graded && /nông thôn mới|ntm/.test(words.slice(sentence.firstToken, sentence.endToken).join(' '))) {
    return claim(
      site,
      'standard.count',
      standardOf[level],
      unitOf(words, nounEnd),
      verbBefore(site),
      nounEnd + 2,
      more,
    )
  }
  if (/^\p{L}/u.test(next) && nounEnd < sentence.endToken) return null
  if (total !== null && words[firstToken - 1] === '(' && next === ')' && met) {
    return claim(site, 'standard.count', standardOf[level], unitOf(words, nounEnd), firstToken, nounEnd, more)
  }
  if (
    !/^(?:lên|thành|là)$/.test(words[firstToken - 1] ?? '') &&
    words.slice(firstToken - 2, firstToken).join(' ') !== 'lên thành'
  )
    return null
  const lead = words.slice(from, firstToken).join(' ')
  const grown = /(?:tổng số|số|tổng) (?:xã|thôn|bản|ấp|buôn|huyện|làng|khu)|(?:nâng|đưa) tổng số/.test(lead)
  const said =
    met || /kiểu mẫu|nâng cao/.test(lead) || site.claims.some((one) => one.metric === standardOf[level])
  if (!grown || !said) return null
  return claim(
    site,
    'standard.count',
    standardOf[level],
    unitOf(words, nounEnd),
    firstToken - 1,
    nounEnd,
    more,
  )
}

const unitOf = (words: readonly string[], nounEnd: number): string => words[nounEnd - 1] as string

/** "17 xã … đạt chuẩn trên tổng số 25 xã", "trong tổng số 6 xã có 3 xã …": the denominator stands apart. */
function totalNear(site: Site, level: Level): number | null {
  const { words } = site.scene
  const { quantities } = site.at
  const index = quantities.indexOf(site.quantity)
  for (const other of [quantities[index - 1], quantities[index + 1]]) {
    if (other?.kind !== 'number' || other.total !== null) continue
    const noun = unitNounAt(words, other.coreEndToken)
    const lead = words.slice(other.firstToken - 2, other.firstToken).join(' ')
    if (/(?:^tổng số|(?:^| )trong)$/.test(lead) && noun !== null && levelOfNoun(words, noun) === level)
      return other.value
  }
  return null
}

/** Past a short bracket that opens here; the same token where none does. */
function afterBracket(words: readonly string[], at: number): number {
  if (words[at] !== '(') return at
  const close = words.indexOf(')', at)
  return close > 0 && close - at <= 8 ? close + 1 : at
}

const breaks = (words: readonly string[], from: number, to: number): boolean =>
  to - from > 9 ||
  words.slice(from, to).some((word) => word === ';' || word === ':' || word === ',' || word === 'nghị')

function verbBefore(site: Site): number {
  const cue = site.before.findLast((one) => one.tag === 'up' || one.tag === 'target' || one.tag === 'level')
  return cue && site.quantity.firstToken - cue.end <= 1 ? cue.first : site.quantity.firstToken
}

const standardWords = wordSet('nông thôn mới ntm nâng cao kiểu mẫu xã bản làng khu dân cư chuẩn đạt')

function standardEnd(words: readonly string[], from: number, limit: number): number {
  let end = from
  while (end < limit && standardWords.has(words[end] as string)) end++
  return end
}

function predicateAfter(words: readonly string[], from: number, limit: number): number {
  for (let i = from; i < Math.min(words.length, limit, from + 9); i++) {
    const word = words[i] as string
    if (/^[;:.(]$/.test(word)) return -1
    if (word === ',' && !unitNounLength(words, i + 1)) return -1
    if (word === 'còn' && words[i + 1] === 'lại') {
      i++
      continue
    }
    if (conditions.has(word)) return i
  }
  return -1
}

export function clauseEnd(words: readonly string[], from: number, limit: number): number {
  let end = from
  while (end < limit && !/^[,;:.()]$/.test(words[end] as string)) end++
  return end
}
