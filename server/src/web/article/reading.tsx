/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { PageReading } from '../../../../shared/api/page-reading.ts'
import {
  lineReasonText,
  pageRemarks,
  type SourceText,
  sourceTexts,
} from '../../../../shared/figures/page-explanation.ts'
import { pageWords } from '../../../../shared/figures/page-words.ts'
import type { PageLine } from '../../../../shared/records/page-explanation.ts'
import type { StoredArticle } from '../../store/types.ts'
import { dateText } from '../dates.ts'
import { articleLink, keptPageLink } from '../links.ts'
import { Layout } from '../parts/layout.tsx'
import type { Words } from '../words/index.ts'

interface ReadingProps {
  readonly t: Words
  readonly url: URL
  readonly article: StoredArticle['article']
  readonly reading: PageReading
}

/** As many lines that were dropped in a row are folded away: menus and lists, mostly. */
const MANY = 4

const isKept = ({ as }: PageLine) => as !== 'dropped' && as !== 'caption'

/** Runs of lines that are all kept, or all not, in their order. */
function runsOf(lines: readonly PageLine[]): PageLine[][] {
  const runs: PageLine[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run?.[0] && isKept(run[0]) === isKept(line)) run.push(line)
    else runs.push([line])
  }
  return runs
}

const Line = ({ t, line }: { t: Words; line: PageLine }) => (
  <li class={`page-line ${isKept(line) ? 'kept' : 'dropped'}`}>
    <p lang="vi">{line.text}</p>
    <p class="source">
      <span class="badge">{pageWords[t.language].role[line.as]}</span> {lineReasonText(line, t.language)}
    </p>
  </li>
)

const Run = ({ t, lines }: { t: Words; lines: readonly PageLine[] }) => {
  const list = (
    <ol class="page-lines">
      {lines.map((line) => (
        <Line t={t} line={line} />
      ))}
    </ol>
  )
  const [first] = lines
  if (!first || isKept(first) || lines.length < MANY) return list
  return (
    <details class="page-run">
      <summary>
        {t.count('reading.dropped', lines.length)}: <span lang="vi">{first.text.slice(0, 60)}</span>…
      </summary>
      {list}
    </details>
  )
}

/** Days, languages and addresses as readers know them. */
const Value = ({ t, field, value, from }: SourceText & { t: Words }) => {
  if (from === null) return value
  if (field === 'publishedAt' || field === 'updatedAt')
    return <time datetime={value}>{dateText(value, t.language)}</time>
  if (field === 'language')
    return new Intl.DisplayNames([t.language], { type: 'language' }).of(value) ?? value
  if (field === 'image' && URL.canParse(value)) return new URL(value).pathname.split('/').at(-1) || value
  return <span lang="vi">{value}</span>
}

/** How a kept page was read: what was kept and dropped of it, and why. */
export const ReadingPage = ({ t, url, article, reading }: ReadingProps) => {
  const { page, pageSha256, sameText } = reading
  return (
    <Layout t={t} title={`${t('reading.title')}: ${article.title ?? t('fact.untitled')}`} url={url}>
      <article class="article page-reading">
        <header class="article-head">
          <p class="kicker">{t('reading.title')}</p>
          <h1 lang="vi">{article.title ?? t('fact.untitled')}</h1>
          <p class="hint">{t('reading.intro')}</p>
          {!sameText && <p class="hint">{t('reading.otherText')}</p>}
          <p class="exports">
            <a href={articleLink(article.id)}>{t('reading.article')}</a>
            <a href={keptPageLink(article.id, pageSha256)}>{t('article.keptPage')}</a>
            <a class="button" href={`/api/articles/${article.id}/page/explanation?sha256=${pageSha256}`}>
              {t('fact.json')}
            </a>
          </p>
        </header>
        <ul class="page-remarks">
          {pageRemarks(page, t.language).map((remark) => (
            <li>{remark}</li>
          ))}
        </ul>
        <dl class="page-sources">
          {sourceTexts(page, t.language).map((source) => (
            <div>
              <dt>{source.label}</dt>
              <dd>
                <Value t={t} {...source} />
                {source.from !== null && <span class="source"> ({source.from})</span>}
              </dd>
            </div>
          ))}
        </dl>
        <section aria-labelledby="lines">
          <h2 id="lines">{t('reading.lines')}</h2>
          {runsOf(page.lines).map((lines) => (
            <Run t={t} lines={lines} />
          ))}
        </section>
      </article>
    </Layout>
  )
}
