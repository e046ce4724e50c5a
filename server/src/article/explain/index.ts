/** How a page was read: each line, kept or dropped, and why. Costs a reading, and only who asks pays for it. */
import type { Article } from '../../../../shared/records/article.ts'
import type { PageExplanation } from '../../../../shared/records/page-explanation.ts'
import { ArticleError } from '../errors.ts'
import { type PageInput, readPage } from '../page.ts'
import type { PageNotes } from '../page-notes.ts'
import { siteRules } from '../sites/index.ts'
import type { SiteReading } from '../sites/read.ts'
import type { SiteRule } from '../sites/rule.ts'
import { removedFrom } from './elements.ts'
import { pageLines } from './lines.ts'
import { valueSources } from './sources.ts'

export interface ExplainedPage {
  /** Null where the page was refused. */
  readonly article: Article | null
  readonly error: ArticleError | null
  readonly page: PageExplanation
}

const siteRuleOf = ({ rule, missed, nothing }: SiteReading) => ({
  name: rule.name,
  nothing,
  missed: [...missed],
})

/** Reads a page as `readPage` does, and says of each of its lines what became of it, of a refused page too. */
export function explainPage(input: PageInput, rules: readonly SiteRule[] = siteRules): ExplainedPage {
  const notes: PageNotes = { hidden: [] }
  let article: Article | null = null
  let error: ArticleError | null = null
  try {
    article = readPage(input, notes, rules)
  } catch (thrown) {
    if (!(thrown instanceof ArticleError)) throw thrown
    error = thrown
  }
  const lines = pageLines(notes, article)
  return {
    article,
    error,
    page: {
      lines,
      sources: article ? valueSources(notes, article, input, lines) : [],
      finder: notes.other?.by ?? 'own',
      siteRule: notes.site ? siteRuleOf(notes.site) : null,
      asked: notes.asked ?? false,
      mended: notes.mended ?? false,
      seen: notes.told ?? false,
      removed: removedFrom(notes.html ?? ''),
      refused: notes.refused ?? (error ? 'unread' : null),
    },
  }
}
