/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { StoredArticle, StoredCapture } from '../../store/types.ts'
import { dateText } from '../dates.ts'
import { keptPageLink, readingLink } from '../links.ts'
import type { Words } from '../words/index.ts'

interface CapturesProps {
  readonly t: Words
  readonly stored: Pick<StoredArticle, 'article' | 'captures'>
}

/** Shown by its first characters; one click selects the whole. */
const Hash = ({ of }: { of: string }) => (
  <code class="hash" title={of}>
    {of}
  </code>
)

const Page = ({ t, articleId, capture }: { t: Words; articleId: string; capture: StoredCapture }) => {
  const { pageSha256, kept } = capture
  if (pageSha256 === null) return <span>{t('article.noPage')}</span>
  return (
    <span>
      {t('article.pageHash')} <Hash of={pageSha256} />
      {kept !== null && (
        <>
          {' · '}
          <a href={keptPageLink(articleId, pageSha256)}>
            {t(kept === 'text/html' ? 'article.keptPage' : 'article.keptFile')}
          </a>
        </>
      )}
      {(kept === 'text/html' || kept === 'multipart/related') && (
        <>
          {' · '}
          <a href={readingLink(articleId, pageSha256)}>{t('reading.how')}</a>
        </>
      )}
    </span>
  )
}

/** Every time that the article was captured, newest first, with the page as evidence where it is kept. */
export const Captures = ({ t, stored: { article, captures } }: CapturesProps) => {
  if (captures.length === 0) return null
  return (
    <section class="history" aria-labelledby="history">
      <h2 id="history">{t('article.history')}</h2>
      <ol>
        {captures.map((capture) => (
          <li>
            <p>
              {[dateText(capture.capturedAt, t.language), capture.capturedBy, capture.clipper]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
            <p class="source">
              <Page t={t} articleId={article.id} capture={capture} />
              {' · '}
              {t('article.textHash')} <Hash of={capture.sha256} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
