/** Words under pictures, which copying leaves between the paragraphs: they are no body. */
import { fold } from './text.ts'

/** Ways in which a caption begins, that a paragraph seldom does (folded). */
const OPENING =
  /^(?:(?:quang|toan|khung) canh|mot goc|chu thich|hinh \d|(?:cac )?(?:dong chi )?(?:dai bieu|can bo|lanh dao)[^.]{0,60} (?:tham )?du (?:hoi nghi|buoi|cuoc|le|dai hoi|ky hop)|(?:dong chi |ong |ba )?[^.;]{0,160}(?:chu tri|phat bieu|bao cao|trinh bay|ket luan|khai mac|be mac|chi dao|trao doi|thao luan|tham luan|phat bieu y kien)(?: chi dao| ket luan| khai mac| y kien)?(?: tai)? (?:buoi|cuoc|hoi nghi|hoi thao|phien|ky hop|le|dai hoi|toa dam)|(?:chu tri|dai bieu)[^.;]{0,60}|doan [^.;]{3,100}(?:kiem tra|khao sat|tham|lam viec)[^.;]{0,100}|(?:lanh dao|dong chi|dai dien) [^.;]{3,120}(?:trao|tang|kiem tra|tham|khao sat)[^.;]{2,100})/
/** "… - Ảnh: T.H", "(Ảnh minh họa)": whose picture it is. */
const CREDIT =
  /(?:^|[.,;(\s-])\s*[Ảả]nh(?: minh h[oọ][ạa])?\s*:\s*(?:\p{Lu}|internet|sưu tầm|tư liệu)[^;:]{0,40}$|\([Ảả]nh[^()]{0,60}\)\.?$/u
/** So plain that a full stop changes nothing. */
const SCENE =
  /^(?:quang|toan|khung) canh (?:buoi|cuoc|hoi nghi|phien|ky hop|le|dai hoi|toa dam|hoi thao|lop)(?!.* (?:da|dien ra|duoc) )/
const FIGURE = /\d\s*(?:%|\/\d|tỷ|tỉ|triệu|tiêu chí|hộ)/u

/** Whether the line says whose picture it is. */
export const hasCredit = (line: string): boolean => line.length <= 240 && CREDIT.test(line)

/**
 * Whether a line standing alone between paragraphs is a caption. Careful: a line with a figure of the kinds that
 * the project reads stays in, unless a credit ("Ảnh: A.B") proves the caption.
 */
export function isCaption(line: string): boolean {
  if (line.length > 240) return false
  if (hasCredit(line)) return true
  if (line.length <= 120 && !FIGURE.test(line) && SCENE.test(fold(line))) return true
  if (/[.;:!?…]["”’)]*$/.test(line) || FIGURE.test(line)) return false
  return OPENING.test(fold(line))
}

const bare = (line: string) =>
  line
    .toLowerCase()
    .replace(/[\s.,;:…"“”'()-]+/g, ' ')
    .trim()

/** A sentence of that length is not said twice, but stands twice: for wide screens and for small ones. */
const LONG = 80

/** More lines are no article any more, and comparing each with each would take its time. */
const MANY = 500

/**
 * Finds lines that only repeat: the title, their neighbour, or words that the paragraphs say anyway ("Đồng chí A
 * chủ trì cuộc họp." under a picture). Nothing is lost with them.
 * @returns indices into `lines`
 */
export function repeatedLines(lines: readonly string[], title: string | null): Set<number> {
  const found = new Set<number>()
  const heading = title ? bare(title) : ''
  const short = lines.map((line) => (line.length <= 240 ? bare(line) : ''))
  let lower: string[] | null = null
  const seen = new Set<string>()
  for (const [i, line] of lines.entries()) {
    if (line.length >= LONG && !line.includes(' | ')) {
      if (seen.has(line)) found.add(i)
      seen.add(line)
    }
    const words = short[i] ?? ''
    if (words.length < 12) continue
    // Of a sentence given twice the first stays; a caption given twice (once as the picture's title) goes whole.
    const twice = short[i - 1] === words || (short[i + 1] === words && !/[.!?…]["”’)]*$/.test(line))
    let repeats = words === heading || twice
    if (!repeats && words.length >= 40 && lines.length <= MANY) {
      lower ??= lines.map((other) => other.toLowerCase())
      const said = line.toLowerCase().replace(/[\s.,;:…]+$/, '')
      repeats = lower.some((other, j) => j !== i && other.length > said.length + 40 && other.includes(said))
    }
    if (repeats) found.add(i)
  }
  return found
}
