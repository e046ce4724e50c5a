import type { Cue } from '../cues.ts'
import {
  type Claim,
  claim,
  continues,
  firstAfter,
  hasSubjectBefore,
  lastBefore,
  type Rule,
  refersBack,
  type Site,
  standsAlone,
} from '../site.ts'
import { sliceName, subgroupAfter } from '../slice.ts'
import { textBetween } from '../subjects/index.ts'
import { wordSet } from '../words.ts'

const poverty = new Set(['poor', 'poor_multi', 'near'])
const leaving = new Set(['escape', 'relapse'])
const multi = new Set(['poor_multi'])
const drops = new Set(['poor_drop'])

const rateOf: Readonly<Record<string, string>> = {
  poor: 'poverty_rate',
  poor_multi: 'multidimensional_poverty_rate',
  near: 'near_poverty_rate',
}
const countOf: Readonly<Record<string, string>> = {
  poor: 'poor_households',
  poor_multi: 'poor_households',
  near: 'near_poor_households',
}
const rateAfter: Readonly<Record<string, string>> = {
  poor_households: 'poverty_rate',
  near_poor_households: 'near_poverty_rate',
  poverty_rate: 'poverty_rate',
  near_poverty_rate: 'near_poverty_rate',
  multidimensional_poverty_rate: 'multidimensional_poverty_rate',
}
const countAfter: Readonly<Record<string, string>> = {
  poor_households: 'poor_households',
  near_poor_households: 'near_poor_households',
  poverty_rate: 'poor_households',
  near_poverty_rate: 'near_poor_households',
  multidimensional_poverty_rate: 'poor_households',
}

/** Things done for poor households: then their number is how many were helped. */
const helping = wordSet('tặng trao giúp cho vay hỗ trợ xây tay suất nhà vốn thăm mua làm')

function rate(site: Site): Claim | null {
  const { quantity } = site
  if (quantity.kind !== 'percent') return null
  const rule = 'poverty.rate'
  if (ofPlan(site)) return null
  const drop = lastBefore(site, drops)
  if (drop && !interrupted(site, drop.end)) {
    const planned = site.before.some((one) => one.tag === 'target')
    return claim(site, rule, 'poverty_rate', '%', drop.first, quantity.endToken, {
      ...(planned ? {} : { status: 'change' as const }),
      direction: 'down',
    })
  }
  const cue = povertyBefore(site)
  const later = saidAfter(site)
  if (cue && !interrupted(site, cue.end)) {
    const metric =
      cue.tag === 'poor' && (firstAfter(site, multi, 9) || hasMultiBefore(site))
        ? rateOf.poor_multi
        : rateOf[cue.tag]
    const part = subgroupAfter(site, cue.end)
    return claim(site, rule, metric as string, '%', cue.first, quantity.endToken, part ? { part } : {})
  }
  // "chiếm 43% số hộ nghèo": a share among the poor is no poverty rate; "còn 72% số hộ nghèo" is one.
  if (later && !cue && (!isShareOfPoor(site, later) || leavesOver(site))) {
    return claim(site, rule, rateOf[later.tag] as string, '%', quantity.firstToken, later.end)
  }
  if (later && site.scene.words.slice(quantity.endToken, later.first).includes('là')) {
    return claim(site, rule, rateOf[later.tag] as string, '%', quantity.firstToken, later.end)
  }
  const back = refersBack(site) || resumes(site) ? measureBefore(site, rateAfter) : undefined
  const model = back ?? site.claims.at(-1)
  const metric = model && rateAfter[model.metric]
  if (metric === undefined || !(standsAlone(site) || ofPopulation(site))) return null
  const slice = sliceName(site)
  if (!back && !continues(site) && !slice) return null
  const upgraded =
    metric === 'poverty_rate' && (firstAfter(site, multi, 9) || multiEarlier(site))
      ? 'multidimensional_poverty_rate'
      : metric
  return claim(site, rule, upgraded, '%', verbStart(site), quantity.endToken, slice ? { part: slice } : {})
}

/** "72,4% số hộ trong huyện là hộ nghèo", "5,2% hộ nghèo": what the share is of, said after it. */
function saidAfter(site: Site): Cue | undefined {
  const { words } = site.scene
  const { endToken } = site.quantity
  const cue = firstAfter(site, poverty, 9)
  if (!cue) return undefined
  const between = words.slice(endToken, cue.first)
  if (between.some((word) => word === ',' || word === ')' || word === 'và')) return undefined
  return between.length < 5 || between.includes('là') ? cue : undefined
}

