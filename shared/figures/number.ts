import type { Language } from './language.ts'

const locales = { vi: 'vi-VN', en: 'en-GB' } as const

const scales = [
  { least: 1e9, vi: 'tỷ', en: 'billion' },
  { least: 1e6, vi: 'triệu', en: 'million' },
] as const

const đồng = { vi: 'đồng', en: 'VND' } as const

// Up to nine decimals, so that a sum in tỷ keeps its last đồng: a figure is quoted, never rounded.
const formats = {
  vi: new Intl.NumberFormat(locales.vi, { maximumFractionDigits: 9 }),
  en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: 9 }),
}

/** A number as the language writes it: 1.204 and 15,6 in Vietnamese, 1,204 and 15.6 in English. */
export const numberIn = (language: Language, value: number): string => formats[language].format(value)

/** The scale in which a sum in đồng is written, by its largest number; null for plain đồng. */
export const scaleOf = (largest: number) => scales.find(({ least }) => Math.abs(largest) >= least) ?? null

/** `đồng` with its scale: tỷ đồng, triệu đồng. */
export const moneyUnit = (language: Language, scale: ReturnType<typeof scaleOf>): string =>
  scale ? `${scale[language]} ${đồng[language]}` : đồng[language]
