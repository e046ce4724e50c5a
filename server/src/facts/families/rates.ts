import type { Lexicon } from '../cues.ts'
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
  insurance: [
    'bảo hiểm y tế',
    'bhyt',
    'thẻ bảo hiểm y tế',
    'tham gia bảo hiểm y tế',
    'bao phủ bảo hiểm y tế',
    'bao phủ bhyt',
    'bảo hiểm y tế toàn dân',
  ],
  forest: [
    'che phủ rừng',
    'độ che phủ rừng',
    'tỷ lệ che phủ rừng',
    'độ che phủ của rừng',
    'tỷ lệ độ che phủ rừng',
    'che phủ của rừng',
    'độ che phủ',
  ],
  water: [
    'nước sạch',
    'nước hợp vệ sinh',
    'nước sinh hoạt hợp vệ sinh',
    'nước sạch tập trung',
    'nước sinh hoạt',
    'nước máy',
  ],
  labour: [
    'lao động qua đào tạo',
    'lao động đã qua đào tạo',
    'lao động được đào tạo',
    'lao động có việc làm qua đào tạo',
  ],
  growth: [
    'giá trị sản xuất',
    'tổng giá trị sản xuất',
    'tốc độ tăng',
    'tốc độ tăng trưởng',
    'tăng trưởng',
    'tăng trưởng kinh tế',
    'tốc độ tăng trưởng kinh tế',
    'tốc độ tăng giá trị sản xuất',
    'tăng giá trị sản xuất',
    'tốc độ phát triển',
    'tổng sản phẩm trên địa bàn',
    'grdp',
  ],
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

const named: Readonly<Record<string, string>> = {
  insurance: 'health_insurance_rate',
  forest: 'forest_cover_rate',
  water: 'clean_water_rate',
  labour: 'trained_labour_rate',
  growth: 'growth_rate',
}
const rateTags = new Set([...Object.keys(named), 'electricity'])
const ownMetrics = new Set(Object.values(named))

function rate(site: Site): Claim | null {
  const { quantity } = site
  if (quantity.kind !== 'percent') return null
  const cue = lastBefore(site, rateTags)
  const late = firstAfter(site, rateTags, 9)
  const follows = late !== undefined && !hasBreak(site, late.first)
  if (cue && !(follows && isHeading(site, cue.end))) {
    const first = nounPhraseStart(site, cue.first)
    const fell = cue.tag === 'growth' && site.before.at(-1)?.tag === 'down'
    const more = fell ? { direction: 'down' as const } : {}
    return claim(site, 'rate.named', named[cue.tag] ?? 'other_rate', '%', first, quantity.endToken, more)
  }
  if (late && follows)
    return claim(site, 'rate.named', named[late.tag] ?? 'other_rate', '%', quantity.firstToken, late.end)
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

export const rateRules: readonly Rule[] = [
  {
    id: 'rate.named',
    says: {
      vi: 'Tỷ lệ phần trăm đi với tên một chỉ số (bảo hiểm y tế, che phủ rừng, nước sạch …) là giá trị của chỉ số đó.',
      en: 'A percentage said of a measure by name (health insurance, forest cover, clean water …) is its value.',
    },
    read: rate,
    reads: [
      {
        text: 'Tỷ lệ người dân tham gia bảo hiểm y tế đạt 94,1%.',
        metric: 'health_insurance_rate',
        value: 94.1,
      },
      { text: 'Độ che phủ rừng đạt 63,2%.', metric: 'forest_cover_rate', value: 63.2 },
      { text: 'Tỷ lệ hộ dùng nước hợp vệ sinh đạt 85%.', metric: 'clean_water_rate', value: 85 },
      { text: 'Tốc độ tăng giá trị sản xuất đạt 8,5%.', metric: 'growth_rate', value: 8.5 },
      {
        text: 'Độ che phủ rừng đạt 49,6%, trong khi nghị quyết đề ra 50,5%.',
        metric: 'forest_cover_rate',
        value: 50.5,
      },
      {
        text: 'Tỷ lệ hộ dùng nước sạch đạt 83%, phấn đấu năm 2026 đạt 90%.',
        metric: 'clean_water_rate',
        value: 90,
      },
    ],
    leaves: ['Xã vận động người dân tham gia bảo hiểm y tế.', 'Huyện giải ngân 12 tỷ đồng trồng rừng.'],
  },
  incomeRule,
]
