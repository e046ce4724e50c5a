import type { Context, MiddlewareHandler } from 'hono'
import type { Scope } from '../../../shared/api/tokens.ts'
import type { Store, StoredToken } from '../store/types.ts'
import type { AppEnv } from './env.ts'
import { ProblemError } from './problem.ts'

const realm = 'realm="tin-lang"'

/** A browser has no other way to ask a person for a token: any user name, the token as the password. */
const challenge = (c: Context) =>
  c.req.header('accept')?.includes('text/html') ? `Bearer ${realm}, Basic ${realm}` : `Bearer ${realm}`

const bearer = (header: string) => /^Bearer +(\S+)$/i.exec(header)?.[1]

const basic = (header: string) => {
  const encoded = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(header)?.[1]
  if (encoded === undefined) return undefined
  const decoded = Buffer.from(encoded, 'base64').toString('utf8')
  return decoded.slice(decoded.indexOf(':') + 1)
}

/**
 * Looks up the token that came with the request, if one did. One that is wrong is refused even where none is
 * needed, so that nobody works on in the belief of being known. Browsers send a Basic password by themselves,
 * from other sites' forms too: it is taken for reading alone.
 */
export function knowToken(store: Pick<Store, 'authenticate'>): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const header = c.req.header('authorization')
    c.set('token', null)
    if (header !== undefined) {
      const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
      const secret = bearer(header) ?? (reads ? basic(header) : undefined)
      const token = secret ? await store.authenticate(secret) : null
      if (!token || token.revokedAt !== null)
        throw new ProblemError('bad-token', {
          headers: { 'WWW-Authenticate': `${challenge(c)}, error="invalid_token"` },
        })
      c.set('token', token)
    }
    await next()
  }
}

/** Lets readers in: all of them on one's own machine, those with a token where others can reach the service. */
export function mayRead(open: boolean): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (!open && !c.get('token'))
      throw new ProblemError('no-token', { headers: { 'WWW-Authenticate': challenge(c) } })
    await next()
  }
}

/** The token that came with the request. Throws the problem `no-token` where none did. */
export function tokenOf(c: Context<AppEnv>, scope?: Scope): StoredToken {
  const token = c.get('token')
  if (token) return token
  throw new ProblemError('no-token', {
    headers: { 'WWW-Authenticate': `Bearer ${realm}${scope === undefined ? '' : `, scope="${scope}"`}` },
  })
}

/** Lets in who carries a token with this scope: 401 without a token, 403 with one of another scope. */
export function mayWrite(scope: Scope): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const token = tokenOf(c, scope)
    if (!token.scopes.includes(scope))
      throw new ProblemError('wrong-scope', {
        detail: `It takes the scope "${scope}", and the token has: ${token.scopes.join(', ') || 'none'}`,
        headers: { 'WWW-Authenticate': `Bearer ${realm}, error="insufficient_scope", scope="${scope}"` },
      })
    await next()
  }
}
