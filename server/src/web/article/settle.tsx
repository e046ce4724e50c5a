/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { PlaceChoice, PlaceOffer } from '../../../../shared/api/place-choices.ts'
import { unitAt } from '../../places/gazetteer.ts'
import { describe } from '../../places/index.ts'
import type { StoredArticle } from '../../store/types.ts'
import { dayMeant } from '../../store/unit-then.ts'
import { dateText } from '../dates.ts'
import { dayOf } from '../places/links.ts'
import type { Words } from '../words/index.ts'

interface SettleProps {
  readonly t: Words
  readonly choice: PlaceChoice
  /** The article's day, as of which units are named. */
  readonly day: string
}

/** "xã A, huyện B, tỉnh C" as of the article's day; one of the past, as its candidate names it, until when it stood. */
const unitText = (t: Words, { candidates }: PlaceChoice, code: string, day: string): string => {
  const path = candidates.find((candidate) => candidate.code === code)?.path ?? []
  const meant = dayMeant(code, day, path)
  const unit = unitAt(code, { from: meant, to: meant })
  if (!unit) return code
  const text = `${describe(unit, { from: meant, to: meant })} (${code})`
  return meant < day ? `${text}, ${t('article.former', { date: dateText(meant, t.language) })}` : text
}

/** Codes to choose from: the candidates, then what was chosen elsewhere or before and is none of them. */
const codesOf = ({ candidates, offers, chosen }: PlaceChoice): string[] => [
  ...new Set(
    [...candidates.map(({ code }) => code), ...offers.map(({ code }) => code), chosen?.code ?? null].filter(
      (code) => code !== null,
    ),
  ),
]

const Offered = ({ t, offer }: { t: Words; offer: PlaceOffer | undefined }) =>
  offer ? <span class="badge">{t.count('settle.offer', offer.articles)}</span> : null

/** One place: its candidates as a group of radio buttons; nothing is chosen before somebody chooses. */
const Place = ({ t, choice, day, name }: SettleProps & { name: string }) => {
  const { text, level, version, chosen, offers } = choice
  const option = (code: string | null, label: string) => (
    <li>
      <label>
        <input
          type="radio"
          name={name}
          value={code ?? ''}
          checked={chosen !== null && chosen.code === code}
          required
        />
        <span>
          {label} <Offered t={t} offer={offers.find((offer) => offer.code === code)} />
        </span>
      </label>
    </li>
  )
  return (
    <form class="settle" data-text={text} data-level={level} data-version={version}>
      <fieldset>
        <legend lang="vi">{text}</legend>
        {chosen && (
          <p class="hint">
            {t('settle.chosen', { name: chosen.reviewer, date: dateText(chosen.at, t.language) })}
            {chosen.note && ` “${chosen.note}”`}
          </p>
        )}
        <ul>
          {codesOf(choice).map((code) => option(code, unitText(t, choice, code, day)))}
          {option(null, t('settle.none'))}
        </ul>
      </fieldset>
      <label>
        {t('settle.note')} <input type="text" name="note" maxlength={2000} />
      </label>
      <label>
        {t('settle.token')} <input type="password" name="token" autocomplete="current-password" required />
      </label>
      <button type="submit">{t('settle.save')}</button>
      <output
        data-saved={t('settle.saved')}
        data-stale={t('settle.stale')}
        data-denied={t('settle.denied')}
        data-failed={t('settle.failed')}
      />
    </form>
  )
}

/** The places that the reading leaves open, and those that somebody settled: each with the way to say which it is. */
export const SettlePlaces = ({ t, stored }: { t: Words; stored: StoredArticle }) => {
  const { article, placeChoices } = stored
  const day = dayOf(article.publishedAt ?? article.capturedAt) ?? '9999-12-31'
  if (placeChoices.length === 0) return null
  return (
    <section
      class="settle-places"
      aria-labelledby="settle"
      data-path={`/api/articles/${encodeURIComponent(article.id)}/places`}
    >
      <h2 id="settle">{t('settle.title')}</h2>
      <p class="hint">{t('settle.hint')}</p>
      {placeChoices.map((choice, at) => (
        <Place t={t} choice={choice} day={day} name={`unit-${at}`} />
      ))}
    </section>
  )
}
