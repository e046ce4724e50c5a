import type { Language } from '../words/language.ts'

const scales: Readonly<Record<string, number>> = {
  tỷ: 1e9,
  tỉ: 1e9,
  billion: 1e9,
  triệu: 1e6,
  million: 1e6,
  nghìn: 1e3,
  ngàn: 1e3,
  thousand: 1e3,
}

const written =
  /^([-−]?)([\d.,\s]*\d)\s*(tỷ|tỉ|triệu|nghìn|ngàn|billion|million|thousand)?\s*(?:đồng|đ|vnd|%)?$/i

const inForm = (text: string, group: string, decimal: string): number | null => {
  const whole = `(?:\\d{1,3}(?:[${group}\\s]\\d{3})+|\\d+)`
  if (!new RegExp(`^${whole}(?:[${decimal}]\\d+)?$`).test(text)) return null
  return Number(text.replace(new RegExp(`[${group}\\s]`, 'g'), '').replace(decimal, '.'))
}

/**
 * A number as people type it: `1.204` and `15,6` in Vietnamese, `1,204` and `15.6` in English, `64 tỷ` in both.
 * What only the other language's form can mean is taken for that: `5.5` is five and a half in Vietnamese too.
 * @returns null where it is no number
 */
export const numberOf = (text: string, language: Language): number | null => {
  const [, sign, digits = '', scale] = written.exec(text.trim().normalize('NFC')) ?? []
  const [group, decimal] = language === 'vi' ? ['.', ','] : [',', '.']
  const number = inForm(digits, group, decimal) ?? inForm(digits, decimal, group)
  if (number === null) return null
  const factor = scale ? (scales[scale.toLowerCase()] ?? 1) : 1
  // 143.149 · 10⁹ has no exact binary form.
  const value = factor === 1 ? number : Math.round(number * factor * 1000) / 1000
  return sign ? -value : value
}
