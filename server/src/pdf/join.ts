const vowels = 'aeiouy'
const syllable = new RegExp(
  `^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[${vowels}]{1,3}(?:ch|ng|nh|[cmnpt])?$`,
)

/** Whether letters are a syllable that Vietnamese has, as far as their order tells. */
const isSyllable = (letters: string): boolean =>
  syllable.test(letters.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'))

/** As much of a line's end as tells how it goes on; lines can be as long as a file. */
const tail = 40

/**
 * A line as it stands before the next of its paragraph. A hyphen at its end stays where it parts two syllables
 * ("kinh tế-|xã hội") or figures ("2021-|2025"), and goes where it cut a word ("smart-|phone").
 */
export const before = (line: string, next: string): string => {
  const end = line.slice(-tail)
  if (end.endsWith('\u00ad')) return line.slice(0, -1)
  const cut = /(\p{L}+)[-\u2010]$/u.exec(end)?.[1]
  const rest = /^\p{Ll}+/u.exec(next)?.[0]
  if (cut !== undefined && rest !== undefined && !(isSyllable(cut) && isSyllable(rest)))
    return line.slice(0, -1)
  return /[\p{L}\d][-\u2010]$/u.test(end) ? line : `${line} `
}

/** Lines of one paragraph as one. */
export const joined = (lines: readonly string[]): string =>
  lines.map((line, at) => (at + 1 < lines.length ? before(line, lines[at + 1] ?? '') : line)).join('')
