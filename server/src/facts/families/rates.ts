import { codebook } from '../../../../shared/codebook/index.ts'
import type { Cue, Lexicon } from '../cues.ts'
import { plainAmong, plainIds } from '../plain.ts'
import {
  type Claim,
  claim,
  continues,
  firstAfter,
  hasSubjectBefore,
  lastBefore,
  onlySmallWords,
  type Rule,
  type Site,
} from '../site.ts'
import { wordSet } from '../words.ts'
import { incomeRule } from './income.ts'

export const ratesLexicon: Lexicon = {
  electricity: ['sử dụng điện', 'có điện', 'điện sử dụng', 'điện lưới'],
  income: [
    'thu nhập bình quân',
    'thu nhập bình quân đầu người',
    'thu nhập đầu người',
    'bình quân thu nhập',
    'bình quân đầu người',
    'thu nhập',
    'mức thu nhập',
    'thu nhập bình quân người dân',
    'thu nhập bình quân của người dân',
    'thu nhập của người dân',
    'grdp bình quân đầu người',
  ],
}

const ownMetrics: ReadonlySet<string> = new Set(plainIds('rate', 'growth'))
const growths: ReadonlySet<string> = new Set(plainIds('growth'))
const rateTags = new Set([...ownMetrics, 'electricity'])

function rate(site: Site): Claim | null {
  const { quantity } = site
  const cue = lastBefore(site, rateTags)
  const late = firstAfter(site, rateTags, 9)
  const follows = late !== undefined && !hasBreak(site, late.first)
  if (cue && !(follows && isHeading(site, cue.end))) {
    const first = nounPhraseStart(site, cue.first)
    const fell = growths.has(cue.tag) && site.before.at(-1)?.tag === 'down'
    const more = fell ? { direction: 'down' as const } : {}
    return claim(site, 'rate.named', metricNamed(cue), '%', first, quantity.endToken, more)
  }
  if (late && follows) return claim(site, 'rate.named', metricNamed(late), '%', quantity.firstToken, late.end)
  const model = site.claims.at(-1)
  if (!model || !ownMetrics.has(model.metric)) return null
  if (continues(site) && (hasSubjectBefore(site) || site.before.some((one) => renewing.has(one.tag))))
    return claim(site, 'rate.named', model.metric, '%', quantity.firstToken, quantity.endToken)
  return isDemand(site)
    ? claim(site, 'rate.named', model.metric, '%', quantity.firstToken, quantity.endToken, {
        status: 'target',
      })
    : null
}

/** Its tag is the metric where the codebook has one. */
const metricNamed = ({ tag }: Cue): string => (ownMetrics.has(tag) ? tag : 'other_rate')

/** After these a figure of the same measure is a change, a plan or how it stands now. */
const renewing = wordSet('up down yearly_plan target factual')
const demanding = wordSet('trong khi nghị quyết đề ra chỉ tiêu kế hoạch yêu cầu quy định giao mục')

/** "chỉ đạt 49,6% trong khi nghị quyết đề ra 50,5%": what it ought to be; not "thấp hơn kế hoạch 2,7%". */
function isDemand(site: Site): boolean {
  const words = site.scene.words.slice(site.left, site.quantity.firstToken)
  const asked = /nghị quyết|chỉ tiêu|yêu cầu|quy định/.test(words.join(' '))
  return asked && !words.includes('hơn') && onlySmallWords(site, site.left, demanding)
}

/** "4. Nước sạch, môi trường: 93,5% dân số …": what stands before the colon only heads the line. */
const isHeading = (site: Site, from: number): boolean =>
  site.scene.words.slice(from, site.quantity.firstToken).includes(':')
const hasBreak = (site: Site, until: number): boolean =>
  site.scene.words.slice(site.quantity.endToken, until).some((word) => /^[,;()]$/.test(word))

/** Back over "tỷ lệ người dân tham gia": the phrase that the cue ends. */
function nounPhraseStart(site: Site, at: number): number {
  const { words } = site.scene
  let first = at
  while (first > site.left && /^\p{L}/u.test(words[first - 1] as string) && at - first < 6) first--
  const lead = words.indexOf('tỷ', first)
  return lead >= first && lead < at ? lead : at
}

const percents = plainAmong(codebook).filter(({ id }) => ownMetrics.has(id))

export const rateRules: readonly Rule[] = [
  {
    id: 'rate.named',
    of: ['percent'],
    says: {
      vi: 'Tỷ lệ phần trăm đi với tên một chỉ số (bảo hiểm y tế, che phủ rừng, nước sạch …) là giá trị của chỉ số đó.',
      en: 'A percentage said of a measure by name (health insurance, forest cover, clean water …) is its value.',
    },
    read: rate,
    reads: percents.flatMap(({ id, reading }) => reading.reads.map((one) => ({ ...one, metric: id }))),
    leaves: ['Ngân hàng cho vay với lãi suất 6,6%/năm.', 'Huyện giải ngân 12 tỷ đồng trồng rừng.'],
  },
  incomeRule,
]
