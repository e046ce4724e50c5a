import type { Level } from '../../../../shared/records/place.ts'
import type { Lexicon } from '../cues.ts'
import { groupEnd, levelOfNoun, unitNounAt, unitNounLength } from '../nouns.ts'
import { type Claim, claim, continues, type Rule, type Site } from '../site.ts'
import { wordSet } from '../words.ts'

export const standardsLexicon: Lexicon = {
  standard: [
    'đạt chuẩn',
    'ntm nâng cao',
    'ntm kiểu mẫu',
    'nông thôn mới nâng cao',
    'nông thôn mới kiểu mẫu',
    'về đích',
    'cán đích',
    'đạt chuẩn nông thôn mới',
    'đạt chuẩn ntm',
    'được công nhận',
    'công nhận',
    'đạt nông thôn mới',
    'đạt ntm',
    'đạt chuẩn ntm nâng cao',
    'đạt chuẩn nông thôn mới nâng cao',
    'giữ vững chuẩn',
    'hoàn thành hồ sơ',
    'đủ điều kiện',
    'đạt xã nông thôn mới',
    'hoàn thành xây dựng nông thôn mới',
    'hoàn thành nhiệm vụ xây dựng nông thôn mới',
    'đạt danh hiệu',
    'hoàn thành nông thôn mới',
    'hoàn thành chương trình',
  ],
  not_standard: ['chưa đạt chuẩn', 'chưa được công nhận', 'chưa đạt chuẩn nông thôn mới'],
}

const standardOf = {
  commune: 'communes_meeting_standard',
  village: 'villages_meeting_standard',
  district: 'districts_meeting_standard',
} as const
const countOf = { commune: 'communes_count', village: 'villages_count' } as const
/** "Trong 3 xã còn lại", "cho 3 xã": the group is a setting or a receiver, not counted. */
const setting = wordSet('trong cho tại của ở với cả giữa từ đến về và lãnh đạo ubnd thăm')
const conditions = wordSet('có chưa không cơ thuộc đều nằm được đã dưới trên thiếu hoàn đạt')

function counted(site: Site): Claim | null {
  const { quantity, scene } = site
  if (quantity.kind !== 'number' || quantity.per.length) return null
  const { words } = scene
  const noun = unitNounAt(words, quantity.coreEndToken)
  if (noun === null) return null
  const level = levelOfNoun(words, noun)
  if (level === null || level === 'province') return null
  if (site.marks.some((mark) => mark.kind === 'anaphor' && mark.first === quantity.firstToken)) return null
  const nounEnd = noun + unitNounLength(words, noun)
  const unit = words.slice(noun, nounEnd).join(' ')
  const limit = Math.min(site.right, site.at.sentence.endToken)
  const stops = site.at.cues.find(
    (cue) =>
      cue.first >= nounEnd &&
      (cue.tag === 'standard' || cue.tag === 'criterion' || cue.tag === 'not_standard'),
  )
  // "75/107 xã (chiếm 70,2%) đạt chuẩn": what stands in brackets comes between.
  const named = Math.max(nounEnd, groupEnd(words, noun, limit))
  const past = afterBracket(words, named)
  const reach = past > named ? site.at.sentence.endToken : limit
  const standard =
    stops &&
    stops.tag === 'standard' &&
    stops.first < reach &&
    !breaks(words, Math.min(past, stops.first), stops.first)
      ? stops
      : undefined
  if (standard) {
    const end = standardEnd(words, standard.end, reach)
    const total = quantity.total ?? totalNear(site, level)
    const made = claim(site, 'standard.count', standardOf[level], unit, verbBefore(site), end, {
      countsGroup: true,
    })
    return { ...made, quantity: { ...quantity, total } }
  }
  const grown = site.claims.findLast((one) => one.metric === standardOf[level])
  if (grown && continues(site) && site.before.some((cue) => cue.tag === 'up' || cue.tag === 'down')) {
    return claim(site, 'standard.count', standardOf[level], unit, verbBefore(site), nounEnd, {
      countsGroup: true,
    })
  }
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
  if (predicate < 0) return null
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
    (condition.qualifier === 'exact' || condition.qualifier === 'about' || condition.kind === 'money')
  )
    return null
  if (!fraction && !condition && !/^(?:có|chưa|không)$/.test(words[predicate] ?? '')) return null
  const end = condition
    ? condition.endToken
    : Math.min(predicate + 7, clauseEnd(words, predicate, site.at.sentence.endToken))
  return claim(site, 'unit.count', countOf[level], unit, quantity.firstToken, end, { countsGroup: true })
}

/** "17 xã … đạt chuẩn trên tổng số 25 xã", "trong tổng số 6 xã có 3 xã …": the denominator stands apart. */
function totalNear(site: Site, level: Level): number | null {
  const { words } = site.scene
  const { quantities } = site.at
  const index = quantities.indexOf(site.quantity)
  for (const other of [quantities[index - 1], quantities[index + 1]]) {
    if (other?.kind !== 'number' || other.total !== null) continue
    const noun = unitNounAt(words, other.coreEndToken)
    const lead = words.slice(other.firstToken - 2, other.firstToken).join(' ')
    if (lead === 'tổng số' && noun !== null && levelOfNoun(words, noun) === level) return other.value
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
    if (word === 'còn' && words[i + 1] === 'lại') {
      i++
      continue
    }
    if (conditions.has(word)) return i
  }
  return -1
}

