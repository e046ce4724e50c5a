import type { Language } from '../../../shared/figures/language.ts'
import { lineReasonText, pageRemarks, sourceTexts } from '../../../shared/figures/page-explanation.ts'
import { pageWords } from '../../../shared/figures/page-words.ts'
import type { PageExplanation } from '../../../shared/records/page-explanation.ts'

/** Longer lines are told by how they begin. */
const LONGEST = 72

const short = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`)

/** How a page was read, for a terminal: a line each, marked `+` where it is in the article and `-` where not. */
export function explainPageText(page: PageExplanation, language: Language): string {
  const roles = pageWords[language].role
  const width = Math.max(...Object.values(roles).map((role) => role.length))
  const sources = sourceTexts(page, language).map(
    ({ label, value, from }) => `${label}: ${value}${from === null ? '' : ` (${from})`}`,
  )
  const lines = page.lines.map((line) => {
    const mark = line.as === 'dropped' || line.as === 'caption' ? '-' : '+'
    return `${mark} ${roles[line.as].padEnd(width)}  “${short(line.text)}”: ${lineReasonText(line, language)}`
  })
  return [...pageRemarks(page, language), ...sources, ...lines].join('\n')
}
