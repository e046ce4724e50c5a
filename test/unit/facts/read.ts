import { readFacts } from '../../../server/src/facts/index.ts'
import { readLanguage } from '../../../server/src/language/index.ts'
import { readPlaces } from '../../../server/src/places/index.ts'
import type { Fact } from '../../../shared/records/fact.ts'

/** The facts of a text of the test's own, without the article room in between. */
export function factsIn(text: string, publishedAt: string | null = null): Fact[] {
  const document = readLanguage(text, { publishedAt })
  const found = readPlaces(document, { title: null, url: null, site: null, lead: null, publishedAt })
  return readFacts(document, found, { id: 'test', publishedAt })
}
