/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Context } from 'hono'
import type { Problem } from '../../../shared/api/problem.ts'
import type { ProblemName } from '../guard/kinds.ts'
import { languageOf } from './language.ts'
import { Layout } from './parts/layout.tsx'
import { wordsIn } from './words/index.ts'

/** A list of every value that a field takes is for programs. */
const inShort = (message: string) => (message.length > 120 ? `${message.slice(0, 120)}…` : message)

/** A problem for a person who opened a page. */
export function problemPage(c: Context, kind: ProblemName, problem: Problem): string {
  const t = wordsIn(languageOf(c))
  const page = (
    <Layout t={t} title={t('problem.title')} url={new URL(c.req.url)}>
      <section class="prose">
        <p class="kicker">{problem.status}</p>
        <h1>{t(`problem.${kind}`)}</h1>
        {!problem.errors && <p lang="en">{problem.detail}</p>}
        {problem.errors && (
          <ul lang="en">
            {problem.errors.map(({ path, message }) => (
              <li>
                <code>{path.split('.')[0]}</code>: {inShort(message)}
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href="/">{t('problem.back')}</a>
        </p>
      </section>
    </Layout>
  )
  return `<!doctype html>${page}`
}
