/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { explanationsOf } from '../../explain.ts'
import type { StoredArticle } from '../../store/types.ts'
import { dateText } from '../dates.ts'
import { safeUrl } from '../links.ts'
import { Layout } from '../parts/layout.tsx'
import type { Words } from '../words/index.ts'
import { Captures } from './captures.tsx'
import { Places } from './places.tsx'
import { allFacts, SecondReadings } from './second-readings.tsx'
import { SettlePlaces } from './settle.tsx'
import { MarkedText } from './text.tsx'

interface ArticleProps {
  readonly t: Words
  readonly url: URL
  readonly stored: StoredArticle
  /** Source of the second reader that can be asked; null where there is none. */
  readonly reader: string | null
}

const Head = ({ t, stored }: Omit<ArticleProps, 'url' | 'reader'>) => {
  const { article, versions, capturedBy, note, tags, projects } = stored
  const original = safeUrl(article.url)
  const captured = article.capturedAt && dateText(article.capturedAt, t.language)
  return (
    <header class="article-head">
      <p class="kicker">
        {article.site && <a href={`/?site=${encodeURIComponent(article.site)}`}>{article.site}</a>}
        {article.site && article.section && ' · '}
        {article.section && <span lang="vi">{article.section}</span>}
      </p>
      <h1 lang="vi">{article.title ?? t('fact.untitled')}</h1>
      {article.lead && !article.text.includes(article.lead) && (
        <p class="lead" lang="vi">
          {article.lead}
        </p>
      )}
      <ul class="facts-of-article">
        {article.author && <li>{t('article.by', { author: article.author })}</li>}
        {article.publishedAt && (
          <li>{t('article.published', { date: dateText(article.publishedAt, t.language) })}</li>
        )}
        {article.updatedAt && (
          <li>{t('article.updated', { date: dateText(article.updatedAt, t.language) })}</li>
        )}
        {captured && (
          <li>
            {capturedBy
              ? t('article.capturedBy', { date: captured, name: capturedBy })
              : t('article.captured', { date: captured })}
          </li>
        )}
        {versions.length > 1 && <li>{t.count('article.versions', versions.length)}</li>}
        {original && (
          <li>
            <a href={original} rel="noreferrer external" target="_blank">
              {t('article.original')}
            </a>
          </li>
        )}
      </ul>
      {note && <p class="hint">{t('article.note', { note })}</p>}
      {projects.length + tags.length > 0 && (
        <ul class="tags">
          {projects.map((project) => (
            <li class="badge">
              <a href={`/?project=${encodeURIComponent(project)}`}>
                {t('search.inProject', { name: project })}
              </a>
            </li>
          ))}
          {tags.map((tag) => (
            <li class="badge">
              <a href={`/?tag=${encodeURIComponent(tag)}`}>{t('search.withTag', { name: tag })}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="exports">
        <a href={`/?article=${article.id}`}>{t.count('article.facts', stored.rows.length)}</a>
        {stored.rows.length > 0 && (
          <a class="button" href={`/api/facts.csv?article=${article.id}`} download>
            CSV
          </a>
        )}
        <a class="button" href={`/api/articles/${article.id}`}>
          {t('fact.json')}
        </a>
      </p>
      {stored.rows.length === 0 && <p class="none">{t('article.noFacts')}</p>}
    </header>
  )
}

/** An article as evidence: every fact's words marked in its text, every place as of its date. */
export const ArticlePage = ({ t, url, stored, reader }: ArticleProps) => (
  <Layout
    t={t}
    title={stored.article.title ?? t('fact.untitled')}
    url={url}
    scripts={[
      ...(reader === null ? [] : (['second-reading.js'] as const)),
      ...(stored.placeChoices.length === 0 ? [] : (['settle-place.js'] as const)),
    ]}
  >
    <article class="article">
      <Head t={t} stored={stored} />
      <MarkedText
        t={t}
        text={stored.article.text}
        facts={allFacts(stored)}
        explained={explanationsOf(stored.article)}
      />
      <Places t={t} places={stored.places} time={stored.article.publishedAt} />
      <SettlePlaces t={t} stored={stored} />
      <SecondReadings t={t} stored={stored} reader={reader} />
      <Captures t={t} stored={stored} />
    </article>
  </Layout>
)
