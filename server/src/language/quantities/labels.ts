import { isLowerWord, normAt, type Stretch, saysAt, tokenAt, touchesNext } from '../stretch.ts'

// "tổng số 97 xã", "dân số 43.000": the word số ends a noun, and the number counts.
const countingSo = new Set(
  'tổng trong trên dân con quân doanh chỉ hệ tỷ tỉ nhân đa thiểu nửa một điểm'.split(' '),
)
// A whole number after these is a name: thôn 2, quốc lộ 6, vòng 2, khóa 13, giai đoạn 1, Tổ công tác 262.
const named = new Set(
  (
    'thôn ấp bản tổ xóm khối khu phường quận phố khóa lộ điều khoản trang tập tuyến lớp hạng đoạn vòng bước đợt thứ ' +
    'tác kỳ km ql tl buôn đội gmt ngách ngõ hẻm kiệt phòng tầng lô'
  ).split(' '),
)
// "quy hoạch 1/500", "bản đồ tỷ lệ 1/2.000"
const mapScale = /^1\/(?:[25]00|(?:[125]|10|25|50|100)\.?000)$/
const telephone = new Set(['thoại', 'đt', 'sđt', 'tel', 'hotline', 'fax', 'đài', 'zalo'])
const holidays = new Set(['dịp', 'khánh', 'lễ', 'tết', 'mừng'])
/** What may follow a year's four digits and makes them a count: "2015 hộ". */
export const yearCounts: ReadonlySet<string> = new Set(
  'hộ người xã thôn m2 m² ha tấn con suất đồng triệu nghìn ngàn tỷ lượt cây căn % km đoàn đảng lao cán'.split(
    ' ',
  ),
)

/** Whether the number at a token only names or numbers something and counts nothing. */
export function isLabel(stretch: Stretch, at: number): boolean {
  const token = tokenAt(stretch, at)
  if (token === undefined) return true
  const before = normAt(stretch, at - 1)
  if (token.shape === 'fraction') {
    // A rank of so many, a holiday, "24/24 giờ".
    return (
      before === 'thứ' ||
      before === 'hạng' ||
      holidays.has(before) ||
      isSecondHoliday(stretch, at, before) ||
      token.text === '24/24' ||
      token.text === '24/7' ||
      mapScale.test(token.text)
    )
  }
  if (before === '+' || normAt(stretch, at + 1) === '+') return true
  if (isPlate(stretch, at)) return true
  if (token.shape === 'year') return !yearCounts.has(normAt(stretch, at + 1)) || isNamed(stretch, at, before)
  if (token.shape !== 'int') return false
  return (
    isNamed(stretch, at, before) ||
    isTelephone(stretch, at) ||
    isListNumber(stretch, at) ||
    isHour(stretch, at)
  )
}

/** The second of "dịp 30/4 - 1/5", "lễ 30/4 và 1/5". */
function isSecondHoliday(stretch: Stretch, at: number, before: string): boolean {
  if (before !== '-' && before !== '–' && before !== 'và') return false
  return tokenAt(stretch, at - 2)?.shape === 'fraction' && holidays.has(normAt(stretch, at - 3))
}

function isNamed(stretch: Stretch, at: number, before: string): boolean {
  if (before === 'số') return !countingSo.has(normAt(stretch, at - 2))
  if (endsProperName(stretch, at)) return false
  if (named.has(before) || (before === 'nhà' && normAt(stretch, at - 2) === 'số')) return true
  // "tiêu chí 17", "vốn 135": the number of a criterion or programme, where no unit follows.
  if (before === 'chí' || before === 'vốn') {
    return (before === 'vốn' || saysAt(stretch, at - 2, 'tiêu')) && !isLowerWord(stretch, at + 1)
  }
  return before === 'trình' && saysAt(stretch, at - 2, 'chương')
}

// "Gia Phố 12 tiêu chí", "Hiền Kiệt 14 tiêu chí": the word is the last of a place's name, and the number counts.
const countedAfterNames = new Set(['tiêu', 'tc', 'hộ'])
function endsProperName(stretch: Stretch, at: number): boolean {
  if (!countedAfterNames.has(normAt(stretch, at + 1))) return false
  return [at - 1, at - 2].every((i) => /^\p{Lu}\p{Ll}/u.test(tokenAt(stretch, i)?.text ?? ''))
}

/** 0219 3836 125; a number after "điện thoại"; a code of single digits "8 3 5 1". */
function isTelephone(stretch: Stretch, at: number): boolean {
  let from = at
  while (at - from < 4 && (isInt(stretch, from - 1) || isBracket(normAt(stretch, from - 1)))) from -= 1
  const lead = normAt(stretch, from - 1) === ':' ? from - 2 : from - 1
  if (telephone.has(normAt(stretch, lead))) return true
  while (isBracket(normAt(stretch, from))) from += 1
  if (isInt(stretch, from) && /^0\d\d/.test(normAt(stretch, from))) return true
  return isDigitRow(stretch, at - 2) || isDigitRow(stretch, at - 1) || isDigitRow(stretch, at)
}

/** Three single digits in a row. */
function isDigitRow(stretch: Stretch, at: number): boolean {
  return isSingleDigit(stretch, at) && isSingleDigit(stretch, at + 1) && isSingleDigit(stretch, at + 2)
}

function isSingleDigit(stretch: Stretch, at: number): boolean {
  return isInt(stretch, at) && normAt(stretch, at).length === 1
}

function isInt(stretch: Stretch, at: number): boolean {
  return tokenAt(stretch, at)?.shape === 'int'
}

function isBracket(norm: string): boolean {
  return norm === '(' || norm === ')'
}

/** "83C - 053.19", "29A-123.45". */
function isPlate(stretch: Stretch, at: number): boolean {
  return normAt(stretch, at - 1) === '-' && /^\d\d[a-z]\d?$/.test(normAt(stretch, at - 2))
}

/** "1. Cầu Rạch Miễu", "2) Xã Trà Côn". */
function isListNumber(stretch: Stretch, at: number): boolean {
  const next = normAt(stretch, at + 1)
  return (
    at === stretch.first && (next === '.' || next === ')') && touchesNext(stretch, at) && at + 2 < stretch.end
  )
}

/** "lúc 19 giờ 45 phút": the time of day. */
function isHour(stretch: Stretch, at: number): boolean {
  const next = normAt(stretch, at + 1)
  if (next === 'giờ') return true
  if (normAt(stretch, at - 1) !== 'giờ') return false
  // "7 giờ 30 ngày 24/10": the minutes, their word left out.
  return next === 'phút' || (tokenAt(stretch, at - 2)?.shape === 'int' && normAt(stretch, at).length === 2)
}
