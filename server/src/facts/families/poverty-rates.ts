import type { Cue } from '../cues.ts'
import {
  type Claim,
  claim,
  continues,
  firstAfter,
  hasSubjectBefore,
  lastBefore,
  onlySmallWords,
  refersBack,
  type Site,
  standsAlone,
} from '../site.ts'
import { sliceName, subgroupAfter } from '../slice.ts'
import { wordSet } from '../words.ts'
import { carriedRate, endsPhrase, opensAnew, withoutSign } from './poverty-carried.ts'
import { goal } from './poverty-goals.ts'
import {
  changeNamed,
  interrupted,
  interrupting,
  isStandard,
  measureBefore,
  multi,
  peopleOf,
  poverty,
  povertyBefore,
  rateAfter,
  rateOf,
} from './poverty-measure.ts'

const drops = new Set(['poor_drop'])
const rule = 'poverty.rate'

/** A percentage of poor or near-poor households, or a change of it. */
export function povertyRate(site: Site): Claim | null {
  const { quantity } = site
  if (quantity.kind === 'number') return withoutSign(site)
  if (ofPlan(site)) return null
  const drop = lastBefore(site, drops)
  if (drop && !interrupted(site, drop.end)) {
    const planned = site.before.some((one) => one.tag === 'target')
    return claim(site, rule, 'poverty_rate', '%', drop.first, quantity.endToken, {
      ...(planned ? {} : { status: 'change' as const }),
      direction: 'down',
    })
  }
  const own = nounAfter(site)
  if (own)
    return amongThePoor(site, own)
      ? null
      : upgraded(site, rateOf[own.tag] as string, quantity.firstToken, own.end)
  if (ofOthers(site)) return null
  const planned = goal(site, site.claims.at(-1)?.metric ?? resumedMeasure(site))
  if (planned) return planned
  const cue = povertyBefore(site)
  const handed = inTurn(site, cue)
  if (handed) return upgraded(site, handed, verbStart(site), quantity.endToken)
  const later = saidAfter(site)
  if (later) return upgraded(site, rateOf[later.tag] as string, quantity.firstToken, later.end)
  if (cue && !interrupted(site, cue.end)) {
    const part = subgroupAfter(site, cue.end) ?? peopleOf(site, cue)
    return upgraded(site, rateOf[cue.tag] as string, cue.first, quantity.endToken, {
      ...(part ? { part } : {}),
      ...changeNamed(site),
    })
  }
  return goesOnWith(site)
}

/** A rate without a measure of its own that goes on from the figures before it. */
function goesOnWith(site: Site): Claim | null {
  if (!(standsAlone(site) && endsPhrase(site)) && !ofPopulation(site)) return null
  const resumed = refersBack(site) || resumes(site)
  const back = resumed ? resumedMeasure(site) : undefined
  // "7.954 hộ …, chiếm 74,8% tổng số hộ nghèo và chiếm 30,2% số hộ Khmer": past a share among the poor.
  const group = ofPeople(site) ? site.claims.findLast((one) => one.part && one.unit === 'hộ') : undefined
  const last = group ?? site.claims.at(-1)
  const metric = back ?? (last && rateAfter[last.metric])
  const slice = sliceName(site) ?? (ofPeople(site) ? last?.part : undefined)
  if (metric === undefined || (!back && !slice && !continues(site))) {
    const carried = carriedRate(site, resumedMeasure(site))
    return carried === undefined ? null : upgraded(site, carried, verbStart(site), site.quantity.endToken)
  }
  return upgraded(site, metric, verbStart(site), site.quantity.endToken, slice ? { part: slice } : {})
}

/** The claim, multidimensional where the standard that is named makes it so. */
function upgraded(
  site: Site,
  metric: string,
  first: number,
  end: number,
  more: Partial<Pick<Claim, 'status' | 'direction' | 'part'>> = {},
): Claim {
  const told = metric === 'poverty_rate' && byManyMeasures(site)
  const bracketed =
    site.scene.words[first - 1] === '(' && site.scene.words[end] === ')' && first === site.quantity.firstToken
  const pledged =
    more.status === undefined && site.before.some((cue) => cue.tag === 'registered')
      ? { status: 'registered' as const }
      : {}
  const base = isBase(site) || namesLevel(site) ? { status: 'achieved' as const } : {}
  const named = told ? 'multidimensional_poverty_rate' : metric
  return claim(site, rule, named, '%', first - +bracketed, end + +bracketed, { ...pledged, ...more, ...base })
}

/** "đã giảm so với 95,6% của năm 2015": what it is held against is a level. */
const isBase = (site: Site): boolean =>
  site.scene.words.slice(site.quantity.firstToken - 2, site.quantity.firstToken).join(' ') === 'so với'

/** "A tỷ lệ 29%, giảm 9%; B tỷ lệ 36%": a level again after a change. */
const namesLevel = (site: Site): boolean =>
  site.scene.words.slice(site.quantity.firstToken - 2, site.quantity.firstToken).join(' ') === 'tỷ lệ' &&
  site.claims.at(-1)?.unit === '%' &&
  !site.at.cues.some((cue) => cue.tag === 'target' && cue.first < site.quantity.firstToken)

