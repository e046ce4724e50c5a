import type { MiddlewareHandler } from 'hono'
import { resolver, uniqueSymbol } from 'hono-openapi'
import * as z from 'zod'
import { jsonBody } from '../guard/body.ts'
import type { AppEnv } from '../guard/env.ts'
import { ProblemError } from '../guard/problem.ts'

type Given<Target extends 'query' | 'json', S extends z.ZodType> = MiddlewareHandler<
  AppEnv,
  string,
  { in: { [K in Target]: z.input<S> }; out: { [K in Target]: z.output<S> } }
>

/** Lists are written `a,b` in a URL; the document names their items' values, which the input type hides. */
const showListItems = (context: { zodSchema: z.core.$ZodType; jsonSchema: z.core.JSONSchema.BaseSchema }) => {
  const { def } = context.zodSchema._zod as { def: z.core.$ZodPipeDef | z.core.$ZodTypeDef }
  if (!('out' in def) || def.out._zod.def.type !== 'array') return
  const { $schema: _, ...items } = z.toJSONSchema(def.out)
  const { description = 'repeat it, or part several by commas' } = context.jsonSchema
  delete context.jsonSchema.anyOf
  Object.assign(context.jsonSchema, items, { description })
}

/** What hono-openapi reads off a middleware to document the route that it stands in. */
const documented = <M extends object>(handler: M, target: 'query' | 'json', schema: z.ZodType): M =>
  Object.assign(handler, {
    [uniqueSymbol]: {
      target,
      ...resolver(schema, { options: { unrepresentable: 'any', override: showListItems } }),
    },
  })

export function check<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new ProblemError('invalid', {
    errors: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  })
}

/**
 * A URL's parameters as a schema wants them. An empty one counts as not given: a form sends every field, and
 * an empty `min` is no zero.
 */
export const parameters = (url: URL): Record<string, string | string[]> => {
  const given: Record<string, string | string[]> = {}
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name).filter((value) => value.trim() !== '')
    const [first] = values
    if (first !== undefined) given[name] = values.length === 1 ? first : values
  }
  return given
}

/** Validates the query; the route reads it as `c.req.valid('query')`. */
export function query<S extends z.ZodType>(schema: S): Given<'query', S> {
  const handler: Given<'query', S> = async (c, next) => {
    c.req.addValidatedData('query', check(schema, parameters(new URL(c.req.url))) as object)
    await next()
  }
  return documented(handler, 'query', schema)
}

/** Reads and validates a JSON body of at most `limit` bytes; the route reads it as `c.req.valid('json')`. */
export function body<S extends z.ZodType>(schema: S, limit: number): Given<'json', S> {
  const handler: Given<'json', S> = async (c, next) => {
    c.req.addValidatedData('json', check(schema, await jsonBody(c.req, limit)) as object)
    await next()
  }
  return documented(handler, 'json', schema)
}