function isShareOfPoor(site: Site, cue: Cue): boolean {
  const { words } = site.scene
  const said = words.slice(site.quantity.endToken, cue.end)
  return said.includes('số') && !said.includes('là')
}

/** "vẫn còn trên 60% số hộ nghèo", "có 72,85% số hộ nghèo": loosely, of all households. */
const leavesOver = (site: Site): boolean =>
  /^(?:còn|có)$/.test(site.scene.words[site.quantity.firstToken - 1] ?? '') &&
  !site.claims.some((one) => one.metric === 'poor_households')

/**
 * "Xã B có dịu hơn nhưng cũng còn 43,2%", "Xã C đi đầu với mức dưới 35%": a sentence without a measure of its own
 * that gives another place or time its level goes on with the one before.
 */
function resumes(site: Site): boolean {
  if (site.claims.some((one) => !(one.metric in rateAfter)) || site.earlier.at(-1) === undefined) return false
  if (!((site.earlier.at(-1)?.metric ?? '') in rateAfter)) return false
  const { words } = site.scene
  const moved = site.before.findLast((cue) => cue.tag === 'up' || cue.tag === 'down')
  const moves = moved !== undefined && site.quantity.firstToken - moved.end <= 1
  const topical = site.at.cues.some(
    (cue) => interrupting.has(cue.tag) && cue.first < site.quantity.firstToken,
  )
  const placed =
    hasSubjectBefore(site) || site.at.times.some((time) => time.endToken <= site.quantity.firstToken)
  const lead = words.slice(Math.max(site.left, site.quantity.firstToken - 2), site.quantity.firstToken)
  return !topical && (moves || (placed && lead.some((word) => levelWords.has(word))))
}
const levelWords = wordSet('còn chỉ mức là với xuống lên : chiếm tới đến')

/** The last figure of poverty in this sentence or the one before. */
const measureBefore = (site: Site, metrics: Readonly<Record<string, string>>): Claim | undefined =>
  [...site.earlier, ...site.claims].findLast((one) => one.metric in metrics)

/** "1.894 hộ nghèo, chiếm 9,64% dân số", "45,1% tổng số hộ Khmer": the whole that the share is of. */
const ofPopulation = (site: Site): boolean =>
  /^(?:dân số|tổng số|số hộ|tổng hộ)/.test(
    site.scene.words.slice(site.quantity.endToken, site.quantity.endToken + 2).join(' '),
  )

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

/** The last cue of poverty; "nhà ở cho hộ nghèo" only says for whom. */
function povertyBefore(site: Site): Cue | undefined {
  const cue = lastBefore(site, poverty)
  return cue && forWhom.has(site.scene.words[cue.first - 1] ?? '') ? undefined : cue
}
const forWhom = wordSet('cho tặng giúp trợ vay')

/** "Theo chuẩn đa chiều, huyện có 5.784 hộ nghèo, chiếm 53,58%": the standard holds for the rate. */
const multiEarlier = (site: Site): boolean =>
  site.claims.at(-1)?.metric === 'poor_households' &&
  site.at.cues.some((cue) => cue.tag === 'poor_multi' && cue.first < site.quantity.firstToken)

const hasMultiBefore = (site: Site): boolean => site.before.some((cue) => cue.tag === 'poor_multi')

/** Whether another subject matter stands between the cue and the number: "hộ nghèo có thẻ bảo hiểm y tế đạt 98%". */
function interrupted(site: Site, end: number): boolean {
  return site.before.some((cue) => cue.first >= end && interrupting.has(cue.tag))
}
const interrupting = wordSet(
  'deprived insurance water forest labour growth disburse revenue expenditure allocate mobilize electricity income',
)

