import { type Claim, claim, continues, type Rule, type Site } from '../site.ts'
import { wordSet } from '../words.ts'

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
  const { words } = scene
  if (site.before.some((cue) => cue.tag === 'hypothetical')) return null
  if (isGrowth(site) || words[quantity.firstToken - 1] === 'trợ') return null
  const bracket = bracketed(site)
  const from = bracket ?? site.left
  const left = words.slice(from, quantity.firstToken)
  const end = Math.min(site.right, quantity.endToken + 8)
  const right = words.slice(quantity.endToken, end)
  if (left.some((word) => notFigures.has(word)) || right.some((word) => notFigures.has(word))) return null
  const after = right.slice(0, 4).some((word) => topics.has(word))
  const anchored = after || hasTopic(site, from) || left.join(' ').includes('quá hạn')
  const ofUnits = site.claims.at(-1)?.metric.endsWith('_meeting_standard') && continues(site)
  if (!anchored && !ofUnits) return null
  let first = quantity.firstToken
  while (
    (!after || left.slice(-3).includes('chiếm')) &&
    first > from &&
    quantity.firstToken - first < 16 &&
    (!/^[,;:.()]$/.test(words[first - 1] as string) || (bracket !== undefined && words[first - 1] === '('))
  )
    first--
  let stop = quantity.endToken
  while (stop < end && !/^[,;:.()]$/.test(words[stop] as string)) stop++
  return claim(site, 'rate.other', 'other_rate', '%', first, stop)
}

/** "lượng khách tăng 20%": by how much something grew, no share of it. */
function isGrowth(site: Site): boolean {
  const verb = site.before.findLast((cue) => cue.tag === 'up' || cue.tag === 'down' || cue.tag === 'level')
  if (!verb || verb.tag === 'level' || site.quantity.firstToken - verb.end > 2) return false
  return !site.scene.words.slice(site.left, verb.first).join(' ').includes('tỷ lệ')
}

/** "tỷ lệ thu gom rác (hiện 83%": where the phrase begins that the brackets explain. */
function bracketed(site: Site): number | undefined {
  const { words } = site.scene
  let open = site.quantity.firstToken - 1
  while (open >= site.left && words[open] !== '(' && words[open] !== ')') open--
  if (open < site.left || words[open] === ')') return undefined
  for (let i = open - 1; i >= Math.max(site.at.sentence.firstToken, open - 10); i--) {
    if (!/^\p{L}/u.test(words[i] as string)) return undefined
    if (words[i] === 'tỷ' && words[i + 1] === 'lệ') return i
  }
  return undefined
}

/** Whether one of the topics stands before the share, outside the names of places. */
function hasTopic(site: Site, from: number): boolean {
  const { words } = site.scene
  for (let i = from; i < site.quantity.firstToken; i++) {
    const word = words[i] as string
    if (!topics.has(word) || (word === 'nhà' && words[i + 1] === 'nước')) continue
    if (!site.marks.some((mark) => mark.kind === 'named' && mark.first <= i && mark.end > i)) return true
  }
  return false
}

export const otherRateRules: readonly Rule[] = [
  {
    id: 'rate.other',
    of: ['percent'],
    says: {
      vi: 'Tỷ lệ phần trăm của một nhóm người, hộ hay đơn vị, không thuộc chỉ số riêng nào.',
      en: 'A percentage of people, households or units that no metric of its own covers.',
    },
    read: other,
    reads: [
      { text: 'Có 100% xã có đường ô tô đến trung tâm.', metric: 'other_rate', value: 100 },
      { text: 'Đồng bào Khmer chiếm 43% dân số.', metric: 'other_rate', value: 43 },
    ],
    leaves: [
      'Nghị quyết được thông qua với 95% phiếu thuận.',
      'Lượng người xem tăng 20% so với năm ngoái.',
      'Nhà nước hỗ trợ 100% xi măng.',
    ],
  },
]
