/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { FactRow } from '../../../../shared/api/facts.ts'
import type { StoredArticle, StoredSecondReading } from '../../store/types.ts'
import { dateText } from '../dates.ts'
import { modelOf } from '../parts/fact.tsx'
import type { Words } from '../words/index.ts'

/** The rules' facts, and those of second readers that the rules do not have, in the order of the text. */
export const allFacts = ({ rows, secondReadings }: StoredArticle): FactRow[] => {
  const further = secondReadings.flatMap((reading) =>
    reading.rows.filter((row) => row.agreement.length === 0),
  )
  if (further.length === 0) return [...rows]
  return [...rows, ...further].sort(
    (one, other) =>
      one.evidence.start - other.evidence.start ||
      one.evidence.end - other.evidence.end ||
      Number(one.source !== 'rules') - Number(other.source !== 'rules'),
  )
}

const Reading = ({ t, reading }: { t: Words; reading: StoredSecondReading }) => {
  const { source, state, failure, at, taken, refused, rows } = reading
  const agreeing = rows.filter(({ agreement }) => agreement.length > 0).length
  return (
    <li>
      <p>
        <b>{modelOf(source)}</b> · {t.of('second', state)}
        {failure && `: ${t.of('secondFailure', failure)}`} · {dateText(at, t.language)}
      </p>
      {state !== 'waiting' && state !== 'reading' && (
        <ul class="details">
          <li>{t('second.counts', { taken, agreeing, further: rows.length - agreeing })}</li>
          {Object.entries(refused).map(([reason, count]) => (
            <li>{t('second.refused', { count, reason: t.of('refusal', reason) })}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** Has the model read the article: the script sends the token that is typed, and keeps it nowhere. */
const Ask = ({ t, articleId, reader }: { t: Words; articleId: string; reader: string }) => (
  <form id="ask-reader" data-path={`/api/articles/${encodeURIComponent(articleId)}/second-reading`}>
    <p class="hint">{t('second.sends', { model: modelOf(reader) ?? reader })}</p>
    <label for="reader-token">{t('second.token')}</label>
    <input type="password" id="reader-token" autocomplete="current-password" required />
    <button type="submit">{t('second.ask')}</button>
    <output data-waiting={t('second.asked')} data-failed={t('second.notAsked')} />
  </form>
)

interface SecondReadingsProps {
  readonly t: Words
  readonly stored: StoredArticle
  /** Source of the second reader that can be asked; null where there is none. */
  readonly reader: string | null
}

/** How second readers fared with an article, and the way to ask for one. Nothing where there is neither. */
export const SecondReadings = ({ t, stored, reader }: SecondReadingsProps) =>
  stored.secondReadings.length === 0 && reader === null ? null : (
    <section class="second-readings" aria-labelledby="second-readings">
      <h2 id="second-readings">{t('second.title')}</h2>
      <p class="hint">{t('second.hint')}</p>
      {stored.secondReadings.length > 0 && (
        <ul>
          {stored.secondReadings.map((reading) => (
            <Reading t={t} reading={reading} />
          ))}
        </ul>
      )}
      {reader !== null && <Ask t={t} articleId={stored.article.id} reader={reader} />}
    </section>
  )