function clauseEnd(words: readonly string[], from: number, limit: number): number {
  let end = from
  while (end < limit && !/^[,;:.()]$/.test(words[end] as string)) end++
  return end
}

/** "không còn xã dưới 5 tiêu chí": none is left. */
function none(site: Site): Claim | null {
  const { words } = site.scene
  const { quantity } = site
  for (let i = Math.max(site.left, quantity.firstToken - 6); i < quantity.firstToken - 2; i++) {
    if (words[i] !== 'không' || (words[i + 1] !== 'còn' && words[i + 1] !== 'có')) continue
    if (!unitNounLength(words, i + 2)) continue
    const level = levelOfNoun(words, i + 2)
    if (level !== 'commune' && level !== 'village') return null
    const zero = { ...quantity, value: 0, low: null, high: null, total: null, qualifier: 'exact' as const }
    return {
      ...claim(site, 'unit.none', countOf[level], words[i + 2] as string, i, quantity.endToken + 2, {
        countsGroup: true,
      }),
      quantity: zero,
    }
  }
  return null
}

/** "58,4% số xã đạt chuẩn". */
function share(site: Site): Claim | null {
  const { quantity, scene } = site
  if (quantity.kind !== 'percent') return null
  const model = site.claims.at(-1)
  if (model?.metric === 'communes_meeting_standard' && continues(site)) {
    return claim(site, 'standard.share', 'communes_share', '%', quantity.firstToken, quantity.endToken)
  }
  const noun = unitNounAt(scene.words, quantity.coreEndToken)
  if (noun === null || levelOfNoun(scene.words, noun) !== 'commune') return null
  const meets = site.at.cues.some(
    (cue) =>
      (cue.tag === 'standard' || cue.tag === 'level') &&
      cue.first > noun &&
      cue.first < noun + 10 &&
      scene.words[cue.first] !== 'có',
  )
  const said = scene.words.slice(noun, noun + 8)
  if (!meets && !said.includes('đạt')) return null
  const limit = site.at.sentence.endToken
  const end = clauseEnd(scene.words, noun, limit)
  return claim(site, 'standard.share', 'communes_share', '%', quantity.firstToken, end)
}

export const standardRules: readonly Rule[] = [
  {
    id: 'standard.count',
    says: {
      vi: 'Số xã, thôn hoặc huyện đứng trước “đạt chuẩn”, “được công nhận” là số đơn vị đạt chuẩn.',
      en: 'A number of communes, villages or districts before “đạt chuẩn”, “được công nhận” counts units that meet the standard.',
    },
    read: counted,
    reads: [
      {
        text: 'Toàn huyện có 4/17 xã đạt chuẩn nông thôn mới.',
        metric: 'communes_meeting_standard',
        value: 4,
      },
      { text: 'Huyện có 27/82 bản đạt chuẩn nông thôn mới.', metric: 'villages_meeting_standard', value: 27 },
      { text: 'Tỉnh có 18/53 xã có tỷ lệ hộ nghèo dưới 30%.', metric: 'communes_count', value: 18 },
      { text: 'Xã có 11/12 thôn có đường bê tông.', metric: 'villages_count', value: 11 },
    ],
    leaves: ['Đoàn làm việc với 3 xã vùng cao.', 'Trong 3 xã còn lại, khó khăn là giao thông.'],
  },
  {
    id: 'unit.none',
    says: {
      vi: '“Không còn xã …” nghĩa là số đơn vị còn như vậy bằng không.',
      en: '“Không còn xã …” says that the number of such units is zero.',
    },
    read: none,
    reads: [
      { text: 'Toàn tỉnh không còn xã dưới 5 tiêu chí.', metric: 'communes_count', value: 0 },
      { text: 'Đến nay, huyện không còn xã đạt dưới 8 tiêu chí.', metric: 'communes_count', value: 0 },
    ],
    leaves: ['Toàn tỉnh không còn vướng mắc.'],
  },
  {
    id: 'standard.share',
    says: {
      vi: 'Tỷ lệ phần trăm số xã đạt chuẩn.',
      en: 'A percentage of communes that meet the standard.',
    },
    read: share,
    reads: [
      { text: 'Toàn tỉnh có 58,4% số xã đạt chuẩn nông thôn mới.', metric: 'communes_share', value: 58.4 },
      {
        text: 'Cả nước có 5.775/8.227 xã (chiếm 70,2%) đạt chuẩn nông thôn mới.',
        metric: 'communes_share',
        value: 70.2,
      },
    ],
    leaves: ['Toàn tỉnh có 100% xã có đường ô tô đến trung tâm.'],
  },
]
