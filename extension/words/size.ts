import type { Language } from './language.ts'

const units = [
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'KB'],
] as const

/** A size for people: "850 KB", "1,2 MB", "81,8 GB". */
export const sizeText = (language: Language, bytes: number): string => {
  const [size, unit] = units.find(([least]) => bytes >= least) ?? units[2]
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: unit === 'KB' ? 0 : 1 })
  return `${number.format(bytes / size)} ${unit}`
}
