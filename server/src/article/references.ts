/** Character references of a page's texts and attributes, as browsers read them: all names, with and without `;`. */
import { load } from 'cheerio'
import { decodeEntities } from './entities.ts'

const REFERENCE = /&(?:#[xX]?[\da-fA-F]+|[A-Za-z][A-Za-z\d]*)[;=]?/g
/** What the project's own table reads the same way. */
const USUAL = /^&(?:[A-Za-z][A-Za-z\d]*|#(?:[1-9]\d{2,5}));$/
/** Pages have some dozens of names beside the usual ones; more are no page that anyone wrote. */
const MOST = 500
/** Of all pages together. */
const MOST_KNOWN = 5000

const PARSED = { xml: { xmlMode: false, decodeEntities: true } }
const known = new Map<string, string>()

/** One reference as the parser reads it; in attributes a bare name before `=` or a letter is none. */
function parsed(reference: string, attribute: boolean): string {
  const key = attribute ? `"${reference}` : reference
  const before = known.get(key)
  if (before !== undefined) return before
  const read = attribute
    ? load(`<a b="${reference}">`, PARSED)('a').attr('b')
    : load(reference, PARSED).root().text()
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, read ?? reference)
  return read ?? reference
}

/** @returns a function for all texts of one page, which reads references within them */
export function referenceReader(): (text: string, attribute: boolean) => string {
  const met = new Set<string>()
  return (text, attribute) => {
    if (!text.includes('&')) return text
    return text.replace(REFERENCE, (reference) => {
      const usual = USUAL.test(reference) ? decodeEntities(reference) : reference
      if (usual !== reference) return usual
      if (met.size >= MOST && !met.has(reference)) return reference
      met.add(reference)
      return parsed(reference, attribute)
    })
  }
}
