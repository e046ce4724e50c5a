import type { Explanation, Quote } from '../records/explanation.ts'
import { type ExplanationWords, explanationWords, type LineName } from './explanation-words.ts'
import { figureText } from './figure.ts'
import type { Language } from './language.ts'
import { periodText } from './period.ts'

/** One line of an explanation: text, and quotes of the article between it. */
export interface ExplanationLine {
  readonly name: LineName
  readonly label: string
  readonly parts: readonly (string | Quote)[]
}

interface Said {
  readonly explanation: Explanation
  readonly language: Language
  readonly words: ExplanationWords
}

/**
 * An explanation in plain words, for a page or a terminal.
 *
 * @param equation writes a check's rule ("met + unmet = total") for the reader
 */
export function explanationLines(
  explanation: Explanation,
  language: Language,
  equation: (rule: string) => string = (rule) => rule,
): ExplanationLine[] {
  const words = explanationWords[language]
  const said: Said = { explanation, language, words }
  const line = (name: LineName, parts: ExplanationLine['parts']) => ({
    name,
    label: words.label[name],
    parts,
  })
  const { rule, quantity, checks, subject, status } = explanation
  const isEvent = quantity === null
  const stands = subject.standsFor.join(', ')
  return [
    line('rule', [rule.says[language]]),
    line('cue', cueParts(said)),
    ...(isEvent ? [] : [line('quantity', quantityParts(said))]),
    ...(isEvent && subject.how === 'none'
      ? []
      : [
          line(
            'subject',
            filled(words.subject[subject.how], subject.words, { stands, that: stands && ` (${stands})` }),
          ),
        ]),
    line('period', periodParts(said)),
    ...(isEvent
      ? []
      : [line('status', filled(words.status[status.how], status.words, { status: standing(said) }))]),
    ...checks.map(({ agrees, rule, with: others }) =>
      line(
        'check',
        filled(
          words.check[agrees ? 'agrees' : 'differs'],
          others.map((other) => other.words),
          {
            rule: equation(rule),
          },
        ),
      ),
    ),
    line('confidence', [confidenceText(said)]),
  ]
}

function cueParts({ explanation: { cue }, words }: Said): ExplanationLine['parts'] {
  if (cue.words.length === 0) return [words.cue.none]
  return filled(words.cue[cue.continued ? 'continued' : 'own'], cue.words, {})
}

function quantityParts({
  explanation: { quantity, status },
  language,
  words,
}: Said): ExplanationLine['parts'] {
  if (!quantity) return []
  const value = figureText({ ...quantity, direction: status.direction }, language) ?? ''
  return filled(words.quantity, quantity.words, { value })
}

function periodParts({ explanation: { period }, language, words }: Said): ExplanationLine['parts'] {
  const means = period.means === null ? '' : periodText(period.means, language)
  const parts = filled(words.period[period.how], period.words, { means })
  return period.yearInferred ? [...parts, words.yearInferred] : parts
}

function standing({ explanation: { status }, words }: Said): string {
  const { [status.status]: stands } = words.standing
  return status.direction ? `${stands} (${words.standing[status.direction]})` : stands
}

/** What the rule is worth, then what each step took or added: "90%: rule 96%, unit inferred −6%". */
function confidenceText({ explanation: { confidence }, words }: Said): string {
  const reasons = confidence.reasons.map(({ because, by }) =>
    words.reason[because].replace('{by}', because === 'rule' ? percent(by) : signed(by)),
  )
  return [percent(confidence.value), reasons.join(', ')].filter(Boolean).join(': ')
}

const percent = (share: number): string => `${Math.round(share * 100)}%`
const signed = (share: number): string => `${share < 0 ? '−' : '+'}${percent(Math.abs(share))}`

/** A sentence with its blanks filled; the one after `|` where the article has no words for it. */
function filled(
  sentence: string,
  quotes: Quote | readonly Quote[] | null,
  texts: Readonly<Record<string, string>>,
): (string | Quote)[] {
  const given = quotes === null ? [] : 'text' in quotes ? [quotes] : quotes
  const [withWords = '', without = withWords] = sentence.split('|')
  const chosen = given.length ? withWords : without
  const text = chosen.replace(/\{(\w+)\}/g, (blank, name: string) => texts[name] ?? blank)
  return text
    .split(/(\{words\})/)
    .flatMap((piece): (string | Quote)[] =>
      piece === '{words}' ? given.flatMap((quote, i) => (i ? [', ', quote] : [quote])) : [piece],
    )
    .filter((piece) => piece !== '')
}
