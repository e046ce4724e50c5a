/** News of other languages, scored as the scrapinghub benchmark scores them, beside Readability in the same run. */
import { describe, expect, it } from 'vitest'
import { readPage } from '../../server/src/article/index.ts'
import { news } from './english/news.ts'
import { others } from './english/others.ts'
import { own, peers } from './layouts/bodies.ts'
import { scoresOf, shingleCounts } from './score/shingles.ts'

const samples = [...news, ...others]
const [readability] = peers

describe('pages in English, French and German', () => {
  for (const { name, url, html, body } of samples)
    it(`${name}: whole and clean`, () => {
      const { text } = readPage({ html, url })
      expect(scoresOf([shingleCounts(body.join('\n'), text)]).f1, text).toBeGreaterThanOrEqual(0.95)
    })

  it('reads them better than Readability does', async () => {
    const score = async (finder: typeof own) =>
      scoresOf(
        await Promise.all(
          samples.map(async ({ html, url, body }) =>
            shingleCounts(body.join('\n'), await finder.body(html, url)),
          ),
        ),
      ).f1
    const ours = await score(own)
    expect(ours).toBeGreaterThanOrEqual(0.97)
    if (readability) expect(ours).toBeGreaterThan(await score(readability))
  })
})
