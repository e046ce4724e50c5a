import { isLowerWord, normAt, type Stretch, tokenAt } from '../stretch.ts'

/** A number in words: its value, and the token after it. */
export interface Words {
  readonly value: number
  readonly end: number
}

const digits = new Map<string, number>([
  ...([
    ['một', 1],
    ['hai', 2],
    ['ba', 3],
    ['bốn', 4],
    ['năm', 5],
    ['sáu', 6],
    ['bảy', 7],
    ['bẩy', 7],
  ] as const),
  ...([
    ['tám', 8],
    ['chín', 9],
  ] as const),
])
// After mười, mươi, linh: some digits change their form.
const units = new Map<string, number>([...digits, ['mốt', 1], ['tư', 4], ['lăm', 5], ['nhăm', 5]])
const zeroTens = new Set(['linh', 'lẻ'])

// "một" before these is "a", "some", "together": no number.
const notOneBefore = new Set(
  'số vài ít chút cách mặt khi mình lòng bộ loạt phần thời lúc khá mực dạo thể hai ba chiều nửa'.split(' '),
)
// A number word after these names a thing of a row: thứ ba, tháng hai, lớp năm, or belongs to a compound.
const labels = new Set('thứ tháng mùng mồng lớp cấp khóa hạng hàng quý chương điều đệ'.split(' '))
// Before these "năm" is a count of five only where nothing makes it a year.
const counted = new Set(
  (
    'xã huyện tỉnh thôn bản làng ấp buôn bon xóm khu phường hộ người tiêu chỉ mục nhóm nội nhiệm chương dự công ' +
    'mô sản trường lớp đơn địa thành chính đồng phòng con cây căn chiếc vụ lần đoàn tổ đội giải điểm kiến ý'
  ).split(' '),
)
const yearBefore = new Set(
  (
    'trong cuối đầu giữa mỗi hàng hằng một nhiều các từng cả qua mấy vài những theo hết mới sang thêm đến từ ' +
    'vào suốt quanh tháng quý kỳ cùng trước sau lâu tròn hai ba bốn sáu bảy tám chín mười mươi'
  ).split(' '),
)

// "gấp đôi năm trước", "gấp rưỡi".
const multiples = new Map([
  ['đôi', 2],
  ['rưỡi', 1.5],
])
// The denominators of "một phần ba"; "phần tư nhân" and "một phần năm 2022" are none.
const compoundsOfFour = new Set('nhân vấn pháp liệu duy tưởng tiền lệnh cách thục'.split(' '))

/** Whether a word may begin a number in words, "nửa" included. */
export function beginsWords(norm: string): boolean {
  return digits.has(norm) || norm === 'mười' || norm === 'nửa' || multiples.has(norm)
}

/**
 * A number under a thousand in words from a token on: mười chín, hai mươi mốt, một trăm linh năm. Scales (nghìn,
 * triệu, tỷ) are for the caller. null where the words are no number: "một số", "thứ ba", "năm" as year, "Ba Na".
 */
export function readWords(stretch: Stretch, at: number): Words | null {
  const token = tokenAt(stretch, at)
  if (token === undefined) return null
  const { norm } = token
  const multiple = multiples.get(norm)
  if (multiple !== undefined)
    return normAt(stretch, at - 1) === 'gấp' ? { value: multiple, end: at + 1 } : null
  if (norm !== 'mười' && !digits.has(norm)) return null
  if (labels.has(normAt(stretch, at - 1))) return null
  // A capital is a name, but for the first word of a sentence before a common noun: "Ba xã vùng Đầm Ròn".
  if (token.shape === 'capital' && !(at === stretch.first && isLowerWord(stretch, at + 1))) return null
  const words = hundreds(stretch, at)
  if (words === null) return null
  return words.end === at + 1 && !aloneIsNumber(stretch, at, norm) ? null : words
}

