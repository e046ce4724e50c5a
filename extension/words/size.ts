import type { Language } from './language.ts'

/** A size for people: "850 KB", "1,2 MB". */
export const sizeText = (language: Language, bytes: number): string => {
  const inMega = bytes >= 1e6
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: inMega ? 1 : 0 })
  return `${number.format(bytes / (inMega ? 1e6 : 1e3))} ${inMega ? 'MB' : 'KB'}`
}
