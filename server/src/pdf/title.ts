import { dayOf, LONGEST_TITLE, officialTitle, type Title } from '../article/official.ts'
import type { Paragraph } from './types.ts'

/** How much larger than the text a headline is at least. */
const larger = 1.15

const sizeOfText = (paragraphs: readonly Paragraph[]): number => {
  const long = paragraphs.filter(({ text, table }) => !table && text.length >= 80).map(({ size }) => size)
  return long.sort((one, other) => one - other)[Math.floor(long.length / 2)] ?? 0
}

/** The largest words above the text. */
const headline = (paragraphs: readonly Paragraph[]): Title | null => {
  const usual = sizeOfText(paragraphs)
  const first = paragraphs.filter(({ page, table }) => page === 0 && !table).slice(0, 12)
  const fits = ({ text, size }: Paragraph) =>
    size >= larger * usual &&
    text.length <= LONGEST_TITLE &&
    text.split(' ').length >= 4 &&
    dayOf(text) === null
  const [found] = first.filter(fits).sort((one, other) => other.size - one.size)
  if (usual === 0 || !found) return null
  const at = paragraphs.indexOf(found)
  return { text: found.text, from: at, to: at + 1 }
}

/** The title as the page shows it; null where nothing marks one. */
export const titleOf = (paragraphs: readonly Paragraph[]): Title | null =>
  officialTitle(paragraphs) ?? headline(paragraphs)
