import type { Cue } from '../cues.ts'
import {
  type Claim,
  claim,
  continues,
  firstAfter,
  lastBefore,
  onlySmallWords,
  refersBack,
  type Site,
} from '../site.ts'
import { subgroupAfter } from '../slice.ts'
import { textBetween } from '../subjects/index.ts'
import { wordSet } from '../words.ts'
import { carriedHouseholds, carriedShare, staysWith } from './poverty-carried.ts'
import {
  changeNamed,
  closes,
  closing,
  countAfter,
  countOf,
  interrupted,
  isReceiver,
  leaving,
  measureBefore,
  peopleOf,
  poverty,
  povertyBefore,
} from './poverty-measure.ts'

const rule = 'poverty.households'

/** Things done for poor households: then their number is how many were helped. */
const helping = wordSet('tặng trao giúp cho vay hỗ trợ xây tay suất nhà vốn thăm mua làm')

/** A number of households that are poor or near-poor, or that leave or enter poverty. */
export function poorHouseholds(site: Site): Claim | null {
  const { quantity, scene } = site
  if (isBareYear(site)) return null
  if (quantity.total !== null) return ofAll(site) ?? carriedShare(site)
  if (quantity.value === null && quantity.low === null) return null
  if (site.claims.some((one) => !one.countsGroup && one.end > quantity.firstToken)) return null
  if (quantity.value !== null && !Number.isInteger(quantity.value)) return null
  const { words } = scene
  const noun = words[quantity.coreEndToken]
  const near = `${noun} ${words[quantity.coreEndToken + 1]}`
  return noun === 'hộ' || near === 'số hộ'
    ? counted(site)
    : (withoutNoun(site) ?? leaversWithoutNoun(site) ?? carriedHouseholds(site))
}

/** "số hộ nghèo còn 245", "tổng số hộ nghèo: 1.204". */
function withoutNoun(site: Site): Claim | null {
  const { quantity } = site
  const { words } = site.scene
  const noun = words[quantity.coreEndToken]
  const cue = povertyBefore(site)
  const counts = cue && /^(?:số|tổng)$/.test(words[cue.first] ?? '')
  const heads = cue && counts && (quantity.firstToken - cue.end <= 4 || opensList(site, cue))
  const open = noun !== undefined && /^\p{L}/u.test(noun) && quantity.coreEndToken < site.at.sentence.endToken
  if (!cue || !heads || (open && !closing.has(noun ?? ''))) return null
  return claim(site, rule, countOf[cue.tag] as string, 'hộ', cue.first, quantity.endToken, changeNamed(site))
}

/** "Số hộ nghèo cụ thể: xã A 362, …": the first of a list of places. */
const opensList = (site: Site, cue: Cue): boolean =>
  site.scene.words.slice(cue.end, site.quantity.firstToken).includes(':') &&
  site.marks.some((mark) => mark.end === site.quantity.firstToken) &&
  staysWith(site, cue.end)

/** "số hộ thoát nghèo trong năm là 241". */
function leaversWithoutNoun(site: Site): Claim | null {
  const cue = lastBefore(site, leaving)
  const { words } = site.scene
  const { firstToken, endToken } = site.quantity
  if (!cue || !/^(?:là|:|đạt)$/.test(words[firstToken - 1] ?? '') || firstToken - cue.end > 6) return null
  if (words[cue.first] !== 'số' && words[cue.first - 1] !== 'số') return null
  if (/^\p{L}/u.test(words[endToken] ?? '') && endToken < site.at.sentence.endToken) return null
  return claim(site, rule, 'poor_households', 'hộ', cue.first, endToken, movement(site))
}

function counted(site: Site): Claim | null {
  const { quantity } = site
  const { words } = site.scene
  const ahead = site.after.find((cue) => cue.first <= quantity.coreEndToken + 1)
  const leave = firstAfter(site, leaving, 6)
  if (leave && !words.slice(quantity.coreEndToken, leave.first).includes(',')) return left(site, leave)
  if (ahead && poverty.has(ahead.tag)) {
    const lead = words.slice(Math.max(site.left, quantity.firstToken - 4), quantity.firstToken)
    if (helped(site, lead)) return null
    const part = subgroupNext(site, ahead)?.text ?? peopleOf(site, ahead)
    const more = part ? { part } : {}
    return ofTotal(
      site,
      claim(site, rule, countOf[ahead.tag] as string, 'hộ', quantity.firstToken, ahead.end, more),
    )
  }
  return named(site) ?? moved(site) ?? goesOn(site) ?? carriedHouseholds(site)
}

