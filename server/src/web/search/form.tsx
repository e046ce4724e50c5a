/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { confidences, factSorts } from '../../../../shared/api/facts.ts'
import { codebook } from '../../../../shared/codebook/index.ts'
import { statuses } from '../../../../shared/records/fact.ts'
import { listed } from '../links.ts'
import type { Words } from '../words/index.ts'
import { LabelFields } from './labels.tsx'
import type { SearchView } from './view.ts'

interface FormProps {
  readonly t: Words
  readonly view: SearchView
}

/** A choice of one, that keeps several chosen by the facets as one more option. */
const Choice = ({
  t,
  view,
  name,
  any,
  options,
}: FormProps & {
  name: 'metric' | 'status'
  any: string
  options: readonly (readonly [string, string])[]
}) => {
  const chosen = listed(view.query, name)
  return (
    <select name={name} id={name}>
      <option value="">{any}</option>
      {chosen.length > 1 && (
        <option value={chosen.join(',')} selected>
          {t('search.several', { count: chosen.length })}
        </option>
      )}
      {options.map(([value, label]) => (
        <option value={value} selected={chosen.length === 1 && chosen[0] === value}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** A day, a month or a year; the browser tells of a mistake before the service does. */
const Period = ({ t, view, name, hint }: FormProps & { name: 'from' | 'to'; hint: string }) => (
  <input
    type="text"
    name={name}
    id={name}
    value={view.query.get(name) ?? ''}
    placeholder={hint}
    pattern="[0-9]{4}(-[0-9]{2}){0,2}"
    title={t('search.periodHint')}
    autocomplete="off"
  />
)

const Bound = ({ view, name }: Pick<FormProps, 'view'> & { name: 'min' | 'max' }) => (
  <input type="number" step="any" name={name} id={name} value={view.query.get(name) ?? ''} />
)

/** The rules' reading is what is meant where nothing is said. */
const sourceChoices: readonly string[] = ['', 'rules,model', 'model']

/** How sure a reading has to be; a limit that the URL names and the list does not is one more option. */
const Confidence = ({ t, view }: FormProps) => {
  const chosen = view.query.get('confidence')
  const listed = confidences.some((least) => least === chosen)
  return (
    <select name="confidence" id="confidence">
      <option value="">{t('search.anyConfidence')}</option>
      {chosen !== null && !listed && (
        <option value={chosen} selected>
          {t('search.least', { percent: `${Math.round(Number(chosen) * 100)}%` })}
        </option>
      )}
      {confidences.map((least) => (
        <option value={least} selected={least === chosen}>
          {t.of('confidence', least)}
        </option>
      ))}
    </select>
  )
}

/** Whose reading is shown; one model's name in the URL is one more option. */
const Source = ({ t, view }: FormProps) => {
  const chosen = listed(view.query, 'source').join(',')
  const known = sourceChoices.includes(chosen)
  return (
    <select name="source" id="source">
      {!known && (
        <option value={chosen} selected>
          {chosen}
        </option>
      )}
      {sourceChoices.map((value) => (
        <option value={value} selected={value === chosen}>
          {t.of('source', value === '' ? 'rules' : value)}
        </option>
      ))}
    </select>
  )
}

/** Chosen by facets alone: the form carries them along. */
const carried = ['level', 'review', 'site', 'article', 'limit']

/** Every condition as a field of one GET form: what it shows is in the URL, and works without a script. */
export const SearchForm = ({ t, view }: FormProps) => {
  const metrics = codebook.map(({ id, label }) => [id, label[t.language]] as const)
  const states = statuses.map((status) => [status, t.of('status', status)] as const)
  const sort = view.filter.sort
  return (
    <search>
      <form class="search" method="get" action="/">
        <div class="field words">
          <label for="q">{t('search.q')}</label>
          <input
            type="search"
            name="q"
            id="q"
            value={view.query.get('q') ?? ''}
            placeholder={t('search.qHint')}
            maxlength={400}
          />
        </div>
        <div class="field">
          <label for="place">{t('search.place')}</label>
          <input
            type="text"
            name="place"
            id="place"
            value={view.choice?.name ?? view.query.get('place') ?? ''}
            placeholder={t('search.placeHint')}
            list="places"
            autocomplete="off"
          />
          <datalist id="places" />
        </div>
        <div class="field">
          <label for="metric">{t('search.metric')}</label>
          <Choice t={t} view={view} name="metric" any={t('search.anyMetric')} options={metrics} />
        </div>
        <div class="field">
          <label for="sort">{t('search.sort')}</label>
          <select name="sort" id="sort">
            {factSorts.map((name) => (
              <option value={name === 'newest' ? '' : name} selected={name === sort}>
                {t.of('sort', name)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{t('search.go')}</button>
        <details class="more">
          <summary>{t('search.more')}</summary>
          <div class="search-more">
            <div class="field">
              <label for="status">{t('search.status')}</label>
              <Choice t={t} view={view} name="status" any={t('search.anyStatus')} options={states} />
            </div>
            <div class="field">
              <label for="confidence">{t('search.confidence')}</label>
              <Confidence t={t} view={view} />
            </div>
            <div class="field">
              <label for="source">{t('search.source')}</label>
              <Source t={t} view={view} />
            </div>
            <div class="field">
              <label for="lineage">{t('search.lineage')}</label>
              <select name="lineage" id="lineage">
                <option value="">{t('search.lineageOn')}</option>
                <option value="off" selected={view.filter.lineage === 'off'}>
                  {t('search.lineageOff')}
                </option>
              </select>
            </div>
            <div class="field">
              <label for="placeAt">{t('search.placeAt')}</label>
              <input
                type="date"
                name="placeAt"
                id="placeAt"
                value={view.filter.placeAt ?? ''}
                title={t('search.placeAtHint')}
              />
            </div>
            <LabelFields t={t} query={view.query} labels={view.labels} />
            <fieldset class="field pair" title={t('search.periodHint')}>
              <label for="from">{t('search.from')}</label>
              <label for="to">{t('search.to')}</label>
              <Period t={t} view={view} name="from" hint="2020" />
              <Period t={t} view={view} name="to" hint="2025-06" />
            </fieldset>
            <fieldset class="field pair">
              <label for="min">{t('search.min')}</label>
              <label for="max">{t('search.max')}</label>
              <Bound view={view} name="min" />
              <Bound view={view} name="max" />
            </fieldset>
          </div>
        </details>
        {carried
          .filter((name) => view.query.has(name))
          .map((name) => (
            <input type="hidden" name={name} value={view.query.getAll(name).join(',')} />
          ))}
      </form>
    </search>
  )
}
