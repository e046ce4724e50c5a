/** What a fixture is made of: a story of the project's own writing, and a page that a system makes of it. */

export type Part =
  | string
  | { readonly head: string }
  | { readonly quote: string }
  | { readonly list: readonly string[] }
  /** The first row holds the heads of the columns. */
  | { readonly table: readonly (readonly string[])[] }
  /** A picture and the words under it, which are no body. */
  | { readonly picture: string }

export interface Story {
  readonly id: string
  readonly title: string
  readonly lead: string | null
  readonly body: readonly Part[]
  readonly author: string
  /** RFC 3339 in Vietnam's zone. */
  readonly at: string
  readonly section: string
}

/** What the page says of itself; what it does not say is null. */
export interface Said {
  readonly author: string | null
  readonly publishedAt: string | null
  readonly site: string
  readonly updatedAt?: string
  readonly section?: string
  /** As an address: relative ones in the page belong to its own. */
  readonly image?: string
  /** `vi` where the page does not say more. */
  readonly language?: string
}

export interface Page {
  readonly html: string
  readonly url: string
  readonly said: Said
}

/** One system's page of a story. */
export type Layout = (story: Story) => Page

/** Lines that the article must have, in order: a row of a table is a line, its cells parted. */
export function bodyOf({ lead, body }: Story): string[] {
  return [
    ...(lead === null ? [] : [lead]),
    ...body.flatMap((part) => {
      if (typeof part === 'string') return [part]
      if ('head' in part) return [part.head]
      if ('quote' in part) return [part.quote]
      if ('list' in part) return part.list
      if ('table' in part) return part.table.map((row) => row.join(' | '))
      return []
    }),
  ]
}

export const captionsOf = ({ body }: Story): string[] =>
  body.flatMap((part) => (typeof part === 'object' && 'picture' in part ? [part.picture] : []))

/** How a system writes the parts of a body; what it leaves out is written plainly. */
export interface Markup {
  readonly p?: (text: string) => string
  readonly head?: (text: string) => string
  readonly quote?: (text: string) => string
  readonly list?: (items: readonly string[]) => string
  readonly table?: (rows: readonly (readonly string[])[]) => string
  readonly picture?: (caption: string) => string
}

const row = (cells: readonly string[], tag: string) =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`

export function markup({ body }: Story, how: Markup = {}): string {
  const p = how.p ?? ((text: string) => `<p>${text}</p>`)
  const write = (part: Part): string => {
    if (typeof part === 'string') return p(part)
    if ('head' in part) return how.head?.(part.head) ?? p(`<strong>${part.head}</strong>`)
    if ('quote' in part) return how.quote?.(part.quote) ?? p(part.quote)
    if ('list' in part)
      return how.list?.(part.list) ?? `<ul>${part.list.map((i) => `<li>${i}</li>`).join('')}</ul>`
    if ('table' in part)
      return (
        how.table?.(part.table) ??
        `<table border="1"><tbody>${part.table.map((cells) => row(cells, 'td')).join('\n')}</tbody></table>`
      )
    return (
      how.picture?.(part.picture) ??
      `<p style="text-align:center"><img src="/a.jpg" width="640"/></p><p style="text-align:center"><em>${part.picture}</em></p>`
    )
  }
  return body.map(write).join('\n')
}

const two = (n: number) => String(n).padStart(2, '0')
const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy']

/** The parts of the story's date, for the many ways in which pages write it. */
export function when(at: string) {
  const [date = '', time = ''] = at.slice(0, 19).split('T')
  const [y = '', m = '', d = ''] = date.split('-')
  const utc = new Date(Date.parse(at)).toISOString()
  return {
    date,
    y,
    m,
    d,
    time: time.slice(0, 5),
    seconds: time,
    slashed: `${d}/${m}/${y}`,
    short: `${Number(d)}-${Number(m)}-${y}`,
    words: `ngày ${d} tháng ${m} năm ${y}`,
    weekday: WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '',
    half: `${two(((Number(time.slice(0, 2)) + 11) % 12) + 1)}:${time.slice(3, 5)} ${Number(time.slice(0, 2)) < 12 ? 'AM' : 'PM'}`,
    utc: utc.replace('.000Z', '+00:00'),
    /** Without seconds, as pages show it. */
    minute: `${date}T${time.slice(0, 5)}:00+07:00`,
  }
}

const slugOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

export const slug = ({ title }: Story): string => slugOf(title)
