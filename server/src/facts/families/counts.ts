import { type Claim, claim, type Rule, type Site } from '../site.ts'
import { wordSet } from '../words.ts'

/** Nouns, with the words that may follow, whose number an analyst of rural development wants. */
const nouns: readonly { readonly words: readonly string[]; readonly unit: string }[] = [
  { words: ['chỉ', 'tiêu'], unit: 'chỉ tiêu' },
  { words: ['tiêu', 'chuẩn'], unit: 'tiêu chuẩn' },
  { words: ['sản', 'phẩm'], unit: 'sản phẩm' },
  { words: ['nhân', 'khẩu'], unit: 'người' },
  { words: ['dân'], unit: 'người' },
  { words: ['lao', 'động'], unit: 'lao động' },
  { words: ['vườn'], unit: 'vườn' },
  { words: ['căn', 'nhà'], unit: 'căn nhà' },
  { words: ['căn'], unit: 'căn nhà' },
  { words: ['ngôi', 'nhà'], unit: 'căn nhà' },
  { words: ['nhà', 'tạm'], unit: 'căn nhà' },
  { words: ['nhà', 'ở'], unit: 'căn nhà' },
  { words: ['nhà', 'tình'], unit: 'căn nhà' },
  { words: ['thẻ', 'bảo', 'hiểm'], unit: 'thẻ' },
  { words: ['thẻ', 'bhyt'], unit: 'thẻ' },
  { words: ['dự', 'án'], unit: 'dự án' },
  { words: ['công', 'trình'], unit: 'công trình' },
  { words: ['ngày', 'công'], unit: 'ngày công' },
]

/** Of these only how many of all there are is a figure: "16/20 trường". */
const places: readonly string[] = ['trường', 'trạm', 'chợ', 'nhà', 'cơ', 'điểm', 'hợp']
const gifts = wordSet('trao tặng')

function count(site: Site): Claim | null {
  const { quantity, scene } = site
  if (quantity.value === null || quantity.per.length) return null
  const { words } = scene
  if (site.before.some((cue) => cue.tag === 'hypothetical')) return null
  const at = quantity.coreEndToken
  const noun = nouns.find((one) => one.words.every((word, i) => words[at + i] === word))
  const rule = 'count.named'
  // "một trong 19 công trình" tells of one of them.
  if (quantity.form === 'share' && quantity.value === 1) return null
  if (!noun && quantity.total !== null && places.includes(words[at] ?? '')) {
    return claim(site, rule, 'other_count', words[at] ?? '', quantity.firstToken, nounEnd(site, at))
  }
  if (noun) {
    const before = words.slice(Math.max(site.left, quantity.firstToken - 3), quantity.firstToken)
    if (noun.unit === 'căn nhà' && before.some((word) => gifts.has(word))) return null
    // "cả hai công trình", "ba dự án": a number in words leads a noun phrase more often than it reports a count.
    if (quantity.form === 'words') return null
    if (noun.unit === 'người' && words[at] === 'dân' && words[at + 1] === 'tộc') return null
    // Criteria sets count their own indicators: only a result N/M is a figure of a place.
    if ((noun.unit === 'chỉ tiêu' || noun.unit === 'tiêu chuẩn') && quantity.total === null) return null
    if (
      noun.unit === 'sản phẩm' &&
      !words.slice(at, at + 8).some((word) => word === 'ocop' || word === 'sao')
    )
      return null
    if (noun.unit === 'lao động') {
      const left = words.slice(site.left, quantity.firstToken)
      if (!left.includes('việc') && !left.includes('nghề')) return null
    }
    return claim(site, rule, 'other_count', noun.unit, quantity.firstToken, at + noun.words.length)
  }
  if (words[at] === 'hộ' || (words[at] === 'lượt' && words[at + 1] === 'hộ')) return householdCount(site)
  const lead = words.slice(Math.max(site.left, quantity.firstToken - 3), quantity.firstToken).join(' ')
  if (words[at] === 'người' && lead.includes('dân số')) {
    return claim(site, rule, 'other_count', 'người', quantity.firstToken - 2, at + 1)
  }
  return null
}

/** Over the words that name what is counted and how it stands: "trạm y tế đạt chuẩn". */
function nounEnd(site: Site, at: number): number {
  const { words } = site.scene
  let end = at + 1
  while (end < Math.min(site.right, at + 6) && /^\p{L}/u.test(words[end] as string) && words[end] !== 'và')
    end++
  return end
}

const householdVerbs = wordSet('có với gồm số là tổng')
const beneficiary = wordSet('tặng trao giúp cho thăm hỗ trợ đăng')
/** What may follow households that are only counted; other words tell what these households did. */
const bare = /^(?:[,.;:)/]|dân|với|và|thì|gia|trong|ở|tại|sinh|)$/
const conditions =
  /^(?:\p{L}+ ){0,2}?(?:vay|còn dư nợ|có dư nợ|dư nợ|thiếu|ở nhà tạm|di cư|di dân|sống trong nhà tạm)(?: |$)/u

/** "Xã có 2.612 hộ", "1.083 hộ được vay vốn", "64 hộ ở nhà tạm": households as such, not poor ones. */
function householdCount(site: Site): Claim | null {
  const { quantity, scene } = site
  const { words } = scene
  const at = words[quantity.coreEndToken] === 'lượt' ? quantity.coreEndToken + 1 : quantity.coreEndToken
  const next = words[at + 1] ?? ''
  if (next === 'nghèo' || next === 'cận') return null
  const lead = words.slice(Math.max(site.left, quantity.firstToken - 3), quantity.firstToken)
  if (lead.at(-1) === 'cứ') return null
  const found = (end: number) => claim(site, 'count.named', 'other_count', 'hộ', quantity.firstToken, end)
  const after = words.slice(at + 1, Math.min(site.right, at + 6)).join(' ')
  const condition = conditions.exec(after)
  if (condition) return found(at + 1 + condition[0].trim().split(' ').length)
  const stated = lead.at(-1) === 'là'
  if (!stated && lead.some((word) => beneficiary.has(word))) return null
  const counted =
    lead.some((word) => householdVerbs.has(word)) && (stated || bare.test(next) || quantity.total !== null)
  return counted || /^được (?:vay|bố trí)/.test(after) ? found(at + 1) : null
}

export const countRules: readonly Rule[] = [
  {
    id: 'count.named',
    of: ['number'],
    says: {
      vi: 'Con số đứng trước một danh từ được đếm (hộ, sản phẩm, dự án …).',
      en: 'A number before a noun that is counted (households, products, projects …).',
    },
    read: count,
    reads: [
      { text: 'Huyện có 54 sản phẩm OCOP được công nhận.', metric: 'other_count', value: 54 },
      { text: 'Xã có 2.612 hộ.', metric: 'other_count', value: 2612 },
      { text: 'Huyện có 17/22 trạm y tế đạt chuẩn quốc gia.', metric: 'other_count', value: 17 },
      { text: 'Toàn xã còn 48 hộ ở nhà tạm.', metric: 'other_count', value: 48 },
      { text: 'Huyện đã xóa 86 nhà tạm, đào tạo nghề cho 214 lao động.', metric: 'other_count', value: 214 },
    ],
    leaves: [
      'Đoàn trao 200 suất quà.',
      'Lượt truy cập: 1.204.339.',
      'Đoàn trao 12 căn nhà.',
      'Qua bình xét, xã có 31 hộ đủ điều kiện.',
      'Cứ 100 hộ lại có một quán.',
    ],
  },
]
