import type { PageExplanation, PageLine } from '../records/page-explanation.ts'
import type { Language } from './language.ts'
import { pageWords } from './page-words.ts'

/** A line that ends an article is named, not quoted in full. */
const LONGEST = 60

const short = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`

/** Why a line was kept or dropped, in plain words. */
export function lineReasonText(line: PageLine, language: Language): string {
  const known: Readonly<Record<string, string | undefined>> = {
    element: line.element,
    word: line.word,
    rule: line.rule?.[language],
    of: line.of && short(line.of),
  }
  const forms = pageWords[language].reason[line.because].split('|')
  const isKnown = (form: string) =>
    [...form.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => known[name] !== undefined)
  const form = forms.find(isKnown) ?? forms.at(-1) ?? ''
  return form.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? '')
}

/** What the rule of the page's site did not find. */
function siteRemarks({ siteRule }: PageExplanation, language: Language): string[] {
  if (!siteRule || siteRule.missed.length === 0) return []
  const { siteField, siteMissed, siteNothing } = pageWords[language]
  const list = siteRule.missed.map((field) => siteField[field]).join(', ')
  const text = siteRule.nothing ? siteNothing : siteMissed.replace('{list}', () => list)
  return [text.replace('{name}', () => siteRule.name)]
}

/** What holds for the page as a whole, a sentence each. */
export function pageRemarks(page: PageExplanation, language: Language): string[] {
  const words = pageWords[language]
  const removed = Object.entries(page.removed).map(([name, count]) => `${name} (${count})`)
  return [
    page.refused ? words.refused[page.refused] : words.finder[page.finder],
    ...siteRemarks(page, language),
    ...(page.asked ? [words.asked] : []),
    ...(page.mended ? [words.mended] : []),
    ...(page.seen ? [words.seen] : []),
    ...(removed.length > 0 ? [words.removed.replace('{list}', removed.join(', '))] : []),
  ]
}

export interface SourceText {
  readonly field: PageExplanation['sources'][number]['field']
  readonly label: string
  readonly value: string
  readonly from: string | null
}

/** Where title, author, dates and the like come from; values as the article has them. */
export const sourceTexts = (page: PageExplanation, language: Language): SourceText[] =>
  page.sources.map(({ field, value, from }) => ({
    field,
    label: pageWords[language].field[field],
    value: value ?? pageWords[language].none,
    from: from && pageWords[language].source[from],
  }))