/** "1.107 hộ nghèo/4.210 hộ": the whole stands behind the noun. */
function ofTotal(site: Site, made: Claim): Claim {
  const whole = site.at.quantities.find((one) => one.firstToken === made.end + 1)
  if (site.scene.words[made.end] !== '/' || whole?.value == null || whole.kind !== 'number') return made
  if (site.scene.words[whole.coreEndToken] !== 'hộ') return made
  return { ...made, end: whole.coreEndToken + 1, quantity: { ...site.quantity, total: whole.value } }
}

/** "45 hộ thoát nghèo", "8 hộ tái nghèo"; none where they only registered to. */
function left(site: Site, leave: Cue): Claim | null {
  const pledges = (cue: Cue) => cue.tag === 'registered'
  if (site.before.some(pledges) || site.after.some((cue) => pledges(cue) && cue.first < leave.first))
    return null
  const near = leave.tag !== 'escape' && site.after.some((cue) => cue.tag === 'near')
  const planned = site.before.some((cue) => cue.tag === 'target')
  return claim(
    site,
    rule,
    near ? 'near_poor_households' : 'poor_households',
    'hộ',
    site.quantity.firstToken,
    leave.end,
    {
      ...(planned ? {} : { status: 'change' as const }),
      direction: leave.tag === 'escape' ? 'down' : 'up',
    },
  )
}

/** "số hộ nghèo còn 512 hộ", "hộ nghèo là đồng bào Khmer: đầu năm có 96 hộ", "từng hộ nghèo, phấn đấu giảm 90 hộ". */
function named(site: Site): Claim | null {
  const { quantity } = site
  const cue = povertyBefore(site)
  if (!cue || interrupted(site, cue.end)) return null
  const part = subgroupAfter(site, cue.end) ?? peopleOf(site, cue)
  const close = quantity.firstToken - cue.end <= 8
  if (!close && !(closes(site) && (part ? afterSubgroup(site, cue) : isReduced(site)))) return null
  const who = peopleAt(site, quantity.coreEndToken + 1)
  // "Trong số hộ nghèo có 196 hộ là người Mông": some of them.
  if (who) {
    const end = quantity.coreEndToken + 1 + who.length
    return claim(site, rule, countOf[cue.tag] as string, 'hộ', quantity.firstToken, end, { part: who.text })
  }
  return claim(site, rule, countOf[cue.tag] as string, 'hộ', cue.first, quantity.coreEndToken + 1, {
    ...(part ? { part } : {}),
    ...changeNamed(site),
    ...movement(site),
  })
}

/** Whether after the words for a subgroup only places, times and small words lead to the number. */
function afterSubgroup(site: Site, cue: Cue): boolean {
  const { words } = site.scene
  const { firstToken } = site.quantity
  for (let i = cue.end; i < Math.min(firstToken, cue.end + 10); i++) {
    if (onlySmallWords(site, i, seasons)) return words[cue.end] === 'là' || i === cue.end
  }
  return false
}

const seasons = wordSet('đầu cuối giữa của')

/** "giảm ít nhất 90 hộ": the verb stands right before the number. */
function isReduced(site: Site): boolean {
  const verb = site.before.findLast((cue) => cue.tag === 'down' || cue.tag === 'level')
  return verb?.tag === 'down' && site.quantity.firstToken - verb.end <= 1
}

/** "số hộ thoát nghèo ước 610 hộ", "phát sinh thêm 318 hộ". */
function moved(site: Site): Claim | null {
  const cue = lastBefore(site, leaving)
  if (!cue || !isAbout(site, cue)) return null
  const { words } = site.scene
  const told =
    words.slice(cue.first, cue.end).includes('nghèo') || words.slice(cue.first, cue.end).includes('hộ')
  if (!told && !(closes(site) && measureBefore(site, countAfter))) return null
  return claim(site, rule, 'poor_households', 'hộ', cue.first, site.quantity.coreEndToken + 1, movement(site))
}

/** "còn 2.410 hộ" after a rate, "huyện đã giảm 241 hộ" after a sentence about the poor, "xã B được giao 60 hộ". */
function goesOn(site: Site): Claim | null {
  const { quantity } = site
  const { words } = site.scene
  // "có thêm 304 hộ" may be households of any kind.
  const lead = words.slice(Math.max(0, quantity.firstToken - 2), quantity.firstToken)
  if (lead[1] === 'thêm' && lead[0] !== 'giảm') return null
  const shift = site.before.findLast((one) => one.tag === 'up' || one.tag === 'down')
  const resumed = shift !== undefined && site.claims.length === 0 && quantity.firstToken - shift.end <= 4
  const back = refersBack(site) || resumed ? measureBefore(site, countAfter) : undefined
  const model = back ?? site.claims.at(-1)
  if (!model) return null
  const metric = countAfter[model.metric]
  if (metric === undefined) return null
  const end = quantity.coreEndToken + 1
  const group = peopleAt(site, end)
  if (group) return claim(site, rule, metric, 'hộ', quantity.firstToken, end, { part: group.text })
  const dealt = model.unit === 'hộ' && onlySmallWords(site, site.left, dealing)
  if ((!back && !continues(site) && !dealt) || !closes(site)) return null
  const part = model.part === undefined || back ? {} : { part: model.part }
  return claim(site, rule, metric, 'hộ', quantity.firstToken, end, { ...part, ...sameMovement(site, model) })
}
const dealing = wordSet('được giao thực hiện nhưng song khi chỉ đăng ký kết quả làm')

