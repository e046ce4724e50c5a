import { normAt, type Stretch, tokenAt } from '../stretch.ts'

/** A scale word after a number: its factor and the token after it. */
export interface Scale {
  readonly factor: number
  readonly end: number
}

// "3 trăm triệu", "hai chục": they may stand before a larger one.
const small = new Map([
  ['chục', 10],
  ['trăm', 100],
])
const thousand = new Set(['nghìn', 'ngàn'])
const billion = new Set(['tỷ', 'tỉ'])
// tỷ lệ, tỷ trọng, tỷ suất, tỷ giá: a ratio, no thousand millions.
const ratio = new Set(['lệ', 'trọng', 'suất', 'giá', 'số', 'phú'])

/** The scale at a token: chục, trăm, vạn, nghìn, triệu, tỷ, nghìn tỷ, trăm triệu; null where there is none. */
export function readScale(stretch: Stretch, at: number): Scale | null {
  const factor = small.get(normAt(stretch, at))
  if (factor === undefined) return readLargeScale(stretch, at)
  const larger = readLargeScale(stretch, at + 1)
  return larger === null ? { factor, end: at + 1 } : { factor: factor * larger.factor, end: larger.end }
}

function readLargeScale(stretch: Stretch, at: number): Scale | null {
  const token = tokenAt(stretch, at)
  // "Triệu" with a capital is a family name, but for headlines in capitals and "Triệu đồng".
  if (token === undefined || (token.shape === 'capital' && normAt(stretch, at + 1) !== 'đồng')) return null
  const next = normAt(stretch, at + 1)
  if (thousand.has(token.norm)) {
    return billion.has(next) && !ratio.has(normAt(stretch, at + 2))
      ? { factor: 1e12, end: at + 2 }
      : { factor: 1e3, end: at + 1 }
  }
  if (token.norm === 'vạn') return { factor: 1e4, end: at + 1 }
  if (token.norm === 'triệu' || token.norm === 'trđ') return { factor: 1e6, end: at + 1 }
  return billion.has(token.norm) && !ratio.has(next) ? { factor: 1e9, end: at + 1 } : null
}
