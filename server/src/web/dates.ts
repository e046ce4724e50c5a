import type { Language } from '../../../shared/figures/language.ts'

const locales = { vi: 'vi-VN', en: 'en-GB' } as const
const timeZone = 'Asia/Ho_Chi_Minh'

/** A time (RFC 3339) or a bare date for people, by the clock of Vietnam; what is neither is shown as it is. */
export function dateText(time: string, language: Language): string {
  const bare = /^\d{4}-\d{2}-\d{2}$/.test(time)
  const at = new Date(bare ? `${time}T12:00:00+07:00` : time)
  if (Number.isNaN(at.getTime())) return time
  const month = language === 'vi' ? 'numeric' : 'long'
  const day = at.toLocaleDateString(locales[language], { timeZone, day: 'numeric', month, year: 'numeric' })
  if (bare) return day
  return `${day}, ${at.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })}`
}
