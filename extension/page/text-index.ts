/** A text without what may differ between a page and the article that was read from it. */
export interface TextIndex {
  /** What was indexed. */
  readonly raw: string
  /** NFC; without white space, invisible characters and the bars of tables. */
  readonly text: string
  /** Where in `raw` the character behind a UTF-16 unit of `text` begins. */
  startOf(at: number): number
  /** Where it ends. */
  endOf(at: number): number
}

const mark = /^\p{M}$/u
const space = /^\s$/
const invisible = /^\p{C}$/u

/** The service puts these right in what it keeps: Icelandic eth and African D stand for Đ, đ. */
const eth: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ' }

const bar = 0x7c

/** No letter of a language bears more marks; longer heaps are not put in order, which would take ever longer. */
const mostMarks = 30

/** What Vietnamese text is written with: taken as it is, since NFC changes nothing of it. */
const isUsual = (code: number): boolean =>
  (code > 0x20 && code < 0x7f && code !== bar) ||
  (code >= 0xc0 && code <= 0x2ff && code !== 0xd0 && code !== 0xf0 && code !== 0x189) ||
  (code >= 0x1e00 && code <= 0x1eff) ||
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x2030 && code <= 0x205e)

/** Letters with one more mark that have been put together; a page has few different ones. */
const joined = new Map<string, string>()

const joinedOf = (apart: string): string => {
  const known = joined.get(apart)
  if (known !== undefined) return known
  const together = apart.normalize('NFC')
  if (joined.size < 2000) joined.set(apart, together)
  return together
}

/** The marks that Vietnamese letters fall apart into: asked first, a regular expression takes longer. */
const isVietnameseMark = (code: number): boolean => code >= 0x300 && code <= 0x36f

/** A call with more arguments would fail. */
const atOnce = 8192

const textOf = (codes: Uint16Array): string => {
  let text = ''
  for (let at = 0; at < codes.length; at += atOnce)
    text += String.fromCharCode(...codes.subarray(at, at + atOnce))
  return text
}

/**
 * The index of a text. White space goes entirely and not only in runs: the service parts cells and paragraphs where
 * a page has nothing between them.
 */
export const indexText = (raw: string): TextIndex => {
  // Only a few rare characters have an NFC that is longer than they are.
  let codes = new Uint16Array(raw.length + 64)
  let starts = new Uint32Array(raw.length + 64)
  // Of characters that are one unit long nothing is noted.
  const ends = new Map<number, number>()
  let size = 0
  // The last letter, which marks after it may still change; none after a space.
  let letter = -1

  const grow = () => {
    const [shortCodes, shortStarts] = [codes, starts]
    codes = new Uint16Array(2 * codes.length)
    codes.set(shortCodes)
    starts = new Uint32Array(codes.length)
    starts.set(shortStarts)
  }

  const emit = (text: string, start: number, end: number) => {
    if (size + text.length > codes.length) grow()
    for (let i = 0; i < text.length; i++) {
      if (end - start > 1) ends.set(size, end)
      codes[size] = text.charCodeAt(i)
      starts[size++] = start
    }
  }

  /** NFC of the last letter with one more mark, in its place. */
  const join = (odd: string, end: number) => {
    let apart = ''
    for (let i = letter; i < size; i++) apart += String.fromCharCode(codes[i] ?? 0)
    for (let i = letter; i < size; i++) ends.delete(i)
    size = letter
    emit(joinedOf(apart + odd), starts[letter] ?? 0, end)
  }

  /** @returns where what comes after it begins */
  const takeOdd = (at: number): number => {
    const odd = String.fromCodePoint(raw.codePointAt(at) ?? 0)
    const end = at + odd.length
    if (odd === '|' || space.test(odd)) letter = -1
    else if (isVietnameseMark(odd.charCodeAt(0)) || mark.test(odd)) {
      if (letter >= 0 && size - letter < mostMarks) join(odd, end)
      else emit(odd, at, end)
    } else if (!invisible.test(odd)) {
      letter = size
      emit((eth[odd] ?? odd).normalize('NFC'), at, end)
    }
    return end
  }

  for (let at = 0; at < raw.length; ) {
    const code = raw.charCodeAt(at)
    if (code === 0x20 || code === 0x0a) {
      letter = -1
      at++
    } else if (isUsual(code)) {
      if (size === codes.length) grow()
      letter = size
      codes[size] = code
      starts[size++] = at++
    } else at = takeOdd(at)
  }

  return {
    raw,
    text: textOf(codes.subarray(0, size)),
    startOf: (at) => starts[at] ?? raw.length,
    endOf: (at) => ends.get(at) ?? (starts[at] ?? raw.length) + 1,
  }
}

/** A text as an index holds it, for comparing. */
export const bare = (text: string): string => indexText(text).text
