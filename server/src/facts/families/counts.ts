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
  { words: ['dự', 'án'], unit: 'dự án' },
  { words: ['công', 'trình'], unit: 'công trình' },
  { words: ['ngày', 'công'], unit: 'ngày công' },
]

function count(site: Site): Claim | null {
  const { quantity, scene } = site
  if (quantity.kind !== 'number' || quantity.value === null || quantity.per.length) return null
  const { words } = scene
  if (site.before.some((cue) => cue.tag === 'hypothetical')) return null
  const at = quantity.coreEndToken
  const noun = nouns.find((one) => one.words.every((word, i) => words[at + i] === word))
  const rule = 'count.named'
  if (noun) {
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
    if (noun.unit === 'lao động' && !words.slice(site.left, quantity.firstToken).includes('việc')) return null
    return claim(site, rule, 'other_count', noun.unit, quantity.firstToken, at + noun.words.length)
  }
  if (words[at] === 'hộ') return householdCount(site)
  const lead = words.slice(Math.max(site.left, quantity.firstToken - 3), quantity.firstToken).join(' ')
  if (words[at] === 'người' && lead.includes('dân số')) {
    return claim(site, rule, 'other_count', 'người', quantity.firstToken - 2, at + 1)
  }
  return null
}

const householdVerbs = wordSet('có với gồm số là tổng')
const beneficiary = wordSet('tặng trao giúp cho thăm hỗ trợ đăng')

/** "Xã có 2.612 hộ", "1.083 hộ được vay vốn": households as such, not poor ones. */
function householdCount(site: Site): Claim | null {
  const { quantity, scene } = site
  const { words } = scene
  const at = quantity.coreEndToken
  const next = words[at + 1] ?? ''
  if (next === 'nghèo' || next === 'cận') return null
  const lead = words.slice(Math.max(site.left, quantity.firstToken - 3), quantity.firstToken)
  if (lead.some((word) => beneficiary.has(word)) || !lead.some((word) => householdVerbs.has(word)))
    return null
  return claim(site, 'count.named', 'other_count', 'hộ', quantity.firstToken, at + 1)
}

export const countRules: readonly Rule[] = [
  {
    id: 'count.named',
    says: {
      vi: 'Con số đứng trước một danh từ được đếm (hộ, sản phẩm, dự án …).',
      en: 'A number before a noun that is counted (households, products, projects …).',
    },
    read: count,
    reads: [
      { text: 'Huyện có 54 sản phẩm OCOP được công nhận.', metric: 'other_count', value: 54 },
      { text: 'Xã có 2.612 hộ.', metric: 'other_count', value: 2612 },
    ],
    leaves: ['Đoàn trao 200 suất quà.', 'Lượt truy cập: 1.204.339.'],
  },
]
