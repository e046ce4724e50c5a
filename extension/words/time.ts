import type { Language } from './language.ts'

/** A moment for people, in this computer's time zone: "14:05, 12/3/2024". */
export const timeText = (language: Language, at: string | number): string =>
  new Intl.DateTimeFormat(language === 'vi' ? 'vi' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(at))
