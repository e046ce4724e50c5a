import type { Level } from '../../../shared/records/place.ts'
import type { Token } from '../language/types.ts'
import type { UnitType } from './units.ts'

/** What a type word says of the name behind it. */
export interface TypeWord {
  readonly type: UnitType | 'thôn'
  readonly level: Level
  /** Tokens it is made of, as norms. */
  readonly words: readonly string[]
  /**
   * word: "huyện Đăk Glei"; short: "TX. Đông Triều"; letter: "H. Đăk Glei", believed only before a name of
   * the gazetteer; organ: "Huyện ủy Đăk Glei", a body whose name holds the place's, itself no part of it.
   */
  readonly form: 'word' | 'short' | 'letter' | 'organ'
}

const make =
  (form: TypeWord['form']) =>
  (type: TypeWord['type'], level: Level, ...texts: string[]): TypeWord[] =>
    texts.map((text) => ({ type, level, words: text.split(' '), form }))

const word = make('word')
const short = make('short')
const letter = make('letter')
const organ = make('organ')

const all: TypeWord[] = [
  ...word('tỉnh', 'province', 'tỉnh'),
  ...word('thành phố', 'district', 'thành phố'),
  ...word('thị xã', 'district', 'thị xã'),
  ...word('huyện', 'district', 'huyện'),
  ...word('quận', 'district', 'quận'),
  ...word('thị trấn', 'commune', 'thị trấn'),
  ...word('phường', 'commune', 'phường'),
  ...word('đặc khu', 'commune', 'đặc khu'),
  ...word('xã', 'commune', 'xã'),
  ...short('thành phố', 'district', 'tp', 'tp.', 't.p', 't.p.', 't . p', 't . p.'),
  ...short('thị xã', 'district', 'tx', 'tx.', 't.x', 't.x.', 't . x', 't . x.'),
  ...short('thị trấn', 'commune', 'tt', 'tt.', 't.t', 't.t.', 't . t', 't . t.'),
  ...letter('huyện', 'district', 'h.'),
  ...letter('quận', 'district', 'q', 'q.'),
  ...letter('phường', 'commune', 'p', 'p.'),
  ...letter('xã', 'commune', 'x.'),
  ...organ('tỉnh', 'province', 'tỉnh ủy', 'tỉnh đoàn'),
  ...organ('thành phố', 'district', 'thành ủy', 'thành đoàn'),
  ...organ('thị xã', 'district', 'thị ủy', 'thị đoàn'),
  ...organ('huyện', 'district', 'huyện ủy', 'huyện đoàn'),
  ...organ('quận', 'district', 'quận ủy', 'quận đoàn'),
  // Below the commune: no codes, names of any kind, numbers among them.
  ...word(
    'thôn',
    'village',
    'thôn',
    'làng',
    'bản',
    'ấp',
    'buôn',
    'bon',
    'xóm',
    'khóm',
    'phum',
    'sóc',
    'plei',
  ),
  ...word('thôn', 'village', 'khu phố', 'tổ dân phố', 'khu dân cư', 'khối phố', 'khối', 'tiểu khu'),
  ...short('thôn', 'village', 'kp', 'kp.', 'tdp', 'kdc'),
]

/** By their first token, the longer ones first: "thị xã ủy" does not occur, "huyện ủy" is no "huyện". */
export const typeWords: ReadonlyMap<string, readonly TypeWord[]> = (() => {
  const index = new Map<string, TypeWord[]>()
  for (const entry of all) {
    const first = entry.words[0] ?? ''
    const group = index.get(first)
    if (group) group.push(entry)
    else index.set(first, [entry])
  }
  for (const group of index.values()) group.sort((a, b) => b.words.length - a.words.length)
  return index
})()

/** Last tokens of the words for what lies below a commune. */
export const endsVillageWord: ReadonlySet<string> = new Set(
  all.filter(({ level }) => level === 'village').map(({ words }) => words.at(-1) ?? ''),
)

const ASKED = 1
const BEGINS_TYPE = 2

