import { parseArgs } from 'node:util'
import * as z from 'zod'
import { Scope, scopes } from '../../../shared/api/tokens.ts'
import { openDatabase } from '../jobs/open.ts'
import { readSettings } from '../settings.ts'
import type { Store, StoredToken } from '../store/types.ts'
import { runCommand, UsageError } from './command.ts'

const help = `Makes, lists and revokes the tokens that writing needs.

  npm run -s token -- create --name NAME --scope SCOPES
                              prints a new token, this once: keep it
  npm run -s token -- list    prints every token: id, name, scopes, made, last used, revoked
  npm run -s token -- revoke ID-OR-NAME

SCOPES are parted by commas: clip (send pages), review (accept, correct, reject facts), admin (delete).
`

function parseScopes(given: string | undefined): Scope[] {
  const parsed = z
    .array(Scope)
    .min(1)
    .safeParse(given?.split(',').map((scope) => scope.trim()))
  if (!parsed.success)
    throw new UsageError(`Give --scope one or more of ${scopes.join(', ')}, parted by commas.`)
  return parsed.data
}

async function create(store: Store, name: string, wanted: readonly Scope[]): Promise<number> {
  process.stdout.write(`${await store.createToken(name, wanted)}\n`)
  return 0
}

const line = (token: StoredToken) =>
  [
    token.id,
    token.name,
    token.scopes.join(','),
    token.createdAt,
    token.lastUsedAt ?? 'never used',
    token.revokedAt === null ? 'valid' : `revoked ${token.revokedAt}`,
  ].join('\t')

async function list(store: Store): Promise<number> {
  const tokens = await store.tokens()
  for (const token of tokens) process.stdout.write(`${line(token)}\n`)
  if (tokens.length === 0) process.stderr.write('There are no tokens yet: make one with create.\n')
  return 0
}

async function revoke(store: Store, idOrName: string): Promise<number> {
  if (await store.revokeToken(idOrName)) return 0
  process.stderr.write(`No valid token has the id or name "${idOrName}": see list.\n`)
  return 1
}

function parse(args: string[]): (store: Store) => Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { name: { type: 'string' }, scope: { type: 'string' } },
  })
  const [action, which] = positionals
  switch (action) {
    case 'create': {
      const { name } = values
      if (!name)
        throw new UsageError('Give the token a --name, such as the person or browser that it is for.')
      const wanted = parseScopes(values.scope)
      return (store) => create(store, name, wanted)
    }
    case 'list':
      return list
    case 'revoke':
      if (!which) throw new UsageError('Name the token to revoke, by its id or its name.')
      return (store) => revoke(store, which)
    default:
      throw new UsageError(action ? `There is no "${action}".` : 'Say what to do: create, list or revoke.')
  }
}

async function run(args: string[]): Promise<number> {
  const act = parse(args)
  const store = await openDatabase(readSettings(process.env))
  try {
    return await act(store)
  } finally {
    await store.close()
  }
}

await runCommand(help, run)
