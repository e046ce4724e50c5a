import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problemKinds } from '../../../server/src/guard/kinds.ts'
import { acceptedLanguage } from '../../../server/src/web/language.ts'
import { catalogues, wordsIn } from '../../../server/src/web/words/index.ts'
import { confidences, facetNames, factSorts } from '../../../shared/api/facts.ts'
import { refusals, secondFailures, secondStates } from '../../../shared/api/second-readings.ts'
import { codebook } from '../../../shared/codebook/index.ts'
import { reviewStates, statuses } from '../../../shared/records/fact.ts'
import { levels, placeReasons } from '../../../shared/records/place.ts'

const web = new URL('../../../server/src/web/', import.meta.url)
const source = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('words'))
  .map((name) => readFileSync(new URL(name, web), 'utf8'))
  .join('\n')

describe('the words', () => {
  it('are the same in both languages, with the same places to fill', () => {
    const { vi, en } = catalogues
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort())
    const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
    for (const [key, text] of Object.entries(vi))
      expect(blanks(en[key as keyof typeof en]), key).toEqual(blanks(text))
  })

  it('hold one for every value that a page shows', () => {
    const groups = {
      status: statuses,
      review: reviewStates,
      level: levels,
      facet: facetNames,
      sort: factSorts,
      confidence: confidences,
      second: secondStates,
      secondFailure: secondFailures,
      refusal: refusals,
      reason: placeReasons,
      source: ['rules', 'model', 'rules,model'],
      problem: Object.keys(problemKinds),
      family: codebook.map(({ family }) => family),
    }
    for (const [group, values] of Object.entries(groups))
      for (const value of values) expect(Object.keys(catalogues.vi), group).toContain(`${group}.${value}`)
  })

  it('are all in use', () => {
    const grouped =
      /^(status|review|level|facet|sort|problem|family|rule|confidence|source|second|secondFailure|refusal|reason)\./
    for (const key of Object.keys(catalogues.vi)) {
      const stem = key.replace(/\.(one|other)$/, '')
      if (!grouped.test(key)) expect(source.includes(`'${stem}'`), key).toBe(true)
    }
  })

  it('count and fill', () => {
    const [vi, en] = [wordsIn('vi'), wordsIn('en')]
    expect(en.count('search.count', 1)).toBe('1 fact')
    expect(en.count('search.count', 1204)).toBe('1,204 facts')
    expect(vi.count('search.count', 1204)).toBe('1.204 số liệu')
    expect(en('place.none', { name: 'Kỳ Sơn' })).toContain('“Kỳ Sơn”')
    expect(vi.of('status', 'unheard of')).toBe('unheard of')
  })

  it.each([
    ['', 'vi'],
    ['en-US,en;q=0.9', 'en'],
    ['vi,en;q=0.9', 'vi'],
    ['fr,en;q=0.5,vi;q=0.7', 'vi'],
    ['de', 'vi'],
    ['en;q=0', 'vi'],
  ])('follow the browser: %j', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language)
  })
})
