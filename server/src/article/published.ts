/** Publication dates given by others (metadata, importers), brought to one form. */
import { formatStamp, isoDate, readStamp, ZONE } from './dates.ts'

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i

/**
 * `2022-11-10T16:42:11+07:00` or `2022-11-10` from what metadata holds; a time in another zone is carried into
 * Vietnam's, one without zone is Vietnam's already. Null for epoch zero and other days before the web, for
 * impossible days, and for what is no date.
 */
export function givenDate(value: string | null | undefined): string | null {
  const text = value?.trim()
  if (!text) return null
  const iso = ISO.exec(text)
  if (!iso) {
    const read = text.length <= 80 ? readStamp(text) : null
    return read ? formatStamp(read.stamp) : null
  }
  const [, y, m, d, hour, minute, second = '00', zone] = iso
  const date = isoDate(Number(y), Number(m), Number(d))
  if (!date) return null
  if (hour === undefined || minute === undefined) return date
  const local = `${date}T${hour.padStart(2, '0')}:${minute}:${second}`
  if (!zone || zone === ZONE || zone === '+0700')
    return Number.isNaN(Date.parse(local)) ? date : `${local}${ZONE}`
  const offset = /^z$/i.test(zone) ? 'Z' : zone.replace(/^(...):?(..)$/, '$1:$2')
  const time = Date.parse(`${local}${offset}`)
  return Number.isNaN(time) ? date : `${new Date(time + 7 * 3_600_000).toISOString().slice(0, 19)}${ZONE}`
}
