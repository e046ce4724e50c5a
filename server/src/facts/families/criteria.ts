import type { Cue, Lexicon } from '../cues.ts'
import {
  type Claim,
  claim,
  continues,
  firstAfter,
  hasSubjectBefore,
  lastBefore,
  type Rule,
  type Site,
} from '../site.ts'
import { wordSet } from '../words.ts'

export const criteriaLexicon: Lexicon = {
  criterion: ['tiêu chí', 'tiểu chí', 'tiêu chi', 'tiêu trí', 'tc'],
  /** Criteria of something else than new rural development. */
  foreign_criteria: [
    'đô thị loại',
    'tiêu chí đô thị',
    'trường chuẩn',
    'chuẩn quốc gia',
    'bộ chỉ số',
    'thi đua',
  ],
}

const average = new Set(['average'])
const foreign = new Set(['foreign_criteria'])
const missing = new Set(['unmet'])
const registered = new Set(['registered'])

/** Number of words of "tiêu chí" and its slips at this token; 0 where there are none. */
function criterionAt(words: readonly string[], at: number): number {
  const [one, two] = [words[at], words[at + 1]]
  if (one === 'tc') return 1
  return (one === 'tiêu' || one === 'tiểu') && (two === 'chí' || two === 'chi' || two === 'trí') ? 2 : 0
}

/** End of the noun after the quantity, also where the next coordinated number carries it: "16, 16 và 15 tiêu chí". */
function nounEnd(site: Site): number {
  const { words } = site.scene
  const { quantities } = site.at
  const length = criterionAt(words, site.quantity.coreEndToken)
  if (length) return site.quantity.coreEndToken + length
  let index = quantities.indexOf(site.quantity)
  let end = site.quantity.endToken
  while (words[end] === ',' || words[end] === 'và') {
    const next = quantities[++index]
    if (!next || next.firstToken !== end + 1 || next.kind !== 'number') return 0
    if (criterionAt(words, next.coreEndToken)) return site.quantity.endToken
    end = next.endToken
  }
  return 0
}

/** Right before the number these make it the size of the criteria set, not a result. */
const definitional = wordSet('gồm bộ theo các nhóm trong về hiện triển khai thẩm định')

function averaged(site: Site): boolean {
  const { quantity, scene } = site
  if (quantity.per.includes('xã') || lastBefore(site, average)) return true
  const value = quantity.value
  if (value !== null && !Number.isInteger(value)) return true
  const after = scene.words.slice(quantity.endToken, quantity.endToken + 6)
  if (after.includes('xã') && after[after.indexOf('xã') - 1] === '/') return true
  return continues(site) && site.claims.at(-1)?.metric === 'criteria_average' && !hasSubjectBefore(site)
}

function named(site: Site): Claim | null {
  const { quantity, scene } = site
  if (quantity.kind !== 'number') return null
  const end = nounEnd(site)
  if (!end) return null
  const { words } = scene
  const rule = 'criteria.named'
  if (site.before.some((cue) => cue.tag === 'hypothetical')) return null
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
  const previous = words[quantity.firstToken - 1] ?? ''
  if (noUnitLeft(words, quantity.firstToken)) return null
  const nearest = lastBefore(site, missing)
  const lack = nearest && quantity.firstToken - nearest.end <= 3 ? nearest : undefined
  if (lack && shortOf.has(previous)) return shortfall(site, lack, end)
  const without = quantity.total === null
  const later = without ? missingAfter(site) : undefined
  if (without && (later || lack || leftOver(site))) {
    const stop = later && later.end - end <= 3 ? later.end : end
    return claim(site, rule, 'criteria_met', 'tiêu chí', lack?.first ?? lastVerb(site), stop, {
      ...(planned(site) ? {} : { status: 'unmet' as const }),
    })
  }
  if (without && words[end] === 'còn' && words[end + 1] === 'lại' && !planned(site)) {
    return claim(site, rule, 'criteria_met', 'tiêu chí', lastVerb(site), end + 2, { status: 'unmet' })
  }
  const pledge = lastBefore(site, registered)
  const changed = pledge && site.before.some((cue) => cue.first >= pledge.end && cue.tag === 'down')
  const pledged = (changed ? undefined : pledge) ?? firstAfter(site, registered, 7)
  if (pledged) {
    return claim(site, rule, 'criteria_met', 'tiêu chí', Math.min(pledged.first, quantity.firstToken), end, {
      status: 'registered',
    })
  }
  if (without && definitional.has(previous)) return null
  const goesOn = site.claims.at(-1)?.metric === 'criteria_met' && continues(site)
  if (without && !goesOn && !site.before.some((cue) => verbs.has(cue.tag)) && !hasSubjectBefore(site)) {
    // "10 tiêu chí" with nothing said of it, unless the words after say it: "15 tiêu chí cơ bản đạt".
    const own = previous === 'được' || previous === 'đủ'
    if (
      !own &&
      !/^(?:khác )?(?:đã |cơ bản |được |dự kiến |sẽ )*(?:đạt|hoàn thành)/.test(
        words.slice(end, end + 5).join(' '),
      )
    )
      return null
  }
  const ahead = /^(?:khác )?(?:dự kiến|sẽ) /.test(`${words.slice(end, end + 3).join(' ')} `)
  return claim(site, rule, 'criteria_met', 'tiêu chí', lastVerb(site), end, ahead ? { status: 'target' } : {})
}