/** "Theo chuẩn đa chiều, huyện có 5.784 hộ nghèo, chiếm 53,58%": the standard holds for the rate. */
function byManyMeasures(site: Site): boolean {
  if (firstAfter(site, multi, 9) || site.before.some((cue) => cue.tag === 'poor_multi')) return true
  const last = site.claims.at(-1)?.metric ?? ''
  if (last !== 'poor_households' && !last.startsWith('near_')) return false
  // "tỷ lệ nghèo đa chiều năm 2019 là 41,5%, năm 2020 còn 247 hộ, tương đương 33,7%".
  if (last === 'poor_households' && site.claims.some((one) => one.metric === rateOf.poor_multi)) return true
  const { words } = site.scene
  return site.at.cues.some(
    (cue) =>
      cue.first < site.quantity.firstToken &&
      (cue.tag === 'poor_multi' || (cue.tag === 'near' && words.slice(cue.first, cue.end).includes('đa'))),
  )
}

/** "52,5% hộ nghèo", "60% số hộ nghèo": the noun right after the percentage. */
function nounAfter(site: Site): Cue | undefined {
  const { words } = site.scene
  const { endToken } = site.quantity
  const cue = site.after.find((one) => poverty.has(one.tag) && one.first >= endToken)
  if (!cue || isStandard(words, cue)) return undefined
  return words.slice(endToken, cue.first).every((word) => /^(?:số|tổng|các)$/.test(word)) ? cue : undefined
}

/**
 * "100% hộ nghèo được cấp thẻ", "85% hộ nghèo là người Khmer", "chiếm 74,8% tổng số hộ nghèo": a share among the
 * poor. "còn 72% số hộ nghèo", "giảm 4% hộ nghèo" speak, loosely, of all households.
 */
function amongThePoor(site: Site, cue: Cue): boolean {
  const { words } = site.scene
  const { firstToken, endToken, value } = site.quantity
  if (value === 100) return true
  const verb = site.before.findLast((one) => one.tag === 'up' || one.tag === 'down' || one.tag === 'level')
  if (verb && verb.tag !== 'level' && firstToken - verb.end <= 3) return false
  let end = cue.end
  // "84,9% hộ nghèo, tiếp sau là xã B" ends; "100% hộ nghèo, cận nghèo được cấp thẻ" goes on.
  while (end < site.at.sentence.endToken && whose.has(words[end] ?? '')) {
    if (words[end] === ',' && !/^(?:hộ|cận)$/.test(words[end + 1] ?? '')) break
    end++
  }
  if (told.has(words[end] ?? '')) return true
  if (!words.slice(endToken, cue.end).includes('số')) return false
  const counted = site.claims.some((one) => one.metric === 'poor_households')
  return counted || !/^(?:còn|có|từ)$/.test(words[firstToken - 1] ?? '')
}
const whose = wordSet(', và hộ cận nghèo của xã huyện toàn')
const told = wordSet('được đã là tham thuộc biết thiếu chưa không vay dùng sử tiếp có')

/** "65% số hộ được dùng nước sạch", "24% diện tích bị chết": the share of something else. */
function ofOthers(site: Site): boolean {
  const { words } = site.scene
  const { endToken } = site.quantity
  // "80% trong số đó": of some of them.
  if (words[endToken] === 'trong' && /^(?:số|tổng)$/.test(words[endToken + 1] ?? '')) return true
  if (!ofPopulation(site) && words[endToken] !== 'hộ')
    return (
      !standsAlone(site) || (words[endToken] === 'số' && words[endToken + 1] !== 'hộ' && !saidAfter(site))
    )
  if (saidAfter(site)) return false
  const limit = Math.min(site.right, endToken + 9)
  for (let i = endToken; i < limit; i++) {
    const word = words[i] as string
    if (/^[,;.()]$/.test(word)) return false
    if (uses.has(word)) return true
  }
  return false
}
const uses = wordSet('được dùng sử có tham đạt đăng bị tiếp vay đã đều không chưa')

/** "72,4% số hộ trong huyện là hộ nghèo", "15% dân số thuộc diện hộ nghèo": what the share is, said after it. */
function saidAfter(site: Site): Cue | undefined {
  const { words } = site.scene
  const { endToken } = site.quantity
  const cue = firstAfter(site, poverty, 9)
  if (!cue) return undefined
  const between = words.slice(endToken, cue.first)
  if (between.some((word) => word === ',' || word === ')' || word === 'và')) return undefined
  // "80% trong số đó là hộ nghèo": a share of some of them.
  if (between[0] === 'trong' || between.includes('đó')) return undefined
  return between.includes('là') || between.includes('thuộc') || (between.length < 5 && ofPopulation(site))
    ? cue
    : undefined
}

/**
 * "412 hộ nghèo và 768 hộ cận nghèo, tỷ lệ lần lượt là 4,33% và 8,08%", "tỷ lệ hộ nghèo và cận nghèo lần lượt là
 * 4,33% và 8,08%": the first rate is of what was named first.
 */
