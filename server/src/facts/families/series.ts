import type { Cue } from '../cues.ts'
import { type Claim, claim, type Rule, type Site, standsAlone } from '../site.ts'
import type { SubjectMark } from '../subjects/index.ts'
import { wordSet } from '../words.ts'

/** Small words, verbs and judgements at most this many may stand between a place and its figure. */
const GAP = 6

/** Cues that name no measure of their own. */
const measureless = wordSet(
  'up down level target yearly_plan modal factual unmet registered parts respectively average standard slice not_standard',
)

/** Things of which a number tells something else than what the sentence goes on about. */
const otherThings = wordSet(
  'học sinh trường trẻ giáo trạm đường dân khẩu lao động phiếu đảng viên diện tích sản năng suất nhà công trình dự án tuyến cầu con mô hình đại biểu cán bộ ngày tháng giờ tuổi hạng thứ quốc tỉnh lộ km nghiệp dịch thương nước điện rừng đất nhà thẻ hội khối lượng tiến độ',
)

/** After the figure these go on with the sentence. */
const closers = wordSet('và còn thì riêng so vào trong cuối đầu do như nhưng xuống lên rồi cùng tính đến')

/**
 * "Măng Cành dẫn đầu với 71,3%, Hiếu 65%", "Thượng Lâm 362, Lâm Bình 904": a place and a figure of the measure that
 * the sentence, or the one before, goes on about; nothing between them names another.
 */
function ofPlace(site: Site): Claim | null {
  const model = modelOf(site)
  if (!model) return null
  const mark = placeBefore(site)
  if (!mark || site.before.some((cue) => isMeasure(cue)) || !isOpen(site, mark)) return null
  const { quantity } = site
  const end = model.unit === 'hộ' && hasNoun(site) ? quantity.coreEndToken + 1 : quantity.endToken
  return claim(site, 'series.place', model.metric, model.unit, mark.first, end)
}

/**
 * "hai xã kia lần lượt 14 và 13", "theo thứ tự 62,4%; 58,7% và 41%": the next of figures that are handed out in turn
 * is one of the same measure.
 */
function inTurn(site: Site): Claim | null {
  const last = site.claims.at(-1)
  const { quantity, scene } = site
  if (!last || last.countsGroup || last.quantity.kind !== quantity.kind || quantity.per.length) return null
  const gap = scene.words.slice(last.quantity.endToken, quantity.firstToken)
  if (gap.length !== 1 || !/^(?:,|;|và)$/.test(gap[0] ?? '') || !endsHere(site, quantity.endToken))
    return null
  const turn = site.at.cues.find((cue) => cue.tag === 'respectively' && cue.end <= last.quantity.firstToken)
  if (!turn || loose.has(last.rule)) return null
  const { status, direction } = last
  return claim(site, 'series.place', last.metric, last.unit, quantity.firstToken, quantity.endToken, {
    ...(status ? { status } : {}),
    ...(direction ? { direction } : {}),
  })
}

const isMeasure = (cue: Cue): boolean => !measureless.has(cue.tag)

/** The last claim in whose measure this number can be given. */
function modelOf(site: Site): Claim | undefined {
  const { quantity } = site
  const models = [...site.earlier, ...site.claims].filter((one) => !loose.has(one.rule) && !one.countsGroup)
  if (quantity.kind === 'percent') return models.findLast((one) => one.unit === '%')
  if (quantity.kind === 'money')
    return models.findLast((one) => one.unit === 'VND' && one.metric !== 'income_per_capita')
  if (quantity.kind !== 'number' || quantity.per.length) return undefined
  const last = models.at(-1)
  if (hasNoun(site)) return models.findLast((one) => one.unit === 'hộ')
  if (last?.unit === 'hộ' && quantity.total === null && isWhole(quantity.value)) return last
  const size = quantity.total ?? quantity.value ?? quantity.high ?? 99
  return last?.metric === 'criteria_met' && size <= 25 ? last : undefined
}

const loose = wordSet('rate.other budget.plan_share count.named unit.count')
const isWhole = (value: number | null): boolean => value !== null && Number.isInteger(value)
const hasNoun = (site: Site): boolean => site.scene.words[site.quantity.coreEndToken] === 'hộ'

/** The last place or group since the last claim. */
const placeBefore = (site: Site): SubjectMark | undefined =>
  site.marks.findLast(
    (mark) =>
      (mark.kind === 'named' || mark.kind === 'group') &&
      mark.end <= site.quantity.firstToken &&
      mark.first >= site.left,
  )

/** Whether only small words stand between, and nothing is counted after. */
function isOpen(site: Site, mark: SubjectMark): boolean {
  const { words } = site.scene
  const { quantity } = site
  const said = words.slice(mark.end, quantity.firstToken)
  // "Đam Rông 1 chỉ 2,3%": the number of a name.
  const gap =
    said.length > 1 && /^\d{1,2}$/.test(said[0] ?? '') && numbered.has(said[1] ?? '') ? said.slice(1) : said
  if (gap.length > GAP || gap.some((word) => otherThings.has(word) || /^[,;.]$|^\d/.test(word))) return false
  // Without a unit the number must stand right beside the place, or after a verb.
  if (
    quantity.kind === 'number' &&
    !hasNoun(site) &&
    gap.length > 4 &&
    !/^(?:đạt|được)$/.test(gap.at(-1) ?? '')
  )
    return false
  const after = quantity.coreEndToken + (hasNoun(site) ? 1 : 0)
  return endsHere(site, Math.max(after, quantity.endToken)) && (hasNoun(site) || standsAlone(site))
}

const numbered = wordSet('chỉ là còn có đạt được mới với ( :')

/** Whether nothing is counted from this token on. */
function endsHere(site: Site, at: number): boolean {
  const next = site.scene.words[at] ?? ''
  return at >= site.at.sentence.endToken || !/^\p{L}/u.test(next) || closers.has(next)
}

export const seriesRules: readonly Rule[] = [
  {
    id: 'series.place',
    of: ['number', 'percent', 'money'],
    says: {
      vi: 'Một nơi và con số của nó, theo chỉ số mà câu đang nói.',
      en: 'A place and its figure, of the measure that the sentence goes on about.',
    },
    read: (site) => ofPlace(site) ?? inTurn(site),
    reads: [
      {
        text: 'Tỷ lệ hộ nghèo của huyện là 12%; cao hơn cả là xã Tân Hòa đội sổ với 31,4%.',
        metric: 'poverty_rate',
        value: 31.4,
      },
      {
        text: 'Xã Tân Hòa giải ngân 71,3%. Ì ạch nhất vẫn là xã Tân Lập 28%.',
        metric: 'disbursement_rate',
        value: 28,
      },
      {
        text: 'Xã Tân Hòa được 17/19 tiêu chí, xã Tân Lập được 16; hai xã kia lần lượt 14 và 13.',
        metric: 'criteria_met',
        value: 13,
      },
      {
        text: 'Tỷ lệ hộ nghèo xã Đam Rông 4 là 9,6%; xã Đam Rông 1 chỉ 2,3%.',
        metric: 'poverty_rate',
        value: 2.3,
      },
    ],
    leaves: [
      'Tỷ lệ hộ nghèo của huyện là 12%; xã Tân Hòa trồng mới 31,4% diện tích.',
      'Xã Tân Hòa trồng 31,4 ha rừng.',
    ],
  },
]
