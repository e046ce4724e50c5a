import { normAt, type Stretch, saysAt, tokenAt, touchesNext } from '../stretch.ts'

/** A document's number and the token after it. */
export interface NumberFound {
  readonly number: string
  readonly end: number
}

const marks = new Set(['/', '-', '–'])
// "Nghị quyết 5 năm", "Quyết định 3 nội dung": a count.
const counted = new Set(
  'năm tháng ngày xã huyện tỉnh thôn bản hộ người tiêu chỉ mục nội nhiệm chương dự công vấn nhóm điểm lần'.split(
    ' ',
  ),
)

/**
 * The number after a kind of document: 06-NQ/TU, "06 - NQ/TU", "1.385/QĐ-UBND", 30a, 1447. Without "số" a bare
 * number needs a kind that goes without ("Nghị quyết 04"), and nothing counted after it.
 */
export function readNumber(stretch: Stretch, at: number, bare: boolean): NumberFound | null {
  let from = at
  if (normAt(stretch, from) === 'số') from += 1
  if (from > at && normAt(stretch, from) === ':') from += 1
  const token = tokenAt(stretch, from)
  if (token === undefined) return null
  if (token.shape === 'docno') return withSession(stretch, from, token.text)
  if (
    token.shape !== 'int' &&
    token.shape !== 'mixed' &&
    token.shape !== 'grouped' &&
    token.shape !== 'year'
  ) {
    return fractionNumber(stretch, from)
  }
  if (!/^\d/.test(token.text)) return null
  const signed = readSigned(stretch, from)
  if (signed !== null) return signed
  if (token.shape === 'grouped' || (from === at && !bare)) return null
  if (from === at && counted.has(normAt(stretch, from + 1))) return null
  // A year and a percentage are none; "Nghị quyết 19 - 2018" keeps its number.
  if (token.shape === 'year' && from === at) return null
  return normAt(stretch, from + 1) === '%' || token.text.length > 5
    ? null
    : { number: token.text, end: from + 1 }
}

/** "06 - NQ/TU", "1.385/QĐ-UBND", "12 / KH-UBND": digits and letters that blanks or a point keep apart. */
function readSigned(stretch: Stretch, at: number): NumberFound | null {
  const mark = normAt(stretch, at + 1)
  const letters = tokenAt(stretch, at + 2)
  if (!marks.has(mark) || letters === undefined) return null
  if (letters.shape !== 'acronym' && letters.shape !== 'upper') return null
  // "Nghị quyết 30 - TP. Hà Giang": a dash with blanks parts; before two letters and a slash it joins.
  if (
    mark !== '/' &&
    !touchesNext(stretch, at) &&
    !saysAt(stretch, at + 3, '/') &&
    letters.shape !== 'acronym'
  )
    return null
  const end = joined(stretch, at + 3)
  const number = stretch.tokens
    .slice(at, end)
    .map((token) => token.text)
    .join('')
  return { number, end }
}

/** "18/2022 /QĐ-TTg", where a blank has cut the number after its year. */
function fractionNumber(stretch: Stretch, at: number): NumberFound | null {
  const token = tokenAt(stretch, at)
  if (token?.shape !== 'fraction' || !/^\d+\/(?:19|20)\d\d$/.test(token.text)) return null
  return readSigned(stretch, at)
}

/** A document number of one token with the digits that touch it: "25/2021/QH15". */
function withSession(stretch: Stretch, at: number, text: string): NumberFound {
  const session = tokenAt(stretch, at + 1)
  if (session?.shape === 'int' && touchesNext(stretch, at))
    return { number: text + session.text, end: at + 2 }
  return { number: text, end: joined(stretch, at + 1) }
}

/** Past what still belongs to a number: "/ TU" after "06 - NQ". */
function joined(stretch: Stretch, at: number): number {
  const next = tokenAt(stretch, at + 1)
  const goesOn = normAt(stretch, at) === '/' && (next?.shape === 'upper' || next?.shape === 'acronym')
  return goesOn ? at + 2 : at
}
