import type { Language } from './language.ts'

const englishMonths = 'January February March April May June July August September October November December'
const months = englishMonths.split(' ')

const part = (edtf: string, language: Language): string | null => {
  const quarter = /^(\d{4})-(3[3-6])$/.exec(edtf)
  if (quarter) {
    const [, year, code] = quarter
    // EDTF numbers the quarters 33 to 36.
    return language === 'vi' ? `quý ${Number(code) - 32}/${year}` : `Q${Number(code) - 32} ${year}`
  }
  const found = /^(\d{4}|XXXX)(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(edtf.replace(/[~?%]+$/, ''))
  if (!found) return null
  const [, year = '', month, day] = found
  const known = year === 'XXXX' ? '' : year
  if (month === undefined) return known || null
  if (language === 'vi') {
    const pieces = [day && Number(day), Number(month), known].filter(Boolean).join('/')
    return day === undefined ? `tháng ${pieces}` : pieces
  }
  return [day && Number(day), months[Number(month) - 1], known].filter(Boolean).join(' ')
}

/**
 * A period (EDTF) for people: `2022-10` is "tháng 10/2022", `2020-09-08` "8/9/2020", `2021/2025` "2021–2025",
 * `XXXX-11-10` "10/11". What has no such form is shown as it is stored.
 */
export const periodText = (period: string, language: Language): string => {
  const [from = '', to] = period.split('/')
  if (to === undefined) return part(from, language) ?? period
  const ends = [part(from, language), part(to, language)]
  return ends.every((end) => end !== null) ? ends.join('–') : period
}
