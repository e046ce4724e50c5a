/** Pages that were cut, doubled, broken and decoded wrongly: each is an article or a clear error. */
import { describe, expect, it } from 'vitest'
import { ArticleError, readPage } from '../../../server/src/article/index.ts'
import { fixtures } from '../../corpus/layouts/fixtures.ts'
import { type Draw, drawing, mutate, mutateBytes } from './mutations.ts'

/** Many at once, so that a broken page is named by its number and drawn again from it alone. */
const BATCHES = 20
const PAGES = 500
/** Of a slow core, several times over. */
const PATIENCE = 240_000

const pages = fixtures.map(({ html }) => html)

/** Every third page is bytes with a charset that may not be theirs. */
function pageOf(seed: number): { html: string | Uint8Array; contentType: string | null } {
  const draw: Draw = drawing(seed)
  const html = mutate(pages, draw)
  return seed % 3 === 0 ? mutateBytes(html, draw) : { html, contentType: null }
}

function brokenBy(seed: number): string | null {
  const { html, contentType } = pageOf(seed)
  try {
    const { text, lead, id, sha256 } = readPage({ html, contentType, url: null })
    const lines = text.split('\n')
    if (text !== text.normalize('NFC')) return 'a text that is not NFC'
    if (lines.some((line) => line === '' || line !== line.trim())) return 'a line that is empty or untidy'
    if (lead !== lines[0]) return 'a lead that is not the first line'
    if (!/^[a-z0-9]{26}$/.test(id) || !/^[0-9a-f]{64}$/.test(sha256)) return 'no id'
    return /\p{Surrogate}/u.test(text) ? 'half a character' : null
  } catch (error) {
    if (error instanceof ArticleError && error.message !== '') return null
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

describe.each(Array.from({ length: BATCHES }, (_, batch) => batch * PAGES))('pages from %i on', (from) => {
  it(
    'give an article or say why not',
    () => {
      const broken: string[] = []
      for (let seed = from; seed < from + PAGES; seed++) {
        const by = brokenBy(seed)
        if (by !== null) broken.push(`page ${seed}: ${by}`)
      }
      expect(broken).toEqual([])
    },
    PATIENCE,
  )
})

it('reads the same page the same way again', () => {
  const of = (seed: number) => {
    try {
      return readPage({ ...pageOf(seed), url: null }).sha256
    } catch (error) {
      return error instanceof ArticleError ? error.code : String(error)
    }
  }
  for (let seed = 0; seed < 60; seed++) expect(of(seed)).toBe(of(seed))
})
