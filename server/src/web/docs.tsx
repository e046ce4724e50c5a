/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx'
import { columns } from '../export/columns.ts'
import { problemKinds } from '../guard/kinds.ts'
import { routeTags } from '../routes/describe.ts'
import type { ApiDocument } from '../routes/openapi.ts'
import { settingsTable } from '../settings.ts'
import { Layout } from './parts/layout.tsx'
import type { Words } from './words/index.ts'

type Operation = NonNullable<ApiDocument['paths'][string]['get']>
type Schema = Readonly<Record<string, unknown>>

interface Route {
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

const methods = ['get', 'post', 'patch', 'delete'] as const

const routesOf = (api: ApiDocument): Route[] =>
  Object.entries(api.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      return operation ? [{ method: method.toUpperCase(), path, operation }] : []
    }),
  )

/** A schema in a few words: its type, and the values or pattern that it takes. */
const typeOf = (schema: Schema | undefined): string => {
  if (!schema) return ''
  if (Array.isArray(schema.enum)) return schema.enum.join(' | ')
  if (schema.type === 'array') return `${typeOf(schema.items as Schema)}, …`
  const name = Array.isArray(schema.type) ? schema.type.join(' | ') : String(schema.type ?? '')
  return schema.pattern ? `${name} ${String(schema.pattern)}` : name
}

const Rows = ({ rows }: { rows: readonly (readonly [string, Child])[] }) => (
  <dl class="rows">
    {rows.map(([name, text]) => (
      <>
        <dt>
          <code>{name}</code>
        </dt>
        <dd>{text}</dd>
      </>
    ))}
  </dl>
)

const parametersOf = ({ parameters = [] }: Operation) =>
  parameters.flatMap((parameter) => {
    if ('$ref' in parameter) return []
    const schema = parameter.schema as Schema | undefined
    const text = (
      <>
        {parameter.description} <span class="type">{typeOf(schema)}</span>
      </>
    )
    return [[parameter.name, text] as const]
  })

const bodyOf = ({ requestBody }: Operation) => {
  if (!requestBody || '$ref' in requestBody) return []
  const schema = requestBody.content['application/json']?.schema as Schema | undefined
  const properties = (schema?.properties ?? {}) as Record<string, Schema>
  const required = Array.isArray(schema?.required) ? schema.required : []
  return Object.entries(properties).map(([name, property]) => {
    const text = (
      <>
        {String(property.description ?? '')} <span class="type">{typeOf(property)}</span>
      </>
    )
    return [required.includes(name) ? name : `${name}?`, text] as const
  })
}

const answersOf = ({ responses = {} }: Operation) =>
  Object.entries(responses).map(([status, response]) => {
    if ('$ref' in response) return [status, ''] as const
    const [type = ''] = Object.keys(response.content ?? {})
    return [status, response.description === 'OK' ? type : response.description] as const
  })

const Block = ({ title, rows }: { title: string; rows: readonly (readonly [string, Child])[] }) =>
  rows.length === 0 ? null : (
    <>
      <h4>{title}</h4>
      <Rows rows={rows} />
    </>
  )

const RouteEntry = ({ t, route: { method, path, operation } }: { t: Words; route: Route }) => {
  const scope = (operation.security?.[0] as Record<string, string[]> | undefined)?.token?.[0]
  return (
    <details class="route" id={operation.operationId}>
      <summary>
        <span class={`method ${method.toLowerCase()}`}>{method}</span> <code>{path}</code>{' '}
        <span lang="en">{operation.summary}</span>
      </summary>
      <div lang="en">
        {operation.description && <p>{operation.description}</p>}
        {scope && <p class="hint">{t('docs.scope', { scope })}</p>}
        <Block title={t('docs.parameters')} rows={parametersOf(operation)} />
        <Block title={t('docs.body')} rows={bodyOf(operation)} />
        <Block title={t('docs.answers')} rows={answersOf(operation)} />
      </div>
    </details>
  )
}

const Routes = ({ t, api }: { t: Words; api: ApiDocument }) => {
  const routes = routesOf(api)
  const tags = routeTags.filter((tag) => routes.some(({ operation }) => operation.tags?.includes(tag)))
  return (
    <>
      {tags.map((tag) => (
        <section aria-labelledby={`tag-${tag}`}>
          <h2 id={`tag-${tag}`} lang="en">
            {tag}
          </h2>
          {routes
            .filter(({ operation }) => operation.tags?.includes(tag))
            .map((route) => (
              <RouteEntry t={t} route={route} />
            ))}
        </section>
      ))}
    </>
  )
}

const settingRows = (t: Words) =>
  Object.values(settingsTable).map(({ variable, purpose, fallback }) => {
    // A folder of this very machine says nothing to a reader.
    const value = typeof fallback === 'string' && fallback !== '' ? fallback : null
    return [variable, value === null ? purpose : `${purpose} (${t('docs.default', { value })})`] as const
  })

/** The API's documentation, made from its own OpenAPI document and the tables that the code runs on. */
export const DocsPage = ({ t, url, api }: { t: Words; url: URL; api: ApiDocument }) => (
  <Layout t={t} title={t('docs.title')} url={url}>
    <section class="docs">
      <h1>{t('docs.title')}</h1>
      <p class="intro">{t('docs.intro')}</p>
      <p>
        <a href="/openapi.json">{t('docs.machine')}</a>
      </p>
      <Routes t={t} api={api} />
      <h2 id="columns">{t('docs.columns')}</h2>
      <p>{t('docs.columnsIntro')}</p>
      <div lang="en">
        <Rows rows={columns.map(({ name, description }) => [name, description] as const)} />
      </div>
      <h2 id="settings">{t('docs.settings')}</h2>
      <p>{t('docs.settingsIntro')}</p>
      <div lang="en">
        <Rows rows={settingRows(t)} />
      </div>
      <h2 id="problems">{t('docs.problems')}</h2>
      <p>{t('docs.problemsIntro')}</p>
      <dl class="rows" lang="en">
        {Object.entries(problemKinds).map(([kind, { status, title, advice }]) => (
          <>
            <dt id={`problem-${kind}`}>
              <code>{status}</code> {title}
            </dt>
            <dd>{advice}</dd>
          </>
        ))}
      </dl>
    </section>
  </Layout>
)
