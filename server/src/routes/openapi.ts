import type { Hono } from 'hono'
import { generateSpecs } from 'hono-openapi'
import { scopes } from '../../../shared/api/tokens.ts'
import type { AppEnv } from '../guard/env.ts'
import { extractorVersion } from '../version.ts'

export type ApiDocument = Awaited<ReturnType<typeof generateSpecs>>

/** The OpenAPI 3.1 document of an app's described routes. */
export const apiDocument = (app: Hono<AppEnv>): Promise<ApiDocument> =>
  generateSpecs(app, {
    excludeStaticFile: false,
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Tin Làng',
        version: extractorVersion,
        description:
          'Reads Vietnamese local news into structured, citable facts. Reading needs no token on one’s own machine; writing does. Every error is a problem of RFC 9457.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      components: {
        securitySchemes: {
          token: {
            type: 'http',
            scheme: 'bearer',
            description: `Scopes: ${scopes.join(', ')}. Made with npm run -s token, or by pairing.`,
          },
        },
      },
    },
  })
