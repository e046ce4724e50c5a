/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { FactRow } from '../../../../shared/api/facts.ts'
import { explanationLines } from '../../../../shared/figures/explanation.ts'
import type { Fact } from '../../../../shared/records/fact.ts'
import type { Explained } from '../../facts/explain/index.ts'
import type { Words } from '../words/index.ts'
import { ruleText } from './fact.tsx'

interface WhyProps {
  readonly t: Words
  readonly fact: FactRow
  readonly number: number
  /** As today's rules read it; undefined where they no longer do. */
  readonly explained: Explained | undefined
}

const compared = ['value', 'low', 'high', 'total', 'period', 'status', 'direction', 'part'] as const

/** Whether what is kept is what was explained: a review or newer rules may have parted them. */
const isSame = (kept: Fact, read: Fact) =>
  compared.every((field) => kept[field] === read[field]) && kept.subject?.code === read.subject?.code

/** Why a fact was read so, to be opened: each part in plain words, with the article's words quoted. */
export const Why = ({ t, fact, number, explained }: WhyProps) => (
  <details class="why">
    <summary aria-label={t('fact.whyOf', { number })}>{t('fact.why')}</summary>
    {explained ? (
      <>
        {!isSame(fact, explained.fact) && <p class="hint">{t('fact.whyDiffers')}</p>}
        <dl>
          {explanationLines(explained.explanation, t.language, (rule) => ruleText(rule, t)).map(
            ({ name, label, parts }) => (
              <div class={name}>
                <dt>{label}</dt>
                <dd>
                  {parts.map((part) => (typeof part === 'string' ? part : <q lang="vi">{part.text}</q>))}
                </dd>
              </div>
            ),
          )}
        </dl>
      </>
    ) : (
      <p class="hint">{t('fact.whyNot')}</p>
    )}
  </details>
)
