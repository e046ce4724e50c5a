import type { Lexicon } from '../cues.ts'
import { levelOfNoun, unitNounAt, unitNounLength } from '../nouns.ts'
import { type Claim, claim, continues, type Rule, type Site } from '../site.ts'
import { clauseEnd, countedUnits, countOf } from './standard-counts.ts'

export const standardsLexicon: Lexicon = {
  standard: [
    'đạt chuẩn',
    'ntm nâng cao',
    'ntm kiểu mẫu',
    'nông thôn mới nâng cao',
    'nông thôn mới kiểu mẫu',
    'về đích',
    'cán đích',
    'đạt chuẩn nông thôn mới',
    'đạt chuẩn ntm',
    'được công nhận',
    'công nhận',
    'đạt nông thôn mới',
    'đạt ntm',
    'đạt chuẩn ntm nâng cao',
    'đạt chuẩn nông thôn mới nâng cao',
    'giữ vững chuẩn',
    'giữ chuẩn',
    'giữ được chuẩn',
    'giữ vững danh hiệu',
    'duy trì chuẩn',
    'duy trì đạt chuẩn',
    'hoàn thành hồ sơ',
    'đủ điều kiện',
    'đạt xã nông thôn mới',
    'hoàn thành xây dựng nông thôn mới',
    'hoàn thành nhiệm vụ xây dựng nông thôn mới',
    'đạt danh hiệu',
    'hoàn thành nông thôn mới',
    'hoàn thành chương trình',
  ],
  not_standard: ['chưa đạt chuẩn', 'chưa được công nhận', 'chưa đạt chuẩn nông thôn mới'],
}

/** "không còn xã dưới 5 tiêu chí": none is left. */
function none(site: Site): Claim | null {
  const { words } = site.scene
  const { quantity } = site
  for (let i = Math.max(site.left, quantity.firstToken - 6); i < quantity.firstToken - 2; i++) {
    if (words[i] !== 'không' || (words[i + 1] !== 'còn' && words[i + 1] !== 'có')) continue
    if (!unitNounLength(words, i + 2)) continue
    const level = levelOfNoun(words, i + 2)
    if (level !== 'commune' && level !== 'village') return null
    const zero = { ...quantity, value: 0, low: null, high: null, total: null, qualifier: 'exact' as const }
    return {
      ...claim(site, 'unit.none', countOf[level], words[i + 2] as string, i, quantity.endToken + 2, {
        countsGroup: true,
      }),
      quantity: zero,
    }
  }
  return null
}

/** "58,4% số xã đạt chuẩn". */
function share(site: Site): Claim | null {
  const { quantity, scene } = site
  const model = site.claims.at(-1)
  if (model?.metric === 'communes_meeting_standard' && continues(site)) {
    return claim(site, 'standard.share', 'communes_share', '%', quantity.firstToken, quantity.endToken)
  }
  const noun = unitNounAt(scene.words, quantity.coreEndToken)
  if (noun === null || levelOfNoun(scene.words, noun) !== 'commune') return null
  const meets = site.at.cues.some(
    (cue) =>
      (cue.tag === 'standard' || cue.tag === 'level') &&
      cue.first > noun &&
      cue.first < noun + 10 &&
      scene.words[cue.first] !== 'có',
  )
  const said = scene.words.slice(noun, noun + 8)
  if (!meets && !said.includes('đạt')) return null
  const limit = site.at.sentence.endToken
  const end = clauseEnd(scene.words, noun, limit)
  return claim(site, 'standard.share', 'communes_share', '%', quantity.firstToken, end)
}

