import { fold } from '../article/text.ts'
import { dayOf } from './official.ts'
import type { Paragraph } from './types.ts'

/** Longest title, in characters. */
const longest = 260
/** How much larger than the text a headline is at least. */
const larger = 1.15

const kinds =
  /^(?:bao cao|nghi quyet|quyet dinh|ke hoach|to trinh|thong bao|chi thi|chuong trinh|cong dien|ket luan|huong dan|bien ban|de an|phuong an|thong cao bao chi|ban tin|dien van|bai phat bieu)(?: [^.]{0,40})?$/
const about = /^V\/v:?\s+/iu

/** Where a title stands among the paragraphs, and what it says. */
export interface Title {
  readonly text: string
  readonly from: number
  readonly to: number
}

const sizeOfText = (paragraphs: readonly Paragraph[]): number => {
  const long = paragraphs.filter(({ text, table }) => !table && text.length >= 80).map(({ size }) => size)
  return long.sort((one, other) => one - other)[Math.floor(long.length / 2)] ?? 0
}

/** "BÁO CÁO" and what it is about, which stands below it or in the same lines. */
const official = (paragraphs: readonly Paragraph[]): Title | null => {
  const at = paragraphs.findIndex(({ text, table, page }) => {
    const [kind = ''] = /^[\p{Lu}\s]{6,}/u.exec(text) ?? []
    return !table && page === 0 && kinds.test(fold(kind.trim())) && text.length <= longest
  })
  const found = paragraphs[at]
  if (!found) return null
  if (/\p{Ll}/u.test(found.text)) return { text: found.text, from: at, to: at + 1 }
  const next = paragraphs[at + 1]
  if (!next || next.table || next.text.length > longest || /^(?:Kính gửi|Căn cứ)/u.test(next.text))
    return null
  return { text: `${found.text} ${next.text}`, from: at, to: at + 2 }
}

/** An official letter's subject, under its number. */
const letter = (paragraphs: readonly Paragraph[]): Title | null => {
  const at = paragraphs.findIndex(({ text, page }) => page === 0 && about.test(text))
  const found = paragraphs[at]
  return found ? { text: found.text, from: at, to: at + 1 } : null
}

/** The largest words above the text. */
const headline = (paragraphs: readonly Paragraph[]): Title | null => {
  const usual = sizeOfText(paragraphs)
  const first = paragraphs.filter(({ page, table }) => page === 0 && !table).slice(0, 12)
  const fits = ({ text, size }: Paragraph) =>
    size >= larger * usual && text.length <= longest && text.split(' ').length >= 4 && dayOf(text) === null
  const [found] = first.filter(fits).sort((one, other) => other.size - one.size)
  if (usual === 0 || !found) return null
  const at = paragraphs.indexOf(found)
  return { text: found.text, from: at, to: at + 1 }
}

/** The title as the page shows it; null where nothing marks one. */
export const titleOf = (paragraphs: readonly Paragraph[]): Title | null =>
  official(paragraphs) ?? letter(paragraphs) ?? headline(paragraphs)
