/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { FactRow } from '../../../../shared/api/facts.ts'
import type { Explained } from '../../facts/explain/index.ts'
import { originalAt } from '../links.ts'
import { Why } from '../parts/explanation.tsx'
import { Details, Figure, Marks, metricLabel, Subject } from '../parts/fact.tsx'
import type { Words } from '../words/index.ts'

interface CardProps {
  readonly t: Words
  readonly fact: FactRow
  readonly number: number
  readonly explained: Explained | undefined
}

/** One fact beside the text that states it, under the number that stands there. */
export const Card = ({ t, fact, number, explained }: CardProps) => {
  const original = originalAt(fact.article.url, fact.evidence.text)
  return (
    <li class={fact.review.review === 'rejected' ? 'card rejected' : 'card'} id={fact.id} value={number}>
      <a class="number" href={`#fact-${fact.id}`} aria-label={`${number}: ${t('fact.toText')}`}>
        {number}
      </a>
      <div>
        <p class="metric">{metricLabel(fact.metric, t)}</p>
        <Figure t={t} fact={fact} />
        <Subject t={t} fact={fact} />
        <Marks t={t} fact={fact} />
        <Details t={t} fact={fact} />
        {fact.source === 'rules' && <Why t={t} fact={fact} number={number} explained={explained} />}
        {original && (
          <a class="original" href={original} rel="noreferrer external" target="_blank">
            {t('fact.original')}
          </a>
        )}
      </div>
    </li>
  )
}
