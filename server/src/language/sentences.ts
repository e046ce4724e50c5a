import { andSoOn, isAbbreviation } from './model/abbreviations.ts'
import type { Sentence, Token } from './types.ts'

const stops = new Set(['.', '!', '?', '…', './.', './', ...andSoOn])
const closing = new Set(['”', '’', '"', "'", ')', ']', '»'])
// What may open a sentence: a capital, a digit, an opening quote or bracket, a bullet.
const opening = /^[\p{Lu}\d“"‘([•\-–—*+]/u
const capital = /^\p{Lu}/u
const lowerWord = /^[\p{Ll}\p{M}]{2,}$/u
const initial = /^\p{Lu}\p{M}*$/u
const listNumber = /^(?:\d{1,2}|[IVX]+|\p{L})$/u

// Tokens. No one writes a sentence of so many; a list without full stops or the debris of a page is cut, since what is
// in a sentence is held against all else that is in it.
const longest = 400

/** Whether a token may end a sentence. */
export function isStop(text: string): boolean {
  return stops.has(text) || text.startsWith('..')
}

/**
 * Adds the sentences of a line: of the tokens from `first` on, `stops` being those that may end one. The line's end
 * ends its last one.
 */
export function addSentences(
  sentences: Sentence[],
  tokens: readonly Token[],
  first: number,
  stops: readonly number[],
  paragraph: number,
): void {
  const count = tokens.length
  let start = first
  for (const stop of stops) {
    let last = stop
    while (last + 1 < count && !isSpaced(tokens, last + 1) && closing.has(textAt(tokens, last + 1))) last += 1
    if (last + 1 >= count) break
    if (!endsHere(tokens, stop, last, start)) continue
    addSentence(sentences, tokens, start, last + 1, paragraph)
    start = last + 1
  }
  if (start < count) addSentence(sentences, tokens, start, count, paragraph)
}

/** Adds one sentence; in parts, where it is too long to be one. */
function addSentence(
  sentences: Sentence[],
  tokens: readonly Token[],
  first: number,
  end: number,
  paragraph: number,
): void {
  let start = first
  while (end - start > longest) {
    const cut = cutIn(tokens, start)
    sentences.push(sentence(tokens, start, cut, paragraph))
    start = cut
  }
  sentences.push(sentence(tokens, start, end, paragraph))
}

/** Where a too long sentence is cut: after the last comma or semicolon that leaves most of it before; else anywhere. */
function cutIn(tokens: readonly Token[], start: number): number {
  for (let at = start + longest; at > start + longest / 2; at -= 1) {
    const mark = textAt(tokens, at - 1)
    if (mark === ',' || mark === ';') return at
  }
  return start + longest
}

function sentence(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  paragraph: number,
): Sentence {
  const start = tokens[firstToken]?.start ?? 0
  return { start, end: tokens[endToken - 1]?.end ?? start, firstToken, endToken, paragraph }
}

/** Whether the stop at `i`, with its closing quotes up to `last`, ends the sentence that began at `start`. */
function endsHere(tokens: readonly Token[], i: number, last: number, start: number): boolean {
  const next = textAt(tokens, last + 1)
  if (!opening.test(next)) return false
  if (textAt(tokens, i) !== '.') return true
  const before = i > start ? textAt(tokens, i - 1) : ''
  // A lost blank, "nảy sinh.Đồng thời", against "Đ.T" and "v1.2".
  if (!isSpaced(tokens, last + 1)) return last > i || (capital.test(next) && lowerWord.test(before))
  // A list number: "1. Cầu Rạch Miễu".
  if (i - 1 === start && listNumber.test(before)) return false
  // An initial: "A. Pớt" goes on, "Nguyễn Văn A. Đ/c" and "Trần Văn N. Ông" do not.
  if (initial.test(before) && !isSpaced(tokens, i)) {
    return (
      i - 2 >= start && capital.test(textAt(tokens, i - 2)) && (capital.test(next) || isAbbreviation(next))
    )
  }
  return true
}

function textAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text ?? ''
}

/** Whether a blank parts a token from the one before. */
function isSpaced(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.start !== tokens[index - 1]?.end
}