function inTurn(site: Site, cue: Cue | undefined): string | undefined {
  const { words } = site.scene
  const start = site.quantity.firstToken
  const turn = site.at.cues.findLast((one) => one.tag === 'respectively' && one.end <= start)
  if (!turn || words.slice(turn.end, start).some((word) => word === ';' || word === '.')) return undefined
  const index = site.claims.filter((one) => one.quantity.firstToken >= turn.end).length
  const counted = site.claims.filter(
    (one) => one.end <= turn.first && one.unit === 'hộ' && one.metric in rateAfter,
  )
  const pair = counted.slice(-2).map((one) => rateAfter[one.metric])
  if (pair.length === 2 && pair[0] !== pair[1] && (!cue || isStandard(words, cue) || index > 0))
    return pair[index]
  const heads = site.at.cues.filter(
    (one) => poverty.has(one.tag) && one.end <= turn.first && !isStandard(words, one),
  )
  const [one, two] = heads.slice(-2)
  if (!one || !two || rateOf[one.tag] === rateOf[two.tag]) return undefined
  const gap = words.slice(one.end, two.first)
  return gap.length <= 4 && gap.includes('và') ? rateOf[(index === 0 ? one : two).tag] : undefined
}

/**
 * "Xã B có dịu hơn nhưng cũng còn 43,2%", "Nghèo nhất là xã B (78,3%) rồi tới xã C (59%)": a sentence without a
 * measure of its own that gives another place or time its level goes on with the one before.
 */
function resumes(site: Site): boolean {
  const { words } = site.scene
  const { firstToken } = site.quantity
  const measure = measureBefore({ ...site, claims: [] }, rateAfter)
  if (!measure || site.claims.some((one) => !(one.metric in rateAfter))) return false
  const topical = site.at.cues.some((cue) => interrupting.has(cue.tag) && cue.first < firstToken)
  if (topical) return false
  const placed = hasSubjectBefore(site)
  if (placed && onlySmallWords(site, site.left, ranking)) return true
  if (site.earlier.at(-1) !== measure) return false
  const moved = site.before.findLast((cue) => cue.tag === 'up' || cue.tag === 'down')
  if (moved !== undefined && firstToken - moved.end <= 1) return !opensAnew(site)
  const timed = site.at.times.some((time) => time.endToken <= firstToken)
  const lead = words.slice(Math.max(site.left, firstToken - 2), firstToken)
  return (placed || timed) && lead.some((word) => levelWords.has(word))
}
const levelWords = wordSet('còn chỉ mức là với xuống lên : chiếm tới đến')
/** Words that put places in order. */
const ranking = wordSet(
  'nghèo nơi nhiều ít rồi kế tiếp đứng đầu dẫn địa phương ngược khi đó lúc cuối bảng thì mức của',
)

/**
 * What a sentence goes on with: a rate of the poor before one of the near-poor, who are told of in passing. A list of
 * rates after mere counts of near-poor households is of the poor too.
 */
function resumedMeasure(site: Site): string | undefined {
  const last = measureBefore(site, rateAfter)
  if (!last || site.claims.includes(last)) return last && rateAfter[last.metric]
  const earlier = site.earlier.filter((one) => one.metric in rateAfter)
  const head = earlier.findLast((one) => rateAfter[one.metric] !== 'near_poverty_rate')
  if (head) return rateAfter[head.metric]
  const rates = earlier.some((one) => one.unit === '%')
  return rates || !hasSubjectBefore(site) ? rateAfter[last.metric] : 'poverty_rate'
}

/** "1.894 hộ nghèo, chiếm 9,64% dân số", "45,1% tổng số hộ Khmer": the whole that the share is of. */
const ofPopulation = (site: Site): boolean =>
  /^(?:dân số|tổng số|số hộ|tổng hộ)/.test(
    site.scene.words.slice(site.quantity.endToken, site.quantity.endToken + 2).join(' '),
  )

/** "chiếm 30,2% số hộ Khmer": the whole is the part that the count before was of. */
const ofPeople = (site: Site): boolean => {
  const { words } = site.scene
  const { endToken } = site.quantity
  const noun = words.slice(endToken, endToken + 4).lastIndexOf('hộ')
  return noun >= 0 && /^\p{L}/u.test(words[endToken + noun + 1] ?? '') && ofPopulation(site)
}

/** From the verb that the number follows: "còn 29,4%", "giảm 6,2%". */
function verbStart(site: Site): number {
  const verb = site.before.findLast((cue) => cue.tag === 'level' || cue.tag === 'up' || cue.tag === 'down')
  return verb && site.quantity.firstToken - verb.end <= 2 ? verb.first : site.quantity.firstToken
}

/** "84,8% kế hoạch" is a share of a plan, whatever it is about. */
const ofPlan = (site: Site): boolean =>
  /^(?:kế hoạch|dự toán|chỉ tiêu|so kế)/.test(
    site.scene.words.slice(site.quantity.endToken, site.quantity.endToken + 2).join(' '),
  )
