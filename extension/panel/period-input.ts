import { periodText } from '../../shared/figures/period.ts'
import type { Language } from '../words/language.ts'

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)

const year = String.raw`(\d{4})`

const two = (text: string | undefined) => (text ?? '').padStart(2, '0')

const isDay = (y: string | undefined, m: string | undefined, d: string | undefined): boolean => {
  // The unknown year may be a leap year.
  const date = new Date(Date.UTC(y === undefined ? 2000 : Number(y), Number(m) - 1, Number(d)))
  return date.getUTCMonth() + 1 === Number(m) && date.getUTCDate() === Number(d)
}

const dated = (y: string | undefined, m: string | undefined, d: string | undefined): string | null =>
  isDay(y, m, d) ? `${y ?? 'XXXX'}-${two(m)}-${two(d)}` : null

const monthOf = (y: string | undefined, m: string | undefined): string | null =>
  Number(m) >= 1 && Number(m) <= 12 ? `${y ?? 'XXXX'}-${two(m)}` : null

const monthNamed = (name: string | undefined): string | undefined => {
  const at = months.indexOf((name ?? '').toLowerCase())
  return at < 0 ? undefined : String(at + 1)
}

type Form = readonly [RegExp, (parts: readonly (string | undefined)[]) => string | null]

const forms: readonly Form[] = [
  [new RegExp(`^(?:năm )?${year}$`), ([, y]) => y ?? null],
  // EDTF numbers the quarters 33 to 36.
  [/^(\d{4}|XXXX)-(0[1-9]|1[0-2]|3[3-6])([~?%]?)$/, ([text]) => text ?? null],
  [
    /^(\d{4}|XXXX)-(\d\d)-(\d\d)([~?%]?)$/,
    ([text, y, m, d]) => (isDay(y === 'XXXX' ? undefined : y, m, d) ? (text ?? null) : null),
  ],
  [/^(\d{4})[~?%]$/, ([text]) => text ?? null],
  [new RegExp(`^(?:quý |q)([1-4])(?:/| |/năm | năm )${year}$`), ([, q, y]) => `${y}-${32 + Number(q)}`],
  [new RegExp(`^(?:ngày )?(\\d{1,2})[/.-](\\d{1,2})[/.-]${year}$`), ([, d, m, y]) => dated(y, m, d)],
  [new RegExp(`^(?:tháng )?(\\d{1,2})(?:/| năm )${year}$`), ([, m, y]) => monthOf(y, m)],
  [/^(?:ngày )?(\d{1,2})\/(\d{1,2})$/, ([, d, m]) => dated(undefined, m, d)],
  [/^tháng (\d{1,2})$/, ([, m]) => monthOf(undefined, m)],
  [new RegExp(`^(\\d{1,2}) ([a-z]+) ${year}$`), ([, d, m, y]) => dated(y, monthNamed(m), d)],
  [new RegExp(`^([a-z]+) ${year}$`), ([, m, y]) => monthOf(y, monthNamed(m))],
  [/^(\d{1,2}) ([a-z]+)$/, ([, d, m]) => dated(undefined, monthNamed(m), d)],
  [/^([a-z]+)$/, ([, m]) => monthOf(undefined, monthNamed(m))],
]

const single = (text: string): string | null => {
  for (const [form, read] of forms) {
    const parts = form.exec(text) ?? form.exec(text.toLowerCase())
    const period = parts && read(parts)
    if (period) return period
  }
  return null
}

const between = [
  /^(.+?)\s*[–—]\s*(.+)$/,
  /^(?:từ )?(.+?) (?:đến|to|-) (.+)$/i,
  /^(\d{4})-(\d{4})$/,
  /^(\d{4}[^/]*)\/(\d{4}[^/]*)$/,
]

/**
 * A period (EDTF) out of what people type: `2022`, `10/2022`, `8/9/2020`, `quý 3/2022`, `2021–2025`, or EDTF itself.
 * @returns null where it is none
 */
export const periodOf = (typed: string): string | null => {
  const text = typed.trim().replace(/\s+/g, ' ').normalize('NFC')
  const whole = single(text)
  if (whole !== null) return whole
  for (const form of between) {
    const [, from = '', to = ''] = form.exec(text) ?? []
    const ends = [single(from), single(to)]
    if (ends.every((end) => end !== null)) return ends.join('/')
  }
  return null
}

/** A period as it is shown for changing: for people where that can be read back, else as it is stored. */
export const periodInput = (period: string | null, language: Language): string => {
  if (period === null) return ''
  const text = periodText(period, language)
  return periodOf(text) === period ? text : period
}