export const standardRules: readonly Rule[] = [
  {
    id: 'standard.count',
    of: ['number'],
    says: {
      vi: 'Số xã, thôn hoặc huyện đứng trước “đạt chuẩn”, “được công nhận” là số đơn vị đạt chuẩn.',
      en: 'A number of communes, villages or districts before “đạt chuẩn”, “được công nhận” counts units that meet the standard.',
    },
    read: countedUnits,
    reads: [
      {
        text: 'Toàn huyện có 4/17 xã đạt chuẩn nông thôn mới.',
        metric: 'communes_meeting_standard',
        value: 4,
      },
      { text: 'Huyện có 27/82 bản đạt chuẩn nông thôn mới.', metric: 'villages_meeting_standard', value: 27 },
      { text: 'Tỉnh có 18/53 xã có tỷ lệ hộ nghèo dưới 30%.', metric: 'communes_count', value: 18 },
      { text: 'Xã có 11/12 thôn có đường bê tông.', metric: 'villages_count', value: 11 },
      { text: 'Đến nay, huyện có 9/13 xã về đích.', metric: 'communes_meeting_standard', value: 9 },
      {
        text: 'Xã Tân Hòa được công nhận, nâng số xã đạt chuẩn của huyện lên 5/9 xã.',
        metric: 'communes_meeting_standard',
        value: 5,
      },
      {
        text: 'Thôn Đồng Tâm được công nhận, nâng tổng số thôn kiểu mẫu toàn xã lên 7/16 thôn.',
        metric: 'villages_meeting_standard',
        value: 7,
      },
      {
        text: 'Xã Tân Hòa là xã đầu tiên của huyện về đích (1/8 xã).',
        metric: 'communes_meeting_standard',
        value: 1,
      },
      { text: 'Huyện có 13 xã tỷ lệ hộ nghèo vượt ngưỡng 60%.', metric: 'communes_count', value: 13 },
      { text: 'Huyện có 6/10 xã giữ chuẩn NTM.', metric: 'communes_meeting_standard', value: 6 },
      { text: 'Huyện có thêm 1 xã và 8 bản đạt chuẩn.', metric: 'communes_meeting_standard', value: 1 },
      {
        text: 'Toàn huyện có 31 bản được công nhận nông thôn mới, riêng đầu năm công nhận 4 bản.',
        metric: 'villages_meeting_standard',
        value: 4,
      },
      {
        text: 'Huyện A Lưới có 5/12 xã đạt chuẩn nông thôn mới. Huyện Bắc Hà đã có 3/10 xã.',
        metric: 'communes_meeting_standard',
        value: 3,
      },
    ],
    leaves: [
      'Đoàn làm việc với 3 xã vùng cao.',
      'Trong 3 xã còn lại, khó khăn là giao thông.',
      'Tân Hòa là một trong 3 xã của huyện được chọn làm điểm.',
      'Năm nay lũ cô lập 4 bản; toàn huyện có 12 xã, sáp nhập còn 9 xã.',
      'Trước sáp nhập, một xã thành viên từng đạt chuẩn nông thôn mới.',
    ],
  },
  {
    id: 'unit.none',
    of: ['number', 'percent', 'money'],
    says: {
      vi: '“Không còn xã …” nghĩa là số đơn vị còn như vậy bằng không.',
      en: '“Không còn xã …” says that the number of such units is zero.',
    },
    read: none,
    reads: [
      { text: 'Toàn tỉnh không còn xã dưới 5 tiêu chí.', metric: 'communes_count', value: 0 },
      { text: 'Đến nay, huyện không còn xã đạt dưới 8 tiêu chí.', metric: 'communes_count', value: 0 },
    ],
    leaves: ['Toàn tỉnh không còn vướng mắc.'],
  },
  {
    id: 'standard.share',
    of: ['percent'],
    says: {
      vi: 'Tỷ lệ phần trăm số xã đạt chuẩn.',
      en: 'A percentage of communes that meet the standard.',
    },
    read: share,
    reads: [
      { text: 'Toàn tỉnh có 58,4% số xã đạt chuẩn nông thôn mới.', metric: 'communes_share', value: 58.4 },
      {
        text: 'Cả nước có 5.775/8.227 xã (chiếm 70,2%) đạt chuẩn nông thôn mới.',
        metric: 'communes_share',
        value: 70.2,
      },
    ],
    leaves: ['Toàn tỉnh có 100% xã có đường ô tô đến trung tâm.'],
  },
]
