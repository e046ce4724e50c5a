import { readText } from '../../../../server/src/article/index.ts'
import type { Traits } from '../../../../server/src/facts/confidence/traits.ts'
import type { Notes } from '../../../../server/src/facts/how.ts'
import { readFacts } from '../../../../server/src/facts/index.ts'
import { readLanguage } from '../../../../server/src/language/index.ts'
import { readPlaces } from '../../../../server/src/places/index.ts'
import { readGold, textOf } from '../gold.ts'
import { levelsOf } from '../tally.ts'

/** A fact that was read from an annotated article: what was known of it, and whether it is right. */
export interface Judged {
  readonly article: string
  readonly traits: Traits
  readonly right: boolean
}

/**
 * Every fact that is read from annotated articles. It is right where it meets an annotation at the level `full`, an
 * optional one too; all else is wrong, also what nobody annotated.
 */
export function judgedOf(goldPath: string): Judged[] {
  return readGold(goldPath).flatMap((row) => {
    const article = readText({ text: textOf(row, goldPath) })
    const document = readLanguage(article.text, { publishedAt: article.publishedAt })
    const notes: Notes = { of: new Map() }
    const facts = readFacts(document, readPlaces(document, article), article, notes)
    const levels = levelsOf(row.facts, facts)
    return facts.flatMap(({ id }, i) => {
      const traits = notes.of.get(id)?.traits
      return traits ? [{ article: row.id, traits, right: levels[i] === 3 }] : []
    })
  })
}