/** Whether a type word may begin with this token; asked once of a word and noted with it. */
export function mayBeginType({ norm, notes }: Pick<Token, 'norm' | 'notes'>): boolean {
  if (notes.places === 0) notes.places = typeWords.has(norm) ? ASKED | BEGINS_TYPE : ASKED
  return (notes.places & BEGINS_TYPE) !== 0
}

/** Compounds in which a type word is none, by the token before it: hợp tác xã, văn bản, Nhật Bản, cơ bản … */
export const notAfter: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    // nông thôn mới
    thôn: ['nông'],
    xã: ['tác', 'thị', 'văn', 'thông', 'công', 'làng'],
    bản: 'văn cơ nhật phiên kịch nguyên ấn xuất biên tư căn sao ảnh dị hiện bài quyển điển'.split(' '),
    tỉnh: ['bừng', 'thức', 'hồi'],
    làng: ['già', 'trưởng'],
    khối: ['hình', 'toàn', 'đá'],
    buôn: ['bán', 'đi'],
    sóc: ['chăm', 'con'],
    ấp: ['ôm', 'ấm'],
  }).map(([type, before]) => [type, new Set(before)]),
)

/** Words between a type word and the name: "xã biên giới Thông Bình", "3 xã đặc biệt khó khăn A, B". */
export const qualifiers: ReadonlySet<string> = new Set(
  (
    'đặc biệt khó khăn biên giới vùng cao sâu xa miền núi nghèo trọng điểm bãi ngang ven biển đảo hải điểm mới ' +
    'thuần nông anh hùng lân cận giáp ranh phía đông tây nam bắc trên dưới nội ngoại thành thị nông thôn ' +
    'khu vực vùng cụm căn cứ cách mạng an toàn dân tộc thiểu số đồng bào xã huyện cũ nhỏ lớn xa nhất đông đầu nguồn ' +
    'cù lao sông hồ rừng đồng bằng trung du duyên loại i ii iii nâng chỉ đạo kiểu mẫu cao'
  ).split(' '),
)

/** Words that say that several units follow. */
export const plurals: ReadonlySet<string> = new Set(
  (
    'các những hai ba bốn năm sáu bảy tám chín mười nhiều số vài cả mấy đôi cặp ' +
    'liên cụm toàn mọi từng mỗi'
  ).split(' '),
)

/** Between "các xã …" and their names. */
export const introducers: ReadonlySet<string> = new Set([
  'gồm',
  'là',
  'như',
  ':',
  '(',
  'có',
  'tại',
  'ở',
  'thuộc',
])

/** Capitalised words that begin no place's name, with the token behind: "xã Nông thôn mới", "bản Kế hoạch". */
export const noNames: ReadonlySet<string> = new Set(
  (
    'nông thôn|anh hùng|kế hoạch|báo cáo|nghị quyết|quy định|quy hoạch|quy chế|quy ước|văn hóa|đảng ủy|đảng bộ|' +
    'đảng viên|hội đồng|hội nghị|hội nông|hội phụ|hội cựu|ủy ban|mặt trận|nhà nước|trung ương|hợp tác|công an|' +
    'công ty|công tác|chương trình|quyết định|dân tộc|thông tin|thông báo|đề án|dự án|hợp đồng|cam kết|' +
    'chính phủ|chính quyền|tuyên ngôn|hiến pháp|di chúc|đoàn thanh|ban chỉ|ban chấp|ban thường|ban quản|' +
    'trường tiểu|trường mầm|trường thcs|trạm y|phòng giáo|khởi nghiệp|thông minh|du lịch|sinh thái|việt nam|' +
    'nghề|quân đội|bộ đội|người cao|khuyến học|bí thư|chủ tịch|phó chủ|phó bí|phụ nữ|nông dân|cựu chiến'
  ).split('|'),
)

/** The same, whatever stands behind. */
export const noNameWords: ReadonlySet<string> = new Set([
  'ntm',
  'ocop',
  'ubnd',
  'hđnd',
  'mttq',
  'htx',
  'đảng',
])
