/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { ArticlePage } from '../../../shared/api/articles.ts'
import { dateText } from './dates.ts'
import { articleLink, hrefOf, without } from './links.ts'
import { Layout } from './parts/layout.tsx'
import { labelCondition, labelNames } from './search/labels.tsx'
import type { Words } from './words/index.ts'

interface ArticlesProps {
  readonly t: Words
  readonly url: URL
  readonly query: URLSearchParams
  readonly page: ArticlePage
}

const nextOf = (query: URLSearchParams, cursor: string) => {
  const next = new URLSearchParams(query)
  next.set('cursor', cursor)
  return hrefOf('/articles', next)
}

/** Every article that is kept, newest first. */
export const ArticlesPage = ({ t, url, query, page }: ArticlesProps) => (
  <Layout t={t} title={t('articles.title')} url={url}>
    <h1>{t('articles.title')}</h1>
    <search>
      <form class="search short" method="get" action="/articles">
        <div class="field words">
          <label for="q">{t('articles.q')}</label>
          <input type="search" name="q" id="q" value={query.get('q') ?? ''} maxlength={400} />
        </div>
        {['site', ...labelNames].map((name) =>
          query.getAll(name).map((value) => <input type="hidden" name={name} value={value} />),
        )}
        <button type="submit">{t('search.go')}</button>
      </form>
    </search>
    <ul class="conditions" aria-label={t('search.active')}>
      {labelNames.map((name) =>
        query.getAll(name).map((value) => (
          <li>
            <a
              href={hrefOf('/articles', without(query, name, value))}
              aria-label={t('search.drop', { filter: labelCondition(t, name, value) })}
            >
              {labelCondition(t, name, value)} <span aria-hidden="true">×</span>
            </a>
          </li>
        )),
      )}
    </ul>
    <h2 class="total">{t.count('articles.count', page.total)}</h2>
    {page.total === 0 && <p class="none">{t('articles.none')}</p>}
    <ol class="list articles">
      {page.articles.map((head) => (
        <li>
          <a href={articleLink(head.id)} lang="vi">
            {head.title ?? t('fact.untitled')}
          </a>
          <p class="source">
            {[
              head.site,
              head.publishedAt && dateText(head.publishedAt, t.language),
              t.count('article.facts', head.facts),
              head.versions > 1 && t.count('article.versions', head.versions),
              ...head.projects.map((name) => labelCondition(t, 'project', name)),
              ...head.tags.map((name) => labelCondition(t, 'tag', name)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ol>
    <nav class="pager" aria-label={t('search.next')}>
      {page.next !== null && (
        <a class="button" rel="next" href={nextOf(query, page.next)}>
          {t('search.next')}
        </a>
      )}
    </nav>
  </Layout>
)
