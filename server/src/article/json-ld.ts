/** What a page says of itself in JSON-LD. */
import { decodeEntities } from './entities.ts'
import { tidyLine } from './text.ts'

export type Json = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|BlogPosting|Report|Posting)$/

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** All objects of a JSON-LD document, a few levels deep. */
function* objects(value: unknown, depth = 0): Generator<Json> {
  if (depth > 4) return
  if (Array.isArray(value)) for (const item of value.slice(0, 50)) yield* objects(item, depth + 1)
  else if (isObject(value)) {
    yield value
    for (const key of ['@graph', 'mainEntity', 'breadcrumb']) yield* objects(value[key], depth + 1)
  }
}

/** The objects in scripts of JSON-LD; of those that are none, nothing. */
export function parseJsonLd(scripts: readonly string[]): Json[] {
  return scripts.flatMap((script) => {
    // Editors leave line breaks within strings, and CDATA marks around all.
    const text = script
      .replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, '')
      .replace(/[\n\r\t]+/g, ' ')
      .trim()
    try {
      return [...objects(JSON.parse(text.replace(/;\s*$/, '')))]
    } catch {
      return []
    }
  })
}

/** One line of text, or null where the value is none. */
export const string = (value: unknown): string | null => {
  const text = typeof value === 'string' ? tidyLine(decodeEntities(value)) : ''
  return text === '' ? null : text
}

const typeOf = (object: Json) => String(object['@type'])

export const articleIn = (ld: readonly Json[]): Json | undefined =>
  ld.find((object) => ARTICLE.test(typeOf(object))) ??
  ld.find((object) => object.datePublished && object.headline)

/** Names of the steps of a `BreadcrumbList`, from the front page down; the first list that has any. */
export function pathIn(ld: readonly Json[]): string[] {
  for (const list of ld) {
    if (typeOf(list) !== 'BreadcrumbList' || !Array.isArray(list.itemListElement)) continue
    const steps = list.itemListElement.filter(isObject).slice(0, 20)
    steps.sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
    const names = steps.flatMap(({ name, item }) => string(name ?? (isObject(item) ? item.name : null)) ?? [])
    if (names.length > 0) return names
  }
  return []
}

/** The address of a picture: given bare, as an object, or as a list of either. */
export function addressIn(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  return isObject(first) ? (string(first.url) ?? string(first.contentUrl)) : string(first)
}
