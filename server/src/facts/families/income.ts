import { type Claim, claim, lastBefore, onlySmallWords, type Rule, type Site } from '../site.ts'
import { wordSet } from '../words.ts'

const incomes = new Set(['income'])

function income(site: Site): Claim | null {
  const { quantity } = site
  // What a person earns a month is no income of a year.
  if (quantity.per.includes('tháng')) return null
  const cue = lastBefore(site, incomes)
  const each = quantity.per.includes('người')
  if (cue) {
    const mean =
      site.scene.words
        .slice(cue.first, cue.end)
        .join(' ')
        .match(/bình quân|đầu người/) !== null
    if (mean || each || isListed(site))
      return claim(site, 'income.capita', 'income_per_capita', 'VND', cue.first, perEnd(site))
    return null
  }
  const model = site.claims.at(-1)
  if (model?.metric === 'income_per_capita' && onlySmallWords(site, site.left, comparing)) {
    return claim(site, 'income.capita', 'income_per_capita', 'VND', quantity.firstToken, perEnd(site))
  }
  return null
}

const comparing = wordSet(
  'dự gấp lần hai ba rưỡi yêu cầu mức chung của huyện tỉnh xã toàn đôi cả nước vùng mặt bằng',
)
const LIVING = { least: 5_000_000, most: 300_000_000 }

/** "19/19 tiêu chí; thu nhập 83 triệu đồng; hộ nghèo 0,9%": the income of a commune among its other measures. */
function isListed(site: Site): boolean {
  const { value, per } = site.quantity
  if (value === null || value < LIVING.least || value > LIVING.most || per.length > 0) return false
  return site.claims.some((one) => one.metric === 'criteria_met' || one.metric.endsWith('poverty_rate'))
}

/** Past "/người/năm", which stands outside the number. */
function perEnd(site: Site): number {
  const { words } = site.scene
  let end = site.quantity.endToken
  while (words[end] === '/' && /^(?:người|năm|đầu|khẩu)$/.test(words[end + 1] ?? '')) end += 2
  return end
}

export const incomeRule: Rule = {
  id: 'income.capita',
  of: ['money'],
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
    {
      text: 'Xã đạt 19/19 tiêu chí; thu nhập 74,5 triệu đồng; tỷ lệ hộ nghèo 0,9%.',
      metric: 'income_per_capita',
      value: 74_500_000,
    },
  ],
  leaves: [
    'Gia đình ông thu nhập 200 triệu đồng từ vườn cây.',
    'Công nhân thu nhập bình quân 6 triệu đồng/người/tháng.',
  ],
}
