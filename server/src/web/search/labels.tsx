/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Labels } from '../../../../shared/api/labels.ts'
import type { Words } from '../words/index.ts'

interface LabelFieldsProps {
  readonly t: Words
  readonly query: URLSearchParams
  readonly labels: Labels
}

/** The parameters that name labels, in the order of the form. */
export const labelNames = ['project', 'tag'] as const
type LabelName = (typeof labelNames)[number]

const words = {
  project: { label: 'search.project', any: 'search.anyProject', named: 'search.inProject' },
  tag: { label: 'search.tag', any: 'search.anyTag', named: 'search.withTag' },
} as const

/** What the condition is called: with its kind, since a tag and a project may have one name. */
export const labelCondition = (t: Words, name: LabelName, value: string): string =>
  t(words[name].named, { name: value })

/** One of the names in use. Several, which only an address can name, are carried along as they are. */
const Choice = ({ t, query, labels, name }: LabelFieldsProps & { name: LabelName }) => {
  const used = (name === 'project' ? labels.projects : labels.tags).map((label) => label.name)
  const chosen = query.getAll(name)
  const [only] = chosen
  if (chosen.length > 1)
    return (
      <>
        {chosen.map((value) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <output id={name}>{t('search.several', { count: chosen.length })}</output>
      </>
    )
  const unknown = only !== undefined && !used.includes(only)
  return (
    <select name={name} id={name}>
      <option value="">{t(words[name].any)}</option>
      {(unknown ? [only, ...used] : used).map((value) => (
        <option value={value} selected={value === only}>
          {value}
        </option>
      ))}
    </select>
  )
}

/** A field for each kind of label that is in use at all. */
export const LabelFields = ({ t, query, labels }: LabelFieldsProps) => (
  <>
    {labelNames
      .filter((name) => query.has(name) || (name === 'project' ? labels.projects : labels.tags).length > 0)
      .map((name) => (
        <div class="field">
          <label for={name}>{t(words[name].label)}</label>
          <Choice t={t} query={query} labels={labels} name={name} />
        </div>
      ))}
  </>
)
