import { andSoOn, isAbbreviation } from './abbreviations.ts'

/** The part of wink-nlp's raw document that a sentence rule may see and set. */
export interface RawDocument {
  /** Four numbers a token: lexeme, preceding spaces, part of speech, flags. */
  readonly tokens: readonly number[]
  readonly cache: { value(lexeme: number): string }
  readonly numOfTokens: number
  /** Out: first token, last token (inclusive), negation, sentiment. */
  readonly sentences: [number, number, number, number][]
}

const tokenSize = 4
const stops = new Set(['.', '!', '?', '…', './.', './', ...andSoOn])
const closing = /^[”’"')\]»]$/
// What may open a sentence: a capital, a digit, an opening quote or bracket, a bullet.
const opening = /^[\p{Lu}\d“"‘([•\-–—*+]/u
const capital = /^\p{Lu}/u
const lowerWord = /^[\p{Ll}\p{M}]{2,}$/u

/** Sets the sentences of a document; a line break ends one and is the last token of it. */
export function setSentences(_swap: unknown, document: RawDocument): void {
  const { tokens, cache, numOfTokens: count, sentences } = document
  const value = (i: number) => cache.value(tokens[i * tokenSize] ?? 0)
  const spaced = (i: number) => ((tokens[i * tokenSize + 1] ?? 0) & 0xffff) > 0
  let start = 0
  const end = (last: number) => {
    sentences.push([start, last, 0, 0])
    start = last + 1
  }
  for (let i = 0; i < count; i += 1) {
    const text = value(i)
    if (text === '\n') {
      end(i)
      continue
    }
    if (!stops.has(text) && !text.startsWith('..')) continue
    let last = i
    while (last + 1 < count && !spaced(last + 1) && closing.test(value(last + 1))) last += 1
    if (last + 1 >= count) break
    if (endsHere(i, last, start, value, spaced)) {
      end(last)
      i = last
    }
  }
  // wink-nlp expects one sentence even in an empty document.
  if (start < count || sentences.length === 0) sentences.push([start, count - 1, 0, 0])
}

/** Whether the stop at `i`, with its closing quotes up to `last`, ends the sentence that began at `start`. */
function endsHere(
  i: number,
  last: number,
  start: number,
  value: (i: number) => string,
  spaced: (i: number) => boolean,
): boolean {
  const next = value(last + 1)
  if (!opening.test(next)) return false
  if (value(i) !== '.') return true
  const before = i > start ? value(i - 1) : ''
  // A lost blank, "nảy sinh.Đồng thời", against "Đ.T" and "v1.2".
  if (!spaced(last + 1)) return last > i || (capital.test(next) && lowerWord.test(before))
  // A list number: "1. Cầu Rạch Miễu".
  if (i - 1 === start && /^(?:\d{1,2}|[IVX]+|\p{L})$/u.test(before)) return false
  // An initial: "A. Pớt" goes on, "Nguyễn Văn A. Đ/c" and "Trần Văn N. Ông" do not.
  if (/^\p{Lu}\p{M}*$/u.test(before) && !spaced(i)) {
    return i - 2 >= start && capital.test(value(i - 2)) && (capital.test(next) || isAbbreviation(next))
  }
  return true
}