const verbs = wordSet('level up down target')

const shortOf = wordSet('nổi tới đến quá')

/** "chưa đạt nổi 8 tiêu chí": fewer than eight. */
function shortfall(site: Site, lack: Cue, end: number): Claim {
  const quantity = { ...site.quantity, qualifier: 'under' as const }
  return {
    ...claim(site, 'criteria.named', 'criteria_met', 'tiêu chí', lack.first, end, { status: 'achieved' }),
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

/** "còn 4 tiêu chí": what is left to do, unless "giảm còn", "xuống còn" made it a level. */
function leftOver(site: Site): boolean {
  const last = site.before.findLast((cue) => cue.tag === 'level' || cue.tag === 'up' || cue.tag === 'down')
  if (last?.tag !== 'level' || last.end < site.quantity.firstToken) return false
  const word = site.scene.words[last.end - 1]
  return (
    word === 'còn' &&
    last.end - last.first <= 2 &&
    site.scene.words[last.first] !== 'giảm' &&
    site.scene.words[last.first] !== 'xuống'
  )
}

function lastVerb(site: Site): number {
  const verb = site.before.findLast((cue) => verbs.has(cue.tag))
  return verb && site.quantity.firstToken - verb.end <= 2 ? verb.first : site.quantity.firstToken
}

/** "cam kết hoàn thành 4 tiêu chí còn lại": a plan about what is missing. */
const planned = (site: Site): boolean => site.before.some((cue) => cue.tag === 'target')

/** A bare number or fraction that continues a series: "xã B 9", "Nhi Sơn 9/19", "nâng tổng số lên 9/19". */
function series(site: Site): Claim | null {
  const { quantity, scene } = site
  if (quantity.kind !== 'number' || quantity.per.length) return null
  const next = scene.words[quantity.endToken]
  if (
    next !== undefined &&
    /^\p{L}/u.test(next) &&
    !closers.has(next) &&
    quantity.endToken < site.at.sentence.endToken
  )
    return null
  const last = site.claims.at(-1)
  const moves = site.before.some((cue) => cue.tag === 'up' || cue.tag === 'down')
  if (
    last?.metric.startsWith('criteria_') &&
    quantity.total === null &&
    continues(site) &&
    !hasSubjectBefore(site)
  ) {
    // "15,6 tiêu chí/xã, tăng 0,3 so với …", "thêm 5 tiêu chí, nâng tổng số lên 16".
    if (moves || site.scene.words.slice(site.left, quantity.firstToken).join(' ').includes('tổng số')) {
      return claim(site, 'criteria.series', last.metric, 'tiêu chí', lastVerb(site), quantity.endToken)
    }
  }
  const total = totalled(site)
  if (total) return total
  const model = [...site.earlier, ...site.claims].findLast((one) => one.metric.startsWith('criteria_'))
  if (!model) return announced(site)
  const fraction = quantity.total !== null && quantity.form === 'fraction'
  const size = quantity.value ?? quantity.high ?? 0
  const bracketed =
    site.marks.some((mark) => mark.end === quantity.firstToken - 1) &&
    scene.words[quantity.firstToken - 1] === '(' &&
    scene.words[quantity.endToken] === ')'
  const listed = bracketed && site.claims.some((one) => one.metric.startsWith('criteria_'))
  if (fraction ? (quantity.total ?? 0) > 25 : size > 25) return null
  if (!fraction && !listed) {
    if (!last?.metric.startsWith('criteria_') || !continues(site) || !hasSubjectBefore(site)) return null
  }
  if (fraction && !bracketed && !continues(site) && !site.before.some((cue) => cue.tag === 'level'))
    return null
  return claim(site, 'criteria.series', 'criteria_met', 'tiêu chí', quantity.firstToken, quantity.endToken)
}

/** "số tiêu chí vẫn giữ nguyên là 8", "số tiêu chí đạt bình quân đã lên 12,4". */
function totalled(site: Site): Claim | null {
  const { words } = site.scene
  const { quantity } = site
  const cue = site.before.findLast((one) => one.tag === 'criterion')
  if (!cue || words[cue.first - 1] !== 'số' || words[cue.first - 2] === 'bộ') return null
  const verb = site.before.findLast((one) => one.tag === 'level' && one.first >= cue.end)
  if (!verb || quantity.firstToken - verb.end > 1 || quantity.firstToken - cue.end > 9) return null
  if ((quantity.value ?? quantity.high ?? 0) > 25) return null
  const metric = averaged(site) ? 'criteria_average' : 'criteria_met'
  return claim(site, 'criteria.series', metric, 'tiêu chí', cue.first - 1, quantity.endToken)
}

/** "không còn xã dưới 5 tiêu chí" counts communes, not criteria. */
function noUnitLeft(words: readonly string[], at: number): boolean {
  const start = Math.max(0, at - 5)
  const lead = words.slice(start, at).join(' ')
  return /(?:không còn|không có|chưa có|chẳng còn|xóa|xóa hết) (?:các )?(?:xã|thôn|bản|huyện)(?: nào)?(?: đạt)?$/.test(
    lead,
  )
}

/** "A đạt 16/19, B đạt 13/19, C đạt 12/19 tiêu chí": the noun comes with the last, or the sentence is about the programme. */
function announced(site: Site): Claim | null {
  const { quantity, scene } = site
  if (quantity.form !== 'fraction' || (quantity.total ?? 0) < 9 || (quantity.total ?? 0) > 20) return null
  const { firstToken, endToken } = site.at.sentence
  const said = scene.words.slice(firstToken, endToken).join(' ')
  if (!/nông thôn mới|ntm|tiêu chí/.test(said) || !hasSubjectBefore(site)) return null
  const verb = site.before.findLast((cue) => cue.tag === 'level')
  if (!verb || quantity.firstToken - verb.end > 1) return null
  return claim(site, 'criteria.series', 'criteria_met', 'tiêu chí', verb.first, quantity.endToken)
}

const closers = wordSet('và còn thì riêng so vào trong cuối đầu do như nhưng')

export const criteriaRules: readonly Rule[] = [
  {
    id: 'criteria.named',
    says: {
      vi: 'Con số đứng trước từ “tiêu chí” là số tiêu chí đạt, chưa đạt hoặc đăng ký.',
      en: 'A number before the word “tiêu chí” counts criteria that are met, not met or registered.',
    },
    read: named,
    reads: [
      { text: 'Đến nay, xã Tân Hòa đạt 14/19 tiêu chí.', metric: 'criteria_met', value: 14 },
      { text: 'Xã Tân Hòa còn 3 tiêu chí chưa đạt.', metric: 'criteria_met', value: 3 },
      { text: 'Toàn huyện bình quân đạt 15,6 tiêu chí/xã.', metric: 'criteria_average', value: 15.6 },
      { text: 'Xã Tân Hòa đã hoàn thành mười chín tiêu chí.', metric: 'criteria_met', value: 19 },
      { text: 'Ban quản lý xã tự chấm được 10 tiêu chí.', metric: 'criteria_met', value: 10 },
      { text: 'Đến nay, xã Tân Hòa đạt 8 TC.', metric: 'criteria_met', value: 8 },
    ],
    leaves: ['Bộ tiêu chí gồm 19 tiêu chí.', 'Xã tập trung thực hiện tiêu chí số 14 về giáo dục.'],
  },
  {
    id: 'criteria.series',
    says: {
      vi: 'Con số không có danh từ nối tiếp một loạt số tiêu chí đã nêu trước đó.',
      en: 'A number without a noun of its own goes on with a series of criteria counts.',
    },
    read: series,
    reads: [
      { text: 'Xã Tân Hòa đạt 14/19 tiêu chí, xã Tân Lập 12.', metric: 'criteria_met', value: 12 },
      { text: 'Xã Tân Hòa đạt 14 tiêu chí, xã Tân Lập 9/19.', metric: 'criteria_met', value: 9 },
      {
        text: 'Xã Tân Hòa vướng mặt bằng, số tiêu chí vẫn giữ nguyên là 8.',
        metric: 'criteria_met',
        value: 8,
      },
      {
        text: 'Nhóm đạt từ 10 đến 13 tiêu chí có 2 xã là Tân Hòa (13), Tân Lập (11).',
        metric: 'criteria_met',
        value: 11,
      },
    ],
    leaves: ['Xã Tân Hòa đạt giải nhất, xã Tân Lập 12.'],
  },
]
