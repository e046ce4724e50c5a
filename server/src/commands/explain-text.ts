import type { ExplainedReading } from '../../../shared/api/explanations.ts'
import { metricOf } from '../../../shared/codebook/index.ts'
import { explanationLines } from '../../../shared/figures/explanation.ts'
import { figureText } from '../../../shared/figures/figure.ts'
import type { Language } from '../../../shared/figures/language.ts'

/** Widest label and two spaces, so that what is said stands in one column. */
const widthOf = (labels: readonly string[]): number => Math.max(...labels.map((label) => label.length)) + 2

/** A quote on one line: a table's row may run over several of the article's. */
const quoted = (text: string): string => `“${text.replaceAll('\n', ' / ')}”`

/** Facts for a terminal: one block each, its quote first, then a line for each part of its explanation. */
export function explainText({ facts }: Pick<ExplainedReading, 'facts'>, language: Language): string[] {
  return facts.map((fact) => {
    const lines = fact.explanation ? explanationLines(fact.explanation, language) : []
    const width = widthOf(lines.map(({ label }) => label))
    const head = [metricOf(fact.metric)?.label[language] ?? fact.metric, figureText(fact, language)]
    return [
      quoted(fact.evidence.text),
      `  ${head.filter(Boolean).join(': ')}`,
      ...lines.map(({ label, parts }) => {
        const said = parts.map((part) => (typeof part === 'string' ? part : quoted(part.text))).join('')
        return `  ${label.padEnd(width)}${said}`
      }),
    ].join('\n')
  })
}
