import { readDocuments } from './documents.ts'
import { readQuantities, type Taken } from './quantities.ts'
import { anchorOf } from './times/anchor.ts'
import { scanTimes } from './times/scan.ts'
import { readTimes } from './times.ts'
import { tokenize } from './tokens.ts'
import type { DocumentReference, LanguageDocument } from './types.ts'

/**
 * Reads a text: tokens, sentences, numbers, times, documents. Offsets are UTF-16 and count in `text` as given; give
 * the canonical one. Never throws; takes time linear in the text's length.
 *
 * @param options.publishedAt the publication date, EDTF or ISO 8601; null where it is not known.
 */
export function readLanguage(
  text: string,
  { publishedAt }: { publishedAt: string | null },
): LanguageDocument {
  const { tokens, sentences } = tokenize(text)
  const found = scanTimes(tokens, sentences)
  const anchor = anchorOf(found, tokens, publishedAt)
  const times = readTimes(tokens, sentences, anchor, found)
  const documents = readDocuments(tokens, sentences, times, anchor)
  const quantities = readQuantities(tokens, sentences, inOrder(found, documents))
  return { text, tokens, sentences, quantities, times, documents, anchor }
}

/**
 * Times and documents in one list; a document's date lies within it. A time that nothing dates is no number either:
 * "9 tháng đầu năm" of an unknown year, "10/3 âm lịch hằng năm".
 */
function inOrder(times: readonly Taken[], documents: readonly DocumentReference[]): Taken[] {
  const taken: Taken[] = []
  let time = 0
  for (const document of documents) {
    while ((times[time]?.firstToken ?? Infinity) < document.firstToken) taken.push(times[time++] ?? document)
    while ((times[time]?.firstToken ?? Infinity) < document.endToken) time += 1
    taken.push(document)
  }
  return taken.concat(times.slice(time))
}
