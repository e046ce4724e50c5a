import { normAt, type Stretch, tokenAt } from '../stretch.ts'
import { readDigits } from './digits.ts'
import { readScale } from './scales.ts'
import { readSpacedThousands } from './spaced.ts'
import { readWithoutHundreds, readWords } from './words.ts'

/** One number with its unit: 15,6; 99,07%; 196 tỷ 75 triệu đồng. */
export interface Amount {
  readonly kind: 'number' | 'percent' | 'money'
  readonly value: number
  readonly end: number
  readonly words: boolean
  readonly points: boolean
  /** The product of the scale words, 1 where there are none: "từ 2 - 3 tỷ" lends the 2 its tỷ. */
  readonly factor: number
}

/** Digits or words without any unit. */
export interface Plain {
  readonly value: number
  readonly end: number
  readonly words: boolean
}

interface Scaled extends Plain {
  readonly factor: number
}

const numeric = new Set(['int', 'decimal', 'grouped', 'year'])
const currency = new Set(['đồng', 'vnđ', 'vnd', 'đ', 'đvn'])
// Words that begin with đồng, and no money: đồng chí, đồng bào, đồng thời …
const withDong = new Set(
  'chí bào thời bộ đội ý thuận tình lòng nghiệp hương ruộng loạt hành hồ đều đảng'.split(' '),
)
const closing = new Set([',', '.', ';', ')', './.'])
// What is counted in millions and thousands and is no money.
const countedInMillions = new Set(
  (
    'người lượt con cây hộ tấn m2 m3 m² m³ km ha khách dân khẩu lao sản bản usd đô euro kwh kw liều trang giống cái ' +
    'chiếc căn suất lít quả trứng kg công ngày bao viên mét khối du thuê tài lượng cổ giờ nhân tỷ học'
  ).split(' '),
)

/** The number and unit that begin at a token, or null. */
export function readAmount(stretch: Stretch, at: number): Amount | null {
  const plain = readPlain(stretch, at)
  return plain === null ? null : withUnit(stretch, plain)
}

/** A number with the scale and unit that follow it; null for money that no number holds exactly. */
export function withUnit(stretch: Stretch, plain: Plain): Amount | null {
  const number = withScales(stretch, plain)
  const { end, factor } = number
  const next = normAt(stretch, end)
  const points = next === 'điểm'
  if (factor === 1 && (points || next === '%' || next === 'phần')) {
    const percent = percentEnd(stretch, points ? end + 1 : end)
    if (percent !== null) return amount('percent', number, percent, points)
  }
  if (currency.has(next) && !withDong.has(normAt(stretch, end + 1))) {
    // "4 đồng" is a bronze medal: no sum is that small.
    if (number.value < 100 || (next === 'đ' && number.words)) return amount('number', number, end, false)
    return sum(amount('money', number, end + 1, false))
  }
  if (factor >= 1e6 && !countedInMillions.has(next)) return sum(amount('money', number, end, false))
  return amount('number', number, end, false)
}

function amount(
  kind: Amount['kind'],
  { value, words, factor }: Scaled,
  end: number,
  points: boolean,
): Amount {
  return { kind, value, end, words, points, factor }
}

/** Money as whole đồng; null past what a number holds exactly, and for parts of a đồng. */
function sum(money: Amount): Amount | null {
  const rounded = Math.round(money.value)
  if (!Number.isSafeInteger(rounded) || Math.abs(money.value - rounded) > 1e-3) return null
  return { ...money, value: rounded }
}

function percentEnd(stretch: Stretch, at: number): number | null {
  if (normAt(stretch, at) === '%') return at + 1
  return normAt(stretch, at) === 'phần' && normAt(stretch, at + 1) === 'trăm' ? at + 2 : null
}

/** A number and its scales, largest first: "196 tỷ 75 triệu", "hai nghìn ba trăm", "2 tỷ rưỡi". */
function withScales(stretch: Stretch, first: Plain): Scaled {
  let scale = readScale(stretch, first.end)
  if (scale === null) return { value: first.value, end: first.end, words: first.words, factor: 1 }
  let value = times(first.value, scale.factor)
  let end = scale.end
  const factor = scale.factor
  let smallest = factor
  for (;;) {
    if (normAt(stretch, end) === 'rưỡi')
      return { value: value + smallest / 2, end: end + 1, words: first.words, factor }
    const next =
      readPlain(stretch, end) ?? paddedRest(stretch, end) ?? (first.words ? restInWords(stretch, end) : null)
    if (next === null) break
    scale = readScale(stretch, next.end)
    const step = scale?.factor ?? 1
    // "1 tỷ 350 triệu" goes on; "12 tỷ 2.500 triệu" and "196 tỷ 75 xã" do not.
    if (step >= smallest || next.value * step >= smallest) break
    if (scale === null && !(first.words && next.words)) {
      const tenth = smallest >= 1e6 ? spokenRest(stretch, end) : null
      return tenth === null
        ? { value, end, words: first.words, factor }
        : { value: value + times(smallest, tenth), end: end + 1, words: first.words, factor }
    }
    value += times(next.value, step)
    end = scale?.end ?? next.end
    smallest = step
    if (scale === null) break
  }
  return { value, end, words: first.words, factor }
}

/** "49 tỷ 050 triệu": written out to three digits, where a scale follows. */
function paddedRest(stretch: Stretch, at: number): Plain | null {
  const token = tokenAt(stretch, at)
  if (!token || !/^0\d\d$/.test(token.text) || readScale(stretch, at + 1) === null) return null
  return { value: Number(token.text), end: at + 1, words: false }
}

function restInWords(stretch: Stretch, at: number): Plain | null {
  const rest = readWithoutHundreds(stretch, at)
  return rest === null ? null : { ...rest, words: true }
}

/** "12 tỷ 5" is 12.5, "4 tỷ 250 đồng" 4.25 thousand million, where nothing else is counted. */
function spokenRest(stretch: Stretch, at: number): number | null {
  const token = tokenAt(stretch, at)
  const after = tokenAt(stretch, at + 1)
  if (token?.shape !== 'int' || (token.text.length !== 1 && token.text.length !== 3)) return null
  const money = currency.has(after?.norm ?? '') && !withDong.has(normAt(stretch, at + 2))
  if (!money && after !== undefined && !closing.has(after.norm)) return null
  return Number(token.text) / 10 ** token.text.length
}

/** Digits or words at a token, without any unit. */
export function readPlain(
  stretch: Stretch,
  at: number,
): { value: number; end: number; words: boolean } | null {
  const token = tokenAt(stretch, at)
  if (token === undefined) return null
  if (numeric.has(token.shape)) {
    const spaced = token.shape === 'int' ? readSpacedThousands(stretch, at) : null
    if (spaced !== null) return { ...spaced, words: false }
    const value = readDigits(token.text)
    return value === null ? null : { value, end: at + 1, words: false }
  }
  const words = readWords(stretch, at)
  return words === null ? null : { value: words.value, end: words.end, words: true }
}

/** A decimal times a power of ten, without the binary rest: 46.118 × 1e9 is 46118000000. */
export function times(value: number, factor: number): number {
  const product = value * factor
  return Number.isInteger(value) ? product : Number(product.toPrecision(15))
}
