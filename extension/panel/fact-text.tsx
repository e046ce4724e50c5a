import type { FactRow } from '../../shared/api/facts.ts'
import { metricOf } from '../../shared/codebook/index.ts'
import { figureText } from '../../shared/figures/figure.ts'
import { periodText } from '../../shared/figures/period.ts'
import type { Fact } from '../../shared/records/fact.ts'
import type { Key } from '../words/vi.ts'
import { vi } from '../words/vi.ts'
import type { Words } from '../words/view.ts'

interface Props {
  readonly fact: Fact
  readonly words: Words
}

export const metricText = ({ metric }: Fact, { language }: Words): string =>
  metricOf(metric)?.label[language] ?? metric

/** A meeting or a document: something that happened, with no figure to be achieved or not. */
const isEvent = ({ metric }: Fact) => ['meeting', 'document'].includes(metricOf(metric)?.family ?? '')

/** The figure in words; of a document its number, of a meeting its day. */
export const factText = (fact: Fact, { language, say }: Words): string => {
  const period = fact.period && periodText(fact.period, language)
  const event = fact.metric === 'document' ? fact.evidence.text : period
  return figureText(fact, language) ?? event ?? say('fact.noFigure')
}

const isKey = (key: string): key is Key => key in vi

/** What a check holds against what, in the reader's words: `met + unmet = total`. */
const ruleText = (rule: string, { say }: Words): string => {
  const of = (words: string) => (isKey(`rule.${words}`) ? say(`rule.${words}` as Key) : words)
  const whole = of(rule)
  return whole === rule ? rule.replace(/[a-z]+/g, of) : whole
}

const Inferred = ({ fact, field, words: { say } }: Props & { readonly field: string }) =>
  fact.inferred.some((name) => name === field || name.startsWith(`${field}.`)) ? (
    <span className="inferred" title={say('fact.inferredTitle')}>
      {' '}
      ({say('fact.inferred')})
    </span>
  ) : null

/** Whose figure it is, with the units above it where the service has named them. */
export const Subject = ({ fact, path, words }: Props & { readonly path: readonly string[] }) => {
  if (!fact.subject && isEvent(fact)) return null
  const above = path.slice(0, -1).reverse()
  return (
    <p className="subject">
      <b lang="vi">{fact.subject?.text ?? words.say('fact.noSubject')}</b>
      {above.length > 0 && <span lang="vi">, {above.join(', ')}</span>}
      <Inferred fact={fact} field="subject" words={words} />
    </p>
  )
}

/** Period, status and confidence, as a line of small marks. */
export const Marks = ({ fact, words }: Props) => {
  const { language, say } = words
  const percent = `${Math.round(fact.confidence * 100)}%`
  return (
    <ul className="marks small quiet">
      {fact.period && fact.metric !== 'meeting_date' && (
        <li>
          {periodText(fact.period, language)}
          <Inferred fact={fact} field="period" words={words} />
        </li>
      )}
      {!isEvent(fact) && <li className={`status ${fact.status}`}>{say(`statusOf.${fact.status}`)}</li>}
      <li className={fact.confidence < 0.6 ? 'bad' : undefined}>{say('fact.confidence', { percent })}</li>
    </ul>
  )
}

/** Its slice, what it names, and how it holds against other facts. */
export const Details = ({ fact, row, words }: Props & { readonly row: FactRow | null }) => {
  const { say } = words
  const today = row?.successors.map(({ name }) => name).join(', ')
  const checks = [
    ...fact.checks.map(
      (check) => ({ ...check, key: check.agrees ? 'fact.agrees' : 'fact.differs' }) as const,
    ),
    ...(row?.checksElsewhere ?? []).map(
      (check) =>
        ({ ...check, key: check.agrees ? 'fact.agreesElsewhere' : 'fact.differsElsewhere' }) as const,
    ),
  ]
  if (!fact.part && fact.items.length === 0 && !today && checks.length === 0) return null
  return (
    <ul className="details small">
      {fact.part && <li>{say('fact.part', { part: fact.part })}</li>}
      {fact.items.length > 0 && <li>{say('fact.items', { items: fact.items.join(', ') })}</li>}
      {today && <li>{say('fact.today', { names: today })}</li>}
      {checks.map(({ agrees, key, rule, with: others }) => (
        <li className={agrees ? 'agrees' : 'differs'} key={`${key} ${rule} ${others.join()}`}>
          <span aria-hidden="true">{agrees ? '✓' : '≠'}</span> {say(key, { rule: ruleText(rule, words) })}
        </li>
      ))}
    </ul>
  )
}
