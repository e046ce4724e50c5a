import { type Claim, claim, continues, hasSubjectBefore, type Site } from '../site.ts'
import { wordSet } from '../words.ts'
import { fromTo, ofNineteen, outOfSet } from './criteria-carried.ts'
import { averaged, criterionAt, lastVerb } from './criteria-noun.ts'

export const criteriaSeries = (site: Site): Claim | null =>
  inSeries(site) ?? (isBare(site) ? (outOfSet(site) ?? fromTo(site) ?? ofNineteen(site)) : null)

/** A number without a noun or a rate of its own. */
const isBare = ({ quantity, scene }: Site): boolean =>
  !quantity.per.length && !criterionAt(scene.words, quantity.coreEndToken)

/** A bare number or fraction that continues a series: "xã B 9", "Nhi Sơn 9/19", "nâng tổng số lên 9/19". */
function inSeries(site: Site): Claim | null {
  const { quantity, scene } = site
  if (quantity.per.length) return null
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
    // "giảm từ 18 xuống 14", "15,6 tiêu chí/xã, tăng 0,3 so với …", "thêm 5 tiêu chí, nâng tổng số lên 16".
    const reached = /^(?:xuống|lên|còn)$/.test(scene.words[quantity.firstToken - 1] ?? '')
    if (moves || reached || scene.words.slice(site.left, quantity.firstToken).join(' ').includes('tổng số')) {
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
  const listed = bracketed && model.metric === 'criteria_met'
  if (fraction ? (quantity.total ?? 0) > 25 : size > 25) return null
  if (!fraction && !listed) {
    if (!last?.metric.startsWith('criteria_') || !continues(site) || !hasSubjectBefore(site)) return null
  }
  const verbal = site.before.some((cue) => cue.tag === 'level') || isJudged(site)
  if (fraction && !bracketed && !continues(site) && !verbal) return null
  return claim(site, 'criteria.series', 'criteria_met', 'tiêu chí', quantity.firstToken, quantity.endToken)
}

/** "số tiêu chí vẫn giữ nguyên là 8", "số tiêu chí đạt bình quân đã lên 12,4". */
function totalled(site: Site): Claim | null {
  const { words } = site.scene
  const { quantity } = site
  const cue = site.before.findLast((one) => one.tag === 'criterion')
  if (!cue || words[cue.first - 1] !== 'số' || words[cue.first - 2] === 'bộ') return null
  const from = words[quantity.firstToken - 1] === 'từ'
  const verb = site.before.findLast(
    (one) => (one.tag === 'level' || (from && moving.has(one.tag))) && one.first >= cue.end,
  )
  const colon = words.slice(cue.end, quantity.firstToken).indexOf(':') + cue.end
  const listed =
    colon >= cue.end &&
    !site.before.some((one) => one.tag === 'unmet') &&
    (colon + 1 === quantity.firstToken ||
      site.marks.some((mark) => mark.first === colon + 1 && mark.end === quantity.firstToken))
  const said = verb && quantity.firstToken - verb.end <= 1
  if ((!said && !listed) || quantity.firstToken - cue.end > 12) return null
  if ((quantity.value ?? quantity.high ?? 0) > 25) return null
  const metric = averaged(site) ? 'criteria_average' : 'criteria_met'
  return claim(site, 'criteria.series', metric, 'tiêu chí', cue.first - 1, quantity.endToken)
}

const moving = wordSet('up down')

/** "đoàn chỉ thống nhất 17/19": what those who check found. */
const isJudged = (site: Site): boolean =>
  /(?:thống nhất|công nhận|xác nhận|chấm|chấm được)$/.test(
    site.scene.words.slice(site.quantity.firstToken - 2, site.quantity.firstToken).join(' '),
  )

/** "A đạt 16/19, B đạt 13/19, C đạt 12/19 tiêu chí": the noun comes with the last, or the sentence is about the programme. */
function announced(site: Site): Claim | null {
  const { quantity, scene } = site
  if (quantity.form !== 'fraction' || (quantity.total ?? 0) < 9 || (quantity.total ?? 0) > 20) return null
  const { firstToken, endToken } = site.at.sentence
  const said = scene.words.slice(firstToken, endToken).join(' ')
  if (!/nông thôn mới|ntm|tiêu chí/.test(said) || !hasSubjectBefore(site)) return null
  const verb = site.before.findLast((cue) => cue.tag === 'level')
  const told = verb && quantity.firstToken - verb.end <= 1
  if (!told && !namedLater(site)) return null
  const first = told ? verb.first : quantity.firstToken
  return claim(site, 'criteria.series', 'criteria_met', 'tiêu chí', first, quantity.endToken)
}

/** "Xã A 17/19, xã B 15/19 tiêu chí": right after a place, and a later fraction of the same whole has the noun. */
function namedLater(site: Site): boolean {
  const { words } = site.scene
  const { quantity, at } = site
  if (!site.marks.some((mark) => mark.end === quantity.firstToken)) return false
  return at.quantities.some(
    (one) =>
      one.firstToken > quantity.endToken &&
      one.total === quantity.total &&
      criterionAt(words, one.coreEndToken) > 0,
  )
}

const closers = wordSet('và còn thì riêng so vào trong cuối đầu do như nhưng xuống lên')