function households(site: Site): Claim | null {
  const { quantity, scene } = site
  if (quantity.total !== null) return householdsOf(site)
  if (
    quantity.kind !== 'number' ||
    quantity.total !== null ||
    (quantity.value === null && quantity.low === null)
  )
    return null
  if (quantity.value !== null && !Number.isInteger(quantity.value)) return null
  const { words } = scene
  const noun = words[quantity.coreEndToken]
  const rule = 'poverty.households'
  const near = `${noun} ${words[quantity.coreEndToken + 1]}`
  if (noun !== 'hộ' && near !== 'số hộ') {
    const cue = povertyBefore(site)
    const heads = cue && /^(?:số|tổng)$/.test(words[cue.first] ?? '') && quantity.firstToken - cue.end <= 4
    const open =
      noun !== undefined && /^\p{L}/u.test(noun) && quantity.coreEndToken < site.at.sentence.endToken
    if (!cue || !heads || (open && !closing.has(noun ?? ''))) return null
    return claim(site, rule, countOf[cue.tag] as string, 'hộ', cue.first, quantity.endToken)
  }
  const ahead = site.after.find((cue) => cue.first <= quantity.coreEndToken + 1)
  const leave = firstAfter(site, leaving, 6)
  const left = leave && !words.slice(quantity.coreEndToken, leave.first).includes(',') ? leave : undefined
  if (
    left &&
    !site.before.some((cue) => cue.tag === 'registered') &&
    !site.after.some((cue) => cue.tag === 'registered' && cue.first < left.first)
  ) {
    return claim(
      site,
      rule,
      left.tag === 'escape' || !isNear(site) ? 'poor_households' : 'near_poor_households',
      'hộ',
      quantity.firstToken,
      left.end,
      {
        ...(site.before.some((cue) => cue.tag === 'target') ? {} : { status: 'change' as const }),
        direction: left.tag === 'escape' ? 'down' : 'up',
      },
    )
  }
  if (left) return null
  if (ahead && poverty.has(ahead.tag)) {
    const lead = words.slice(Math.max(site.left, quantity.firstToken - 4), quantity.firstToken)
    if (helped(site, lead)) return null
    return claim(site, rule, countOf[ahead.tag] as string, 'hộ', quantity.firstToken, ahead.end)
  }
  const cue = povertyBefore(site)
  if (cue && !interrupted(site, cue.end) && quantity.firstToken - cue.end <= 8) {
    return claim(
      site,
      rule,
      countOf[cue.tag] as string,
      'hộ',
      cue.first,
      quantity.coreEndToken + 1,
      movement(site),
    )
  }
  const shift = site.before.findLast((one) => one.tag === 'up' || one.tag === 'down')
  const resumed = shift !== undefined && site.claims.length === 0 && quantity.firstToken - shift.end <= 4
  // "Đến cuối tháng 9, huyện đã giảm 241 hộ": of the poor households of the sentence before.
  const back = refersBack(site) || resumed ? measureBefore(site, countAfter) : undefined
  const moved = lastBefore(site, leaving)
  if (moved && isAbout(site, moved)) {
    return claim(site, rule, 'poor_households', 'hộ', moved.first, quantity.coreEndToken + 1, movement(site))
  }
  const model = back ?? site.claims.at(-1)
  const metric = model && countAfter[model.metric]
  const group = metric && amongThem(site)
  if (group) {
    const end = quantity.coreEndToken + 1
    return claim(site, rule, metric, 'hộ', quantity.firstToken, end, { part: group })
  }
  if (metric === undefined || (!back && !continues(site))) return null
  const next = words[quantity.coreEndToken + 1] ?? ''
  if (/^\p{L}/u.test(next) && quantity.coreEndToken + 1 < site.at.sentence.endToken && !closing.has(next))
    return null
  return claim(site, rule, metric, 'hộ', quantity.firstToken, quantity.coreEndToken + 1)
}

/** "có 385 hộ nghèo, trong đó 121 hộ là đồng bào Khmer": who of the poor they are. */
function amongThem(site: Site): string | undefined {
  const { words } = site.scene
  const start = site.quantity.coreEndToken + 1
  const said = words.slice(start, start + 8)
  const at = said[0] === 'là' || said[0] === 'thuộc' ? 1 : 0
  if (!/^(?:người|đồng|dân|dtts|khmer|hộ)$/.test(said[at] ?? '')) return undefined
  if (!said.some((word) => peoples.has(word))) return undefined
  const stop = said.findIndex((word) => !/^\p{L}/u.test(word))
  const end = start + (stop < 0 ? said.length : stop)
  return textBetween(site.scene, start + at, Math.min(end, site.at.sentence.endToken))
}
const peoples = wordSet('dtts khmer mông dao thái mường tày nùng chăm raglai bana êđê jrai thiểu hoa')

