/** What is known of a page that was written after the pages of a site with a rule of its own. */
import type { Article } from '../../../../shared/records/article.ts'

export interface SiteSample {
  readonly html: string
  readonly url: string
  readonly article: Pick<Article, 'title' | 'author' | 'publishedAt' | 'text'>
}
