import { secureHeaders } from 'hono/secure-headers'

/**
 * What a page may do: show its own files and send forms to its own service, and nothing else, so that a script
 * that slipped into an article's title or quote would not run. No CORS header is ever set: pages of other sites
 * read nothing here, and the extension reads by its permission for the address.
 */
export const safeHeaders = () =>
  secureHeaders({
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