/** "số tái nghèo do bão cũng không dưới 150 hộ": no other thing is told of between. */
const isAbout = (site: Site, cue: Cue): boolean =>
  site.quantity.firstToken - cue.end <= 8 &&
  !site.scene.words.slice(cue.end, site.quantity.firstToken).includes(',') &&
  (site.quantity.firstToken - cue.end <= 3 || site.scene.words[cue.first] === 'số')

/** "số hộ nghèo phát sinh là 214 hộ", "số hộ thoát nghèo là …": a change, told as a count. */
function movement(site: Site): Partial<Pick<Claim, 'status' | 'direction'>> {
  const cue = lastBefore(site, leaving)
  return cue ? { status: 'change', direction: cue.tag === 'escape' ? 'down' : 'up' } : {}
}

/** "trao quà cho 50 hộ nghèo", "cứ 10 hộ thì có 7 hộ nghèo", "một cán bộ, một hộ nghèo": no count of the poor. */
function helped(site: Site, lead: readonly string[]): boolean {
  const { words } = site.scene
  const { quantity } = site
  if (words.slice(site.at.sentence.firstToken, quantity.firstToken).includes('cứ')) return true
  if (quantity.form === 'words' && quantity.value === 1) return true
  if (/^(?:căn|ngôi|suất|con|triệu)$/.test(words[quantity.coreEndToken] ?? '')) return true
  return lead.some((word) => helping.has(word)) && words[quantity.firstToken - 1] !== 'được'
}

/** After "N hộ" these go on with the sentence rather than say which households. */
const closing = wordSet('và so trong lên xuống vào còn năm cuối đầu thì cùng tính trên')

/** "4.263 hộ nghèo trong tổng số 14.512 hộ", "463/812 hộ nghèo": the noun stands within, or after. */
function householdsOf(site: Site): Claim | null {
  const { quantity } = site
  if (quantity.kind !== 'number' || quantity.total === null) return null
  const cue = site.at.cues.find(
    (one) =>
      poverty.has(one.tag) && one.first >= quantity.firstToken && one.first <= quantity.coreEndToken + 3,
  )
  if (!cue || forWhom.has(site.scene.words[cue.first - 1] ?? '')) return null
  return claim(
    site,
    'poverty.households',
    countOf[cue.tag] as string,
    'hộ',
    quantity.firstToken,
    Math.max(cue.end, quantity.endToken),
  )
}

const isNear = (site: Site): boolean => site.after.some((cue) => cue.tag === 'near')

export const povertyRules: readonly Rule[] = [
  {
    id: 'poverty.rate',
    says: {
      vi: 'Tỷ lệ phần trăm đi với “hộ nghèo”, “cận nghèo” là tỷ lệ nghèo hoặc mức thay đổi của nó.',
      en: 'A percentage said of poor or near-poor households is the poverty rate, or a change of it.',
    },
    read: rate,
    reads: [
      { text: 'Tỷ lệ hộ nghèo của xã Tân Hòa còn 5,2%.', metric: 'poverty_rate', value: 5.2 },
      { text: 'Năm 2022, xã Tân Hòa phấn đấu giảm 4% hộ nghèo.', metric: 'poverty_rate', value: 4 },
      {
        text: 'Tỷ lệ hộ nghèo đa chiều là 21,7%, cận nghèo 11,3%.',
        metric: 'near_poverty_rate',
        value: 11.3,
      },
      { text: 'Huyện còn 1.204 hộ nghèo, chiếm 12,4%.', metric: 'poverty_rate', value: 12.4 },
    ],
    leaves: ['Giảm nghèo là nhiệm vụ quan trọng, 100% cán bộ tham gia.', 'Hộ nghèo được hỗ trợ làm nhà ở.'],
  },
  {
    id: 'poverty.households',
    says: {
      vi: 'Số hộ đi với “hộ nghèo”, “cận nghèo”, “thoát nghèo” là số hộ nghèo hoặc mức thay đổi của nó.',
      en: 'A number of households said to be poor, near-poor or out of poverty counts them, or a change of them.',
    },
    read: households,
    reads: [
      { text: 'Đến nay, huyện còn 1.204 hộ nghèo.', metric: 'poor_households', value: 1204 },
      { text: 'Trong năm, xã Tân Hòa có 45 hộ thoát nghèo.', metric: 'poor_households', value: 45 },
      { text: 'Toàn xã có 87 hộ cận nghèo.', metric: 'near_poor_households', value: 87 },
    ],
    leaves: ['Đoàn đã trao quà cho 50 hộ nghèo.', 'Xã có 2.612 hộ dân.'],
  },
]
