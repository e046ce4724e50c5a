import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely'
import type { FactFilter } from '../../../shared/api/facts.ts'
import { labelConditions } from './article-labels.ts'
import { cleanDeep } from './clean.ts'
import type { Engine } from './engine.ts'
import { finalDay, firstDay } from './period.ts'
import { placeScope, scopeCondition } from './place-scope.ts'
import type { Tables } from './schema.ts'
import { searchTerms } from './search-terms.ts'

/**
 * The facets that a parameter chooses from; `none` for those that no facet shows, `source` for the one that always
 * holds.
 */
export type FilterOwner =
  | 'none'
  | 'source'
  | 'metric'
  | 'province'
  | 'level'
  | 'status'
  | 'review'
  | 'year'
  | 'site'

export interface Clause {
  readonly owner: FilterOwner
  readonly condition: Expression<SqlBool>
}

/**
 * Conditions for a full text search of one table. Words are looked up folded in its index, phrases quoted with
 * diacritics once more in what was written.
 */
export const searchConditions = (
  engine: Engine,
  table: 'facts' | 'articles',
  q: string,
): Expression<SqlBool>[] => {
  const { phrases, exact } = searchTerms(q)
  if (phrases.length === 0) return []
  return [
    engine.matches(table, phrases),
    // Words are letters, digits and marks, so that nothing in them is a wildcard of LIKE.
    ...exact.map((phrase) => sql<SqlBool>`${sql.ref(`${table}.exact`)} LIKE ${`% ${phrase} %`}`),
  ]
}

/** Facts of the sources that are asked for; of what the rules and a second reader both read, the rules' one. */
const ofSource = (asked: readonly string[] = ['rules']): Expression<SqlBool> => {
  const eb = expressionBuilder<Tables, 'facts'>()
  const rules = eb('facts.source', '=', 'rules')
  const names = asked.filter((name) => name.startsWith('model:'))
  if (names.length === 0 && !asked.includes('model')) return rules
  const models = asked.includes('model') ? eb('facts.source', '!=', 'rules') : eb('facts.source', 'in', names)
  return asked.includes('rules')
    ? eb.or([rules, eb.and([models, eb('facts.agreement', 'is', null)])])
    : models
}

/** A filter as conditions on `facts`, each with the facet that it belongs to. They all have to hold. */
export const factClauses = (engine: Engine, given: FactFilter): Clause[] => {
  const eb = expressionBuilder<Tables, 'facts'>()
  const filter = cleanDeep(given)
  const clauses: Clause[] = []
  const add = (owner: FilterOwner, condition: Expression<SqlBool>) => clauses.push({ owner, condition })
  const some = (list: readonly string[] | undefined): list is string[] =>
    list !== undefined && list.length > 0

  add('source', ofSource(some(filter.source) ? filter.source : undefined))
  for (const condition of searchConditions(engine, 'facts', filter.q ?? '')) add('none', condition)
  for (const condition of labelConditions('facts', filter)) add('none', condition)
  if (filter.article !== undefined) add('none', eb('facts.article_id', '=', filter.article))
  // A range meets the limits where any value in it does.
  if (filter.min !== undefined) add('none', eb('facts.value_to', '>=', filter.min))
  if (filter.max !== undefined) add('none', eb('facts.value_from', '<=', filter.max))
  if (filter.confidence !== undefined) add('none', eb('facts.confidence', '>=', filter.confidence))
  if (some(filter.metric)) add('metric', eb('facts.metric', 'in', filter.metric))
  if (some(filter.level)) add('level', eb('facts.subject_level', 'in', filter.level))
  if (some(filter.status)) add('status', eb('facts.status', 'in', filter.status))
  if (some(filter.review)) add('review', eb('facts.review', 'in', filter.review))
  if (some(filter.site)) add('site', eb('facts.site', 'in', filter.site))
  const scope = placeScope(filter)
  if (scope) add('province', scopeCondition(scope))
  // A period counts where any day of it lies between the two.
  if (filter.from !== undefined) add('year', eb('facts.period_end', '>=', firstDay(filter.from)))
  if (filter.to !== undefined) add('year', eb('facts.period_start', '<=', finalDay(filter.to)))
  return clauses
}
