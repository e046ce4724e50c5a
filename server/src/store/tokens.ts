import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { Scope } from '../../../shared/api/tokens.ts'
import { clean } from './clean.ts'
import type { Engine } from './engine.ts'
import { persist } from './retry.ts'
import type { TokensTable } from './schema.ts'
import type { StoredToken } from './types.ts'

/** Says what it is where it turns up, also to programs that look for secrets in logs and commits. */
const prefix = 'tl_'
const idLength = 12
/** Time of last use is noted at most so often, in milliseconds: it would otherwise be a commit a request. */
const noteEvery = 60_000

const sha256 = (secret: string): string => createHash('sha256').update(secret).digest('hex')

const stored = (row: TokensTable): StoredToken => ({
  id: row.id,
  name: row.name,
  scopes: z.array(Scope).parse(JSON.parse(row.scopes)),
  createdAt: row.created_at,
  revokedAt: row.revoked_at,
  lastUsedAt: row.last_used_at,
})

/** Makes a token and hands out its secret, which is not kept: 32 random bytes behind `tl_`. */
export const createToken = async (
  engine: Engine,
  now: number,
  name: string,
  scopes: readonly Scope[],
): Promise<string> => {
  const secret = `${prefix}${randomBytes(32).toString('base64url')}`
  const hash = sha256(secret)
  const row: TokensTable = {
    hash,
    id: hash.slice(0, idLength),
    name: clean(name),
    scopes: JSON.stringify([...new Set(scopes)]),
    created_at: new Date(now).toISOString(),
    revoked_at: null,
    last_used_at: null,
  }
  await persist(engine, () =>
    engine.write
      .insertInto('tokens')
      .values(row)
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute(),
  )
  return secret
}

/** Every token that was ever made, oldest first. */
export const listTokens = async (engine: Engine): Promise<StoredToken[]> => {
  const rows = await engine.read
    .selectFrom('tokens')
    .selectAll()
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(stored)
}

/** Ends the token of this id, or all of this name. False where there is none that lives. */
export const revokeToken = async (engine: Engine, now: number, idOrName: string): Promise<boolean> => {
  const given = clean(idOrName)
  const { numUpdatedRows } = await engine.write
    .updateTable('tokens')
    .set({ revoked_at: new Date(now).toISOString() })
    .where((eb) => eb.or([eb('id', '=', given), eb('name', '=', given)]))
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const noteUse = async (engine: Engine, now: number, { hash, last_used_at }: TokensTable): Promise<void> => {
  if (last_used_at !== null && now - Date.parse(last_used_at) < noteEvery) return
  // On a full disk nothing can be noted, but what may be read may still be read.
  await engine.write
    .updateTable('tokens')
    .set({ last_used_at: new Date(now).toISOString() })
    .where('hash', '=', hash)
    .execute()
    .catch(() => undefined)
}

/**
 * The live token behind a secret, or null. The row is found by the first characters of the hash, which anyone
 * may know, and then compared in full in constant time.
 */
export const authenticate = async (
  engine: Engine,
  now: number,
  secret: string,
): Promise<StoredToken | null> => {
  if (!secret.startsWith(prefix)) return null
  const hash = sha256(secret)
  const rows = await engine.read
    .selectFrom('tokens')
    .selectAll()
    .where('id', '=', hash.slice(0, idLength))
    .execute()
  const row = rows.find((one) => timingSafeEqual(Buffer.from(one.hash), Buffer.from(hash)))
  if (!row || row.revoked_at !== null) return null
  await noteUse(engine, now, row)
  return stored(row)
}