/** The rest after a thousand that has no hundreds: "không trăm linh năm", "không trăm hai mươi". */
export function readWithoutHundreds(stretch: Stretch, at: number): Words | null {
  if (normAt(stretch, at) !== 'không' || normAt(stretch, at + 1) !== 'trăm') return null
  const unit = zeroTens.has(normAt(stretch, at + 2)) ? units.get(normAt(stretch, at + 3)) : undefined
  return unit === undefined ? tens(stretch, at + 2) : { value: unit, end: at + 4 }
}

/** "một phần ba", "ba phần tư", "2 phần 3": so many of so many equal parts. */
export function readParts(stretch: Stretch, at: number): (Words & { readonly total: number }) | null {
  if (normAt(stretch, at + 1) !== 'phần') return null
  const value = smallNumber(stretch, at)
  const total = smallNumber(stretch, at + 2)
  if (value === null || total === null || value >= total) return null
  const last = normAt(stretch, at + 2)
  const after = tokenAt(stretch, at + 3)
  if (last === 'tư' && compoundsOfFour.has(after?.norm ?? '')) return null
  if (last === 'năm' && after?.shape !== 'lower') return null
  return { value, total, end: at + 3 }
}

function smallNumber(stretch: Stretch, at: number): number | null {
  const token = tokenAt(stretch, at)
  if (token?.shape === 'int') return token.text.length < 3 ? Number(token.text) : null
  return units.get(token?.norm ?? '') ?? (token?.norm === 'mười' ? 10 : null)
}

function hundreds(stretch: Stretch, at: number): Words | null {
  const digit = digits.get(normAt(stretch, at))
  if (digit === undefined || normAt(stretch, at + 1) !== 'trăm') return tens(stretch, at)
  const base = digit * 100
  if (zeroTens.has(normAt(stretch, at + 2))) {
    const unit = units.get(normAt(stretch, at + 3))
    return unit === undefined ? { value: base, end: at + 2 } : { value: base + unit, end: at + 4 }
  }
  const rest = tens(stretch, at + 2)
  // "một trăm năm mươi" is 150; "hai trăm năm 2022" is 200 in the year 2022.
  if (rest === null || (rest.end === at + 3 && rest.value < 10)) return { value: base, end: at + 2 }
  return { value: base + rest.value, end: rest.end }
}

function tens(stretch: Stretch, at: number): Words | null {
  const first = normAt(stretch, at)
  if (first === 'mười') return withUnit(stretch, at + 1, 10)
  const digit = digits.get(first)
  if (digit === undefined) return null
  if (normAt(stretch, at + 1) === 'mươi') return withUnit(stretch, at + 2, digit * 10)
  return { value: digit, end: at + 1 }
}

function withUnit(stretch: Stretch, at: number, base: number): Words {
  const unit = units.get(normAt(stretch, at))
  // After ten, five is "lăm": "mười năm" is ten years.
  if (unit === undefined || normAt(stretch, at) === 'năm') return { value: base, end: at }
  return { value: base + unit, end: at + 1 }
}

/** Whether a single digit word is a number here and not a year, a father or an article. */
function aloneIsNumber(stretch: Stretch, at: number, norm: string): boolean {
  const next = normAt(stretch, at + 1)
  const before = normAt(stretch, at - 1)
  if (norm === 'năm') {
    // "từ ba đến năm hộ"
    const bound = before === 'đến' && digits.has(normAt(stretch, at - 2))
    return counted.has(next) && isLowerWord(stretch, at + 1) && (bound || !yearBefore.has(before))
  }
  if (norm === 'một') {
    return (
      !notOneBefore.has(next) &&
      before !== 'từng' &&
      !(next === 'trong' && normAt(stretch, at + 2) === 'những')
    )
  }
  if (norm === 'ba') return next !== 'mẹ' && next !== 'má' && next !== 'con'
  if (norm === 'mười') return true
  return next !== 'muồi'
}
