import { readText } from '../../../server/src/article/index.ts'
import { readLanguage } from '../../../server/src/language/index.ts'
import { gazetteer, lineOf, unitAt } from '../../../server/src/places/gazetteer.ts'
import { readPlaces } from '../../../server/src/places/index.ts'
import { fullName, standsIn, type Unit } from '../../../server/src/places/units.ts'

/** A commune with the names that an article of one day would use for it. */
export interface Commune {
  readonly unit: Unit
  readonly day: string
  readonly name: string
  /** "huyện Y", '' where there is none. */
  readonly district: string
  readonly province: string
}

const on = (day: string) => ({ from: day, to: day })

/** Every commune that stood, or may have stood, on that day. */
export function communesOn(day: string): Commune[] {
  const communes = (gazetteer().byLevel.get('commune') ?? []).filter((unit) => standsIn(unit, on(day)))
  return communes.map((unit) => {
    const line = lineOf(unit, on(day))
    const named = (level: Unit['level']) => {
      const above = line.find((item) => item.level === level)
      return above ? fullName(above) : ''
    }
    return {
      unit,
      day,
      name: fullName(unit),
      district: named('district'),
      province: named('province').replace(/^thành phố/, 'TP'),
    }
  })
}

const OPENINGS = [
  ['Sáng nay, UBND ', ' tổ chức hội nghị tổng kết công tác năm.'],
  ['Chiều qua, lãnh đạo ', ' đã làm việc với các hộ nuôi cá.'],
  ['Bà con ở ', ' đang vào vụ thu hoạch.'],
] as const

/** "UBND xã X, huyện Y, tỉnh Z", one of three sentences around it. */
export function sentenceOf(
  { name, district, province }: Commune,
  index: number,
  withProvince = true,
): string {
  const [before, after] = OPENINGS[index % OPENINGS.length] ?? OPENINGS[0]
  const place = [name, district, withProvince || district === '' ? province : ''].filter(
    (part) => part !== '',
  )
  return `${before}${place.join(', ')}${after}`
}

/** The text as it stands in an article, whatever way the page was written. */
export function canonical(text: string): string {
  return readText({ text, url: null, title: null, publishedAt: null, capturedAt: null }).text
}

/** What the service makes of the commune that a sentence names: its code, else how far it came. */
export function codeRead(text: string, day: string): string {
  const publishedAt = day
  const context = { title: null, url: null, site: null, lead: null, publishedAt }
  const { places } = readPlaces(readLanguage(text, { publishedAt }), context)
  const communes = places.filter(({ level }) => level === 'commune')
  if (communes.length !== 1) return communes.length === 0 ? 'none' : 'several'
  return communes[0]?.code ?? communes[0]?.status ?? 'none'
}

/** The unit that a code was on a day, for messages. */
export function nameOfCode(code: string, day: string): string {
  const unit = /^\d{5}$/.test(code) ? unitAt(code, on(day)) : null
  return unit ? `${code} ${fullName(unit)}` : code
}
