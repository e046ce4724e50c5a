/** Publication dates as Vietnamese pages show them: always day first, always Vietnam's time. */
import { fold } from './text.ts'

export interface Stamp {
  /** `2022-11-10` */
  readonly date: string
  /** `16:42:00`, or null where only the day is told. */
  readonly time: string | null
}

/** Vietnam has one zone, UTC+7 without summer time, since 1975. */
export const ZONE = '+07:00'

// biome-ignore format: a table
const MONTHS: Record<string, number> = {
  gieng: 1, mot: 1, hai: 2, ba: 3, tu: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10, 'muoi mot': 11, 'muoi hai': 12,
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10,
  november: 11, december: 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, nov: 11, dec: 12,
  fev: 2, avr: 4, mai: 5, juin: 6, juil: 7, aout: 8, okt: 10, dez: 12,
}
const MONTH = 'muoi mot|muoi hai|muoi|gieng|mot|hai|ba|tu|nam|sau|bay|tam|chin|\\d{1,2}'
/** English, and the beginnings of French and German ones that are others. */
const ABROAD =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|fev|avr|mai|juin|juil|aout|okt|dez'

/** Surface forms on folded text; the groups are named after what they hold. */
const DATES: readonly RegExp[] = [
  /(?<!\d)(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?!\d)/,
  /(?<![\d/.-])(?<d>\d{1,2}) ?[/.-] ?(?<m>\d{1,2}) ?[/.-] ?(?<y>\d{4})(?!\d)/,
  new RegExp(`(?<!\\d)(?<d>\\d{1,2}),? thang (?<m>${MONTH})(?:,? nam|,|/)? ?(?<y>\\d{4})(?!\\d)`),
  new RegExp(`thang (?<m>${MONTH})[ ,]+(?<d>\\d{1,2})(?:,? nam|,) ?(?<y>\\d{4})(?!\\d)`),
  new RegExp(`(?<!\\d)(?<d>\\d{1,2})(?:\\.|er|st|nd|rd|th)? (?<m>${ABROAD})[a-z]*[.,]? (?<y>\\d{4})(?!\\d)`),
  new RegExp(`\\b(?<m>${ABROAD})[a-z]*\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})(?!\\d)`),
]
const TIME =
  /(?<![\d/.:-])(?<h>[01]?\d|2[0-3])(?:(?:[:hg]| ?gio ?)(?<mi>[0-5]\d)(?::(?<s>[0-5]\d))?(?: ?phut)?| ?(?:h|g|gio)(?![a-z\d]))[']? ?(?<half>am|pm|sa|ch)?(?![a-z\d])/

const pad = (n: number) => String(n).padStart(2, '0')

/** `2022-11-10`, or null where there is no such day or the year can't be one of the web's. */
export function isoDate(y: number, m: number, d: number): string | null {
  if (!(y >= 1995 && y <= 2100 && m >= 1 && m <= 12 && d >= 1)) return null
  return d <= new Date(Date.UTC(y, m, 0)).getUTCDate() ? `${y}-${pad(m)}-${pad(d)}` : null
}

function readTime(folded: string): { time: string; rest: string } | null {
  const g = TIME.exec(folded)
  if (!g?.groups) return null
  let hour = Number(g.groups.h)
  // "15:20 PM" is seen too: the suffix counts only where it says something.
  if ((g.groups.half === 'pm' || g.groups.half === 'ch') && hour < 12) hour += 12
  if ((g.groups.half === 'am' || g.groups.half === 'sa') && hour === 12) hour = 0
  return {
    time: `${pad(hour)}:${g.groups.mi ?? '00'}:${g.groups.s ?? '00'}`,
    rest: `${folded.slice(0, g.index)} ${folded.slice(g.index + g[0].length)}`,
  }
}

/**
 * The first date in a line with its time of day, and what is left of the line (folded) without them; null
 * where there is none. Never month first, whatever the numbers.
 */
export function readStamp(line: string): { stamp: Stamp; rest: string } | null {
  if (!/\d{4}/.test(line)) return null
  const folded = fold(line)
  for (const form of DATES) {
    const g = form.exec(folded)
    if (!g?.groups) continue
    const { y, m = '', d } = g.groups
    const date = isoDate(Number(y), MONTHS[m] ?? Number(m), Number(d))
    if (!date) continue
    const rest = `${folded.slice(0, g.index)} ${folded.slice(g.index + g[0].length).replace(/^t(?=\d{2}:)/, ' ')}`
    const time = readTime(rest)
    return { stamp: { date, time: time?.time ?? null }, rest: time?.rest ?? rest }
  }
  return null
}

/** What may stand beside the date in a line that tells nothing else. */
const BESIDE =
  /\b(?:(?:thu|t) ?(?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|ngay dang(?: tin| tai)?|ngay (?:cap nhat|xuat ban|dua tin|gui|viet|tao|sua)|(?:(?:duoc|da|tin) )?dang(?: (?:luc|ngay|tai|vao))?(?= *(?:luc|ngay|[:,(\d]| (?:thu|chu)\b))|lan cap nhat cuoi(?: cung)?|cap nhat(?: (?:lan )?(?:cuoi(?: cung)?|gan nhat|moi nhat))?|(?:chinh )?sua(?: doi)? lan cuoi|last (?:updated|modified)(?: on)?|updated(?: on)?|modified(?: on)?|xuat ban|vao luc|phat song|thoi gian(?: dang)?|post(?:ed)?(?: on)?|published(?: on)?|publie(?: le)?|mis a jour(?: le)?|(?:veroffentlicht|aktualisiert)(?: am)?|uhr|utc|[bpemc][sd]t|ngay|luc|hom nay|gmt ?\+? ?0?7(?::00)?|(?:so )?luot (?:xem|doc|truy cap) ?:? ?[\d.,]*|[\d.,]+ luot (?:xem|doc)|xem co chu|co chu|sang|chieu|toi|in bai|chia se)\b|\+0?7(?::00)?/g
const LABEL =
  /\b(?:ngay (?:dang|cap nhat|xuat ban|dua tin|gui|viet|tao)|dang (?:luc|ngay|tai)|cap nhat|xuat ban|phat song|thoi gian|post|published|publie|veroffentlicht)|\bso \d{2,5},/

/** Words before the date of the last change … */
const UPDATED =
  /\b(?:cap nhat|(?:chinh )?sua(?: doi)? (?:lan cuoi|luc|ngay)|(?:ngay|lan) sua|last (?:updated|modified)|updated|modified|mis a jour|aktualisiert)\b/
/** … and before that of publication. */
const POSTED =
  /\b(?:dang (?:luc|ngay|tai|vao|tin)|ngay (?:dang|xuat ban)|xuat ban|post(?:ed)?|published|publie|veroffentlicht)\b/

export interface DateLine {
  readonly stamp: Stamp
  /** Of the last change, where words say so; `stamp` itself where the line has no other date. */
  readonly updated: Stamp | null
  /** Words say that it is the publication: Ngày đăng, Cập nhật … */
  readonly labelled: boolean
  /** "Hôm nay: …" and the like: the clock of the site. */
  readonly today: boolean
  /** What stands beside the date and its usual company, folded: a byline, a category; '' in a pure date line. */
  readonly residue: string
}

/** A line with its dates parted: that of publication, that of the last change, and what is left, folded. */
function partDates(line: string, first: Stamp): { stamp: Stamp; updated: Stamp | null; rest: string } | null {
  const folded = fold(line)
  const said = UPDATED.exec(folded)
  if (!said) return null
  const posted = POSTED.exec(folded.slice(said.index))
  const cut = said.index + (posted?.index ?? 0)
  const [one, two] = [readStamp(folded.slice(0, cut)), readStamp(folded.slice(cut))]
  const [publication, update] = posted ? [two, one] : [one, two]
  if (publication && update)
    return { stamp: publication.stamp, updated: update.stamp, rest: `${publication.rest} ${update.rest}` }
  // "14/03/2022, cập nhật lúc 8:15": one date, on both sides of the words.
  return update ? { stamp: first, updated: first, rest: '' } : null
}

/** Reads a line of at most 160 characters as a date line; null where there is no date in it. */
export function readDateLine(line: string): DateLine | null {
  if (line.length > 160) return null
  const read = readStamp(line)
  if (!read) return null
  const parted = partDates(line, read.stamp)
  const rest = parted?.rest || read.rest
  const residue = rest
    .replace(BESIDE, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim()
  return {
    stamp: parted?.stamp ?? read.stamp,
    updated: parted?.updated ?? null,
    labelled: LABEL.test(rest) || parted?.updated === read.stamp,
    today: /hom nay|bay gio/.test(read.rest),
    residue,
  }
}

/** `2022-11-10T16:42:00+07:00`, or the bare date. */
export function formatStamp(stamp: Stamp): string {
  return stamp.time ? `${stamp.date}T${stamp.time}${ZONE}` : stamp.date
}
