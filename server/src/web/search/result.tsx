/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { dateText } from '../dates.ts'
import { articleLink, originalAt } from '../links.ts'
import { Details, Figure, Marks, metricLabel, Subject } from '../parts/fact.tsx'
import type { Words } from '../words/index.ts'
import { Relation } from './relation.tsx'
import type { FoundFact } from './view.ts'

interface ResultProps {
  readonly t: Words
  readonly found: FoundFact
}

/** The sentence with the fact's own words marked in it. */
const Quote = ({ t, found: { fact, sentence } }: ResultProps) => {
  const from = fact.evidence.start - sentence.start
  const to = fact.evidence.end - sentence.start
  return (
    <blockquote aria-label={t('fact.quote')} lang="vi">
      {sentence.text.slice(0, from)}
      <a href={articleLink(fact.articleId, fact.id)}>
        <mark>{sentence.text.slice(from, to)}</mark>
      </a>
      {sentence.text.slice(to)}
    </blockquote>
  )
}

/** One fact of the result list: its figure, whose it is, its sentence, and the ways to its sources. */
export const Result = ({ t, found }: ResultProps) => {
  const { fact } = found
  const { title, site, publishedAt, url } = fact.article
  const original = originalAt(url, fact.evidence.text)
  return (
    <li class={fact.review.review === 'rejected' ? 'result rejected' : 'result'}>
      <article aria-labelledby={`m-${fact.id}`}>
        <div class="head">
          <Figure t={t} fact={fact} />
          <h3 id={`m-${fact.id}`}>{metricLabel(fact.metric, t)}</h3>
        </div>
        <div class="body">
          <Subject t={t} fact={fact} />
          <Relation t={t} fact={fact} />
          <Marks t={t} fact={fact} />
          <Quote t={t} found={found} />
          <Details t={t} fact={fact} />
          <p class="source">
            <a href={articleLink(fact.articleId, fact.id)} title={t('fact.inArticle')} lang="vi">
              {title ?? t('fact.untitled')}
            </a>
            {site && <span> · {site}</span>}
            {publishedAt && <span> · {dateText(publishedAt, t.language)}</span>}
            {original && (
              <span>
                {' · '}
                <a href={original} rel="noreferrer external" target="_blank">
                  {t('fact.original')}
                </a>
              </span>
            )}
          </p>
        </div>
      </article>
    </li>
  )
}