/**
 * "phải có 430 hộ thoát nghèo, nhưng 7 tháng mới có 121 hộ", "được giao 60 hộ": the same movement goes on where no
 * verb brings a level.
 */
function sameMovement(site: Site, model: Claim): Partial<Pick<Claim, 'status' | 'direction'>> {
  const { words } = site.scene
  const said = words.slice(site.left, site.quantity.firstToken)
  const lead = words.slice(Math.max(0, model.quantity.firstToken - 3), model.quantity.firstToken)
  const direction = model.direction ?? (lead.includes('giảm') ? 'down' : undefined)
  const more = direction ? { direction } : {}
  if (said.at(-1) === 'giao' || said.slice(-2).join(' ') === 'giao giảm') return { status: 'target', ...more }
  if (!direction || said.some((word) => levels.has(word))) return {}
  return said.some((word) => /^(?:có|được)$/.test(word)) ? { status: 'change', ...more } : {}
}
const levels = wordSet('còn xuống lên là tăng giảm từ')

interface People {
  readonly text: string
  /** Tokens from the word that joins them on. */
  readonly length: number
}

/** "1.109 hộ nghèo là đồng bào dân tộc thiểu số". */
const subgroupNext = (site: Site, cue: Cue): People | undefined =>
  joins.has(site.scene.words[cue.end] ?? '') ? peopleAt(site, cue.end) : undefined
const joins = wordSet('là thuộc')

/** "có 385 hộ nghèo, trong đó 121 hộ là đồng bào Khmer": who of the poor they are. */
function peopleAt(site: Site, start: number): People | undefined {
  const { words, tokens, document } = site.scene
  const first = joins.has(words[start] ?? '') ? start + 1 : start
  if (!/^(?:người|đồng|dân|dtts|khmer|hộ)$/.test(words[first] ?? '')) return undefined
  const limit = Math.min(site.at.sentence.endToken, start + 8)
  let end = first
  while (end < limit && /^\p{L}/u.test(words[end] as string)) end++
  const said = words.slice(first, end)
  const name = document.text.slice(tokens[first + 1]?.start, tokens[first + 1]?.end)
  const people = said.some((word) => peoples.has(word)) || (first > start && /^\p{Lu}/u.test(name))
  return people ? { text: textBetween(site.scene, first, end), length: end - start } : undefined
}
const peoples = wordSet('dtts khmer mông dao thái mường tày nùng chăm raglai bana êđê jrai thiểu hoa')

/** "số tái nghèo do bão cũng không dưới 150 hộ": no other thing is told of between. */
function isAbout(site: Site, cue: Cue): boolean {
  const { words } = site.scene
  const { firstToken } = site.quantity
  if (firstToken - cue.end > 8 || words.slice(cue.end, firstToken).includes(',')) return false
  return firstToken - cue.end <= 3 || words[cue.first] === 'số' || words[cue.first - 1] === 'số'
}

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

/** "đến cuối 2009 hộ nghèo chỉ còn 97 hộ": a year without its word. */
function isBareYear(site: Site): boolean {
  const { words } = site.scene
  const { firstToken } = site.quantity
  return (
    /^(?:19|20)\d\d$/.test(words[firstToken] ?? '') &&
    /^(?:cuối|đầu|giữa|năm)$/.test(words[firstToken - 1] ?? '')
  )
}

/** "4.263 hộ nghèo trong tổng số 14.512 hộ", "463/812 hộ nghèo": the noun stands within, or after. */
function ofAll(site: Site): Claim | null {
  const { quantity } = site
  if (quantity.total === null) return null
  const { words } = site.scene
  // "hai phần ba số hộ nghèo": a part of the poor.
  if (quantity.total < 10) return null
  const cue = site.at.cues.find(
    (one) =>
      poverty.has(one.tag) && one.first >= quantity.firstToken && one.first <= quantity.coreEndToken + 3,
  )
  if (!cue || isReceiver(words, cue)) return null
  const end = Math.max(cue.end, quantity.endToken)
  return claim(site, rule, countOf[cue.tag] as string, 'hộ', quantity.firstToken, end)
}
