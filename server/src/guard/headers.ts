import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

const policy = 'Content-Security-Policy'

/**
 * What a page may do: show its own files and send forms to its own service, and nothing else, so that a script
 * that slipped into an article's title or quote would not run. No CORS header is ever set: pages of other sites
 * read nothing here, and the extension reads by its permission for the address.
 A route whose answer is not the service's own page (a
 * kept one) sets a policy itself, and that stays.
 */
export const safeHeaders = (): MiddlewareHandler => {
  const usual = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    // The service is plain HTTP on one's own machine; whoever puts TLS before it says so there.
    strictTransportSecurity: false,
  })
  return async (c, next) => {
    let own: string | null = null
    // secureHeaders writes its headers after the route wrote its own, and over them.
    await usual(c, async () => {
      await next()
      own = c.res.headers.get(policy)
    })
    if (own !== null) c.res.headers.set(policy, own)
  }
}
