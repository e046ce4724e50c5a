import type { Transaction } from 'kysely'
import { agreementsOf } from '../facts/agreement.ts'
import { factOf, factRow, factRowColumns } from './fact-row.ts'
import type { Tables } from './schema.ts'

/** Notes anew which facts of an article the rules and a second reader both read. Called where either changed. */
export const noteAgreement = async (trx: Transaction<Tables>, articleId: string): Promise<void> => {
  const records = await trx
    .selectFrom('facts')
    .innerJoin('articles', 'articles.article_id', 'facts.article_id')
    .select(factRowColumns)
    .where('facts.article_id', '=', articleId)
    .orderBy('facts.position')
    .orderBy('facts.id')
    .execute()
  if (records.every(({ source, agreement }) => source === 'rules' && agreement === null)) return
  const agreements = agreementsOf(records.map((record) => factOf(factRow(record))))
  for (const { id, agreement } of records) {
    const found = agreements.get(id)
    const now = found ? JSON.stringify(found) : null
    if (now === agreement) continue
    await trx
      .updateTable('facts')
      .set({ agreement: now })
      .where('article_id', '=', articleId)
      .where('id', '=', id)
      .execute()
  }
}
