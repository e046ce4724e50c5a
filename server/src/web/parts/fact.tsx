/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { FactRow } from '../../../../shared/api/facts.ts'
import { metricOf } from '../../../../shared/codebook/index.ts'
import { figureText } from '../../../../shared/figures/figure.ts'
import { periodText } from '../../../../shared/figures/period.ts'
import { PlaceName } from '../places/name.tsx'
import type { Words } from '../words/index.ts'

interface FactProps {
  readonly t: Words
  readonly fact: FactRow
}

export const metricLabel = (id: string, t: Words): string => metricOf(id)?.label[t.language] ?? id

const Inferred = ({ t, fact, field }: FactProps & { field: string }) =>
  fact.inferred.some((name) => name === field || name.startsWith(`${field}.`)) ? (
    <span class="inferred" title={t('fact.inferredTitle')}>
      {' '}
      ({t('fact.inferred')})
    </span>
  ) : null

/** A meeting or a document: something that happened, with no figure to be achieved or not. */
const isEvent = ({ metric }: FactRow) => ['meeting', 'document'].includes(metricOf(metric)?.family ?? '')

/** What a check holds against what, in the reader's words: `met + unmet = total`. */
export const ruleText = (rule: string, t: Words) => {
  const whole = t.of('rule', rule)
  return whole === rule ? rule.replace(/[a-z]+/g, (word) => t.of('rule', word)) : whole
}

/** How much of a confidence is left where another article says otherwise. */
const leftWhereOthersDiffer = 0.6

/** The confidence to show: the reading's own, less where another article says otherwise. */
const Confidence = ({ t, fact }: FactProps) => {
  const differs = fact.checksElsewhere.some(({ agrees }) => !agrees)
  const shown = differs ? fact.confidence * leftWhereOthersDiffer : fact.confidence
  return (
    <li class={shown < 0.6 ? 'confidence low' : 'confidence'} title={differs ? t('fact.lowered') : undefined}>
      {t('fact.confidence', { percent: `${Math.round(shown * 100)}%` })}
    </li>
  )
}

/** What other articles say of the same place, each with the ways to them. */
const Elsewhere = ({ t, fact }: FactProps) => (
  <>
    {fact.checksElsewhere.map(({ rule, agrees, with: others }) => (
      <li class={agrees ? 'check agrees' : 'check differs'}>
        {t(agrees ? 'fact.agreesElsewhere' : 'fact.differsElsewhere', { rule: ruleText(rule, t) })}
        {others.map((id, i) => (
          <>
            {' '}
            <a href={`/facts/${encodeURIComponent(id)}`} aria-label={t('fact.elsewhere', { number: i + 1 })}>
              [{i + 1}]
            </a>
          </>
        ))}
      </li>
    ))}
  </>
)

/** The figure itself, large; a meeting or a document shows when it was, or what it is called. */
export const Figure = ({ t, fact }: FactProps) => {
  const figure = figureText(fact, t.language)
  const period = fact.period && periodText(fact.period, t.language)
  const exact =
    fact.unit === 'VND' && fact.value !== null ? `${fact.value.toLocaleString('vi-VN')} đ` : undefined
  return (
    <span class={figure ? 'figure' : 'figure event'} title={exact}>
      {fact.direction && (
        <span class={`arrow ${fact.direction}`} aria-hidden="true">
          {fact.direction === 'up' ? '▲' : '▼'}
        </span>
      )}
      {figure ?? (fact.metric === 'document' ? fact.evidence.text : period) ?? t('fact.noFigure')}
      {fact.metric === 'meeting_date' && <Inferred t={t} fact={fact} field="period" />}
    </span>
  )
}

/** Whose figure it is, with the units above it. */
export const Subject = ({ t, fact }: FactProps) => {
  if (!fact.subject && isEvent(fact)) return null
  const above = fact.placePath.slice(0, -1).reverse()
  return (
    <span class="subject">
      <b>
        <PlaceName
          text={fact.subject?.text ?? t('fact.noSubject')}
          code={fact.subject?.code ?? null}
          time={fact.placeThen?.on ?? fact.article.publishedAt}
        />
      </b>
      {above.length > 0 && <span class="path">, {above.join(', ')}</span>}
      <Inferred t={t} fact={fact} field="subject" />
    </span>
  )
}

/** Name of the model behind a source; null for the rules. */
export const modelOf = (source: string): string | null => /^model:(.+)$/s.exec(source)?.[1] ?? null

/** Who read it, where that was not the rules alone. */
const ReadBy = ({ t, fact }: FactProps) => {
  const model = modelOf(fact.source)
  const others = fact.agreement.map(({ source }) => modelOf(source) ?? t('fact.rules')).join(', ')
  return (
    <>
      {model && (
        <li class="badge model" title={t('fact.modelTitle')}>
          {t('fact.model', { model })}
        </li>
      )}
      {others && <li class="agreed">{t('fact.agreed', { names: others })}</li>}
    </>
  )
}

/** Period, status, review, reader and confidence, as a line of small marks. */
export const Marks = ({ t, fact }: FactProps) => (
  <ul class="marks">
    {fact.period && fact.metric !== 'meeting_date' && (
      <li>
        <time>{periodText(fact.period, t.language)}</time>
        <Inferred t={t} fact={fact} field="period" />
      </li>
    )}
    {!isEvent(fact) && <li class={`badge ${fact.status}`}>{t.of('status', fact.status)}</li>}
    {fact.review.review !== 'unreviewed' && (
      <li class={`badge ${fact.review.review}`}>{t.of('review', fact.review.review)}</li>
    )}
    <ReadBy t={t} fact={fact} />
    <Confidence t={t} fact={fact} />
  </ul>
)

/** What else is known of it: its slice, what is named, how it holds against other facts, what the place is today. */
export const Details = ({ t, fact }: FactProps) => {
  const today = fact.successors.map(({ name }) => name).join(', ')
  const notes = [
    fact.part && t('fact.part', { part: fact.part }),
    fact.items.length > 0 && t('fact.items', { items: fact.items.join(', ') }),
    today && t('fact.today', { names: today }),
    fact.placeReviewer && t('settle.by', { name: fact.placeReviewer }),
  ].filter((note) => typeof note === 'string' && note !== '')
  if (notes.length + fact.checks.length + fact.checksElsewhere.length === 0) return null
  return (
    <ul class="details">
      {notes.map((note) => (
        <li>{note}</li>
      ))}
      {fact.checks.map(({ rule, agrees }) => (
        <li class={agrees ? 'check agrees' : 'check differs'}>
          {t(agrees ? 'fact.agrees' : 'fact.differs', { rule: ruleText(rule, t) })}
        </li>
      ))}
      <Elsewhere t={t} fact={fact} />
    </ul>
  )
}
