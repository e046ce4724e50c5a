import { type Expression, expressionBuilder, type Kysely, type Selectable, type SqlBool } from 'kysely'
import type { LabelFilter, Labels } from '../../../shared/api/labels.ts'
import { clean } from './clean.ts'
import type { ArticleLabelsTable, Tables } from './schema.ts'

export type ArticleLabel = Selectable<ArticleLabelsTable>
export type LabelKind = ArticleLabel['kind']

/** Most names of a kind that are listed. */
const mostListed = 500

/** A tag or a project as it is known: NFC, one blank between words; '' where nothing is left. */
export const labelName = (given: string): string => given.normalize('NFC').replace(/\s+/gu, ' ').trim()

const namesOf = (given: readonly string[]) => [...new Set(given.map(labelName))].filter((name) => name !== '')

/** The rows for what one capture says of an article. */
export const labelRows = (
  article_id: string,
  tags: readonly string[],
  projects: readonly string[],
): ArticleLabel[] => [
  ...namesOf(tags).map((name) => ({ article_id, kind: 'tag' as const, name })),
  ...namesOf(projects).map((name) => ({ article_id, kind: 'project' as const, name })),
]

/** Adds labels to what an article bears already. */
export const addLabels = async (db: Kysely<Tables>, rows: readonly ArticleLabel[]): Promise<void> => {
  if (rows.length === 0) return
  await db
    .insertInto('article_labels')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['article_id', 'kind', 'name']).doNothing())
    .execute()
}

/** What articles bear, by article, each in the order of its names. */
export const labelsOf = async (
  db: Kysely<Tables>,
  articleIds: readonly string[],
): Promise<(articleId: string) => { tags: string[]; projects: string[] }> => {
  const rows =
    articleIds.length === 0
      ? []
      : await db
          .selectFrom('article_labels')
          .selectAll()
          .where('article_id', 'in', [...articleIds])
          .orderBy('name')
          .execute()
  return (articleId) => {
    const named = (kind: LabelKind) =>
      rows.filter((row) => row.article_id === articleId && row.kind === kind).map(({ name }) => name)
    return { tags: named('tag'), projects: named('project') }
  }
}

/** Conditions for rows of articles, or of what belongs to them, that bear one of the labels of each kind. */
export const labelConditions = (
  table: 'facts' | 'articles',
  { project = [], tag = [] }: LabelFilter,
): Expression<SqlBool>[] => {
  const eb = expressionBuilder<Tables, 'facts' | 'articles'>()
  const bearing = (kind: LabelKind, given: readonly string[]) =>
    given.length === 0
      ? []
      : [
          eb(`${table}.article_id`, 'in', (query) =>
            query
              .selectFrom('article_labels')
              .select('article_labels.article_id')
              .where('article_labels.kind', '=', kind)
              .where('article_labels.name', 'in', given.map(clean).map(labelName)),
          ),
        ]
  return [...bearing('project', project), ...bearing('tag', tag)]
}

/** Every tag and project in use, the most used first. */
export const allLabels = async (db: Kysely<Tables>): Promise<Labels> => {
  const used = async (kind: LabelKind) => {
    const rows = await db
      .selectFrom('article_labels')
      .select((eb) => ['name', eb.fn.countAll<number>().as('count')])
      .where('kind', '=', kind)
      .groupBy('name')
      .orderBy('count', 'desc')
      .orderBy('name')
      .limit(mostListed)
      .execute()
    return rows.map(({ name, count }) => ({ name, count: Number(count) }))
  }
  const [tags, projects] = await Promise.all([used('tag'), used('project')])
  return { tags, projects }
}
