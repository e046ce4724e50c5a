const plain = /^\d+$/
const grouped = /^[1-9]\d{0,2}(?:\.\d{3})+$/
const groupedDecimal = /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/
const commaDecimal = /^\d{1,15},\d{1,15}$/
const dotDecimal = /^(?:0|[1-9]\d{0,14})\.\d{1,15}$/
const english = /^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$|^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/

/**
 * The value of digits with their marks, as Vietnamese writes them: a full stop parts thousands, a comma decimals.
 * Three digits after one comma are decimals (46,118 tỷ), three after a full stop thousands, other counts of digits
 * after a full stop decimals (18.4). null for what is no number: phone numbers, plates, lottery results
 * (0213.3876.112, 053.19), and for what a number cannot hold exactly.
 */
export function readDigits(text: string): number | null {
  if (plain.test(text)) {
    if (text.length > 2 && text.startsWith('0')) return null
    return exact(Number(text))
  }
  if (grouped.test(text)) return exact(Number(text.replaceAll('.', '')))
  if (groupedDecimal.test(text)) return exact(Number(text.replaceAll('.', '').replace(',', '.')))
  if (commaDecimal.test(text)) return exact(Number(text.replace(',', '.')))
  if (english.test(text)) return exact(Number(text.replaceAll(',', '')))
  if (dotDecimal.test(text)) return exact(Number(text))
  return null
}

/** Both numbers of "6/19", or null where either is none. */
export function readFraction(text: string): { value: number; total: number } | null {
  const slash = text.indexOf('/')
  if (slash < 0) return null
  const value = readDigits(text.slice(0, slash))
  const total = readDigits(text.slice(slash + 1))
  return value === null || total === null || total === 0 ? null : { value, total }
}

function exact(value: number): number | null {
  return value <= Number.MAX_SAFE_INTEGER ? value : null
}
