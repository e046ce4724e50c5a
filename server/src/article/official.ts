/** Official texts as Vietnamese offices write them: the line of place and day, and the title with its kind. */
import { readDateLine } from './dates.ts'
import { fold } from './text.ts'

const dated = /^[\p{L}\s.'’-]{2,40},?\s+ngày\s.{1,12}tháng\s.{1,12}năm\s+\d{4}\.?$/iu

/** The day in a line of place and date ("Đồng Lạc, ngày 12 tháng 3 năm 2024"), else null. */
export const dayOf = (text: string): string | null =>
  dated.test(text) ? (readDateLine(text)?.stamp.date ?? null) : null

/** Longest title, in characters. */
export const LONGEST_TITLE = 260

const KINDS =
  /^(?:bao cao|nghi quyet|quyet dinh|ke hoach|to trinh|thong bao|chi thi|chuong trinh|cong dien|ket luan|huong dan|bien ban|de an|phuong an|thong cao bao chi|ban tin|dien van|bai phat bieu)(?: [^.]{0,40})?$/
const ABOUT = /^V\/v:?\s+/iu

/** A paragraph: on which page, and whether it is a row of a table. */
interface Paragraph {
  readonly text: string
  readonly page: number
  readonly table: boolean
}

/** Where a title stands among the paragraphs, and what it says. */
export interface Title {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** "BÁO CÁO" and what it is about, which stands below it or in the same lines. */
const titled = (paragraphs: readonly Paragraph[]): Title | null => {
  const at = paragraphs.findIndex(({ text, table, page }) => {
    const [kind = ''] = /^[\p{Lu}\s]{6,}/u.exec(text) ?? []
    return !table && page === 0 && KINDS.test(fold(kind.trim())) && text.length <= LONGEST_TITLE
  })
  const found = paragraphs[at]
  if (!found) return null
  if (/\p{Ll}/u.test(found.text)) return { text: found.text, from: at, to: at + 1 }
  const next = paragraphs[at + 1]
  if (!next || next.table || next.text.length > LONGEST_TITLE || /^(?:Kính gửi|Căn cứ)/u.test(next.text))
    return null
  return { text: `${found.text} ${next.text}`, from: at, to: at + 2 }
}

/** An official letter's subject, under its number. */
const letter = (paragraphs: readonly Paragraph[]): Title | null => {
  const at = paragraphs.findIndex(({ text, page }) => page === 0 && ABOUT.test(text))
  const found = paragraphs[at]
  return found ? { text: found.text, from: at, to: at + 1 } : null
}

/** The title of an official text, null where its paragraphs show none. */
export const officialTitle = (paragraphs: readonly Paragraph[]): Title | null =>
  titled(paragraphs) ?? letter(paragraphs)
