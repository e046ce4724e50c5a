import type { Lexicon } from '../cues.ts'
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
  ],
  water: [
    'nước sạch',
    'nước hợp vệ sinh',
    'nước sinh hoạt hợp vệ sinh',
    'nước sạch tập trung',
    'nước sinh hoạt',
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
  if (cue) {
    const first = nounPhraseStart(site, cue.first)
    return claim(site, 'rate.named', named[cue.tag] ?? 'other_rate', '%', first, quantity.endToken)
  }
  const late = firstAfter(site, rateTags, 9)
  if (late && !hasComma(site, late.first)) {
    return claim(site, 'rate.named', named[late.tag] ?? 'other_rate', '%', quantity.firstToken, late.end)
  }
  const model = site.claims.at(-1)
  if (
    model &&
    ownMetrics.has(model.metric) &&
    continues(site) &&
    (hasSubjectBefore(site) || changed(site) || site.before.some((cue) => cue.tag === 'yearly_plan'))
  ) {
    return claim(site, 'rate.named', model.metric, '%', quantity.firstToken, quantity.endToken)
  }
  return null
}

const changed = (site: Site): boolean => site.before.some((cue) => cue.tag === 'up' || cue.tag === 'down')
const hasComma = (site: Site, until: number): boolean =>
  site.scene.words.slice(site.quantity.endToken, until).some((word) => word === ',' || word === ';')

/** Back over "tỷ lệ người dân tham gia": the phrase that the cue ends. */
function nounPhraseStart(site: Site, at: number): number {
  const { words } = site.scene
  let first = at
  while (first > site.left && /^\p{L}/u.test(words[first - 1] as string) && at - first < 6) first--
  const lead = words.indexOf('tỷ', first)
  return lead >= first && lead < at ? lead : at
}

/** Words of which an analyst of rural development wants the share. */
const topics = new Set([
  'hộ',
  'xã',
  'thôn',
  'bản',
  'ấp',
  'dân',
  'người',
  'đường',
  'trường',
  'lao',
  'hồ',
  'đồng',
  'diện',
  'trẻ',
  'học',
  'trạm',
  'cán',
  'khmer',
  'dân tộc',
  'chứng',
  'kênh',
  'rác',
  'chợ',
  'nhà',
  'giá',
  'dự',
  'kế',
  'nhu',
  'gia',
  'số',
  'tỷ',
])
/** Shares that are rules of a vote, a fine or a price. */
const notFigures = wordSet('phiếu biểu tán đại xâu lãi thuế phạt viên')

function other(site: Site): Claim | null {
  const { quantity, scene } = site
  if (quantity.kind !== 'percent') return null
  const { words } = scene
  if (site.before.some((cue) => cue.tag === 'hypothetical')) return null
  const left = words.slice(site.left, quantity.firstToken)
  const end = Math.min(site.right, quantity.endToken + 8)
  const right = words.slice(quantity.endToken, end)
  if (left.some((word) => notFigures.has(word)) || right.some((word) => notFigures.has(word))) return null
  const anchored = left.some((word) => topics.has(word)) || right.slice(0, 4).some((word) => topics.has(word))
  const ofUnits = site.claims.at(-1)?.metric.endsWith('_meeting_standard') && continues(site)
  if (!anchored && !ofUnits) return null
  let first = quantity.firstToken
  while (
    first > site.left &&
    quantity.firstToken - first < 16 &&
    !/^[,;:.()]$/.test(words[first - 1] as string)
  )
    first--
  let stop = quantity.endToken
  if (first === quantity.firstToken || quantity.value === 100) {
    while (stop < end && !/^[,;:.()]$/.test(words[stop] as string)) stop++
  }
  return claim(site, 'rate.other', 'other_rate', '%', first, stop)
}

const incomes = new Set(['income'])

function income(site: Site): Claim | null {
  const { quantity } = site
  if (quantity.kind !== 'money') return null
  const cue = lastBefore(site, incomes)
  const each = quantity.per.includes('người')
  if (cue) {
    const mean = site.scene.words.slice(cue.first, cue.end).join(' ').includes('bình quân')
    if (mean || each) return claim(site, 'income.capita', 'income_per_capita', 'VND', cue.first, perEnd(site))
    return null
  }
  const model = site.claims.at(-1)
  if (model?.metric === 'income_per_capita' && continues(site)) {
    return claim(site, 'income.capita', 'income_per_capita', 'VND', quantity.firstToken, perEnd(site))
  }
  return null
}

/** Past "/người/năm", which stands outside the number. */
function perEnd(site: Site): number {
  const { words } = site.scene
  let end = site.quantity.endToken
  while (words[end] === '/' && /^(?:người|năm|đầu|khẩu)$/.test(words[end + 1] ?? '')) end += 2
  return end
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
    ],
    leaves: ['Xã vận động người dân tham gia bảo hiểm y tế.', 'Huyện giải ngân 12 tỷ đồng trồng rừng.'],
  },
  {
    id: 'income.capita',
    says: {
      vi: 'Số tiền đi với “thu nhập bình quân” hoặc tính trên đầu người là thu nhập bình quân đầu người.',
      en: 'A sum said of mean income, or given per head, is the income per capita.',
    },
    read: income,
    reads: [
      {
        text: 'Thu nhập bình quân đầu người đạt 42,6 triệu đồng/năm.',
        metric: 'income_per_capita',
        value: 42_600_000,
      },
      {
        text: 'Thu nhập bình quân của xã đạt 38 triệu đồng/người/năm.',
        metric: 'income_per_capita',
        value: 38_000_000,
      },
    ],
    leaves: ['Gia đình ông thu nhập 200 triệu đồng từ vườn cây.'],
  },
]

export const otherRateRules: readonly Rule[] = [
  {
    id: 'rate.other',
    says: {
      vi: 'Tỷ lệ phần trăm của một nhóm người, hộ hay đơn vị, không thuộc chỉ số riêng nào.',
      en: 'A percentage of people, households or units that no metric of its own covers.',
    },
    read: other,
    reads: [
      { text: 'Có 100% xã có đường ô tô đến trung tâm.', metric: 'other_rate', value: 100 },
      { text: 'Đồng bào Khmer chiếm 43% dân số.', metric: 'other_rate', value: 43 },
    ],
    leaves: ['Nghị quyết được thông qua với 95% phiếu thuận.'],
  },
]
