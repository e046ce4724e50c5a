/**
 * The body out of the state that a page's script is started with (Next.js, Nuxt, Angular …), for pages whose own
 * elements hold none before it has run.
 */
import { LEAST_BODY, markupBlocks } from './article-body.ts'
import type { Block } from './blocks.ts'
import { bareTitle } from './headline.ts'
import { isObject } from './json-ld.ts'
import { endsSentence, isProse, sameLine, wordCount } from './line.ts'
import { MAX_HTML } from './prune.ts'
import { tidyLine } from './text.ts'

/** Values of a state that are looked at; one of a newspaper's front page has some 20,000. */
const MOST_VALUES = 200_000
const DEEPEST = 60
/** Values of an object, and of one directly in it, that are looked at: in Nuxt's lists many may point at the same. */
const MOST_FIELDS = 150
const MOST_INNER = 12
/** So many texts beside the title are tried. */
const MOST_TRIED = 5
const LONGEST_TITLE = 300
const LONGEST_LEAD = 2000
const SUFFIX = /^\s+[-–—|]\s/
const LEAD = /sapo|lead|summary|excerpt|descr|tom_?tat|trich_?yeu|mo_?ta/i

/** The first value of JSON in a script, "window.__STATE__ = {…};" too; undefined where there is none. */
function valueIn(script: string): unknown {
  const from = script.search(/[[{]/)
  if (from < 0 || script.length > MAX_HTML) return undefined
  let depth = 0
  let quoted = false
  let end = from
  for (; end < script.length; end++) {
    const c = script[end]
    if (c === '\\') end++
    else if (c === '"') quoted = !quoted
    else if (quoted) continue
    else if (c === '{' || c === '[') depth++
    else if ((c === '}' || c === ']') && --depth === 0) break
  }
  try {
    return JSON.parse(script.slice(from, end + 1))
  } catch {
    return undefined
  }
}

type Named = readonly (readonly [key: string, text: string])[]

/** Texts of an object and of the objects directly in it: `{title: {rendered}, content: {rendered}}`. */
function textsOf(object: Readonly<Record<string, unknown>>, resolve: (value: unknown) => unknown): Named {
  return Object.entries(object)
    .slice(0, MOST_FIELDS)
    .flatMap(([key, given]) => {
      const value = resolve(given)
      if (typeof value === 'string') return [[key, value] as const]
      if (!isObject(value)) return []
      return Object.values(value)
        .slice(0, MOST_INNER)
        .flatMap((inner) => {
          const text = resolve(inner)
          return typeof text === 'string' ? [[key, text] as const] : []
        })
    })
}

/** All objects of a state. Nuxt's is one list, whose objects hold places in that list instead of values. */
function* objectsIn(state: unknown): Generator<Named> {
  const flat = Array.isArray(state) && state.length > 1 && state.some(isObject) ? state : null
  const resolve = (value: unknown) =>
    flat !== null && typeof value === 'number' && Number.isInteger(value) ? flat[value] : value
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: state, depth: 0 }]
  for (let seen = 0; open.length > 0 && seen < MOST_VALUES; seen++) {
    const { value, depth } = open.pop() ?? { value: null, depth: 0 }
    if (typeof value !== 'object' || value === null || depth > DEEPEST) continue
    if (isObject(value)) yield textsOf(value, resolve)
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 })
  }
}

export interface StateArticle {
  /** The headline as it stands there. */
  readonly title: string
  readonly blocks: readonly Block[]
}

/** Prose, and no picture or key written in letters. */
const isRead = ({ text }: Block) => isProse(text) && wordCount(text) > text.length / 15

/** What stands together in an object with the page's own title. */
interface Candidate {
  readonly title: string
  readonly body: string
  readonly texts: Named
}

/** The longest text beside the page's own title. */
function candidateIn(texts: Named, isTitle: (text: string) => boolean): Candidate | null {
  const title = texts.find(([, text]) => text.length <= LONGEST_TITLE && isTitle(text))?.[1]
  if (title === undefined) return null
  const [, body] = texts.reduce((a, b) => (b[1].length > a[1].length ? b : a))
  return body.length < LEAST_BODY ? null : { title, body, texts }
}

/** Its body with the lead that goes before it, where it is prose. */
function articleOf({ title, body, texts }: Candidate): StateArticle | null {
  const blocks = markupBlocks(body)
  if (!blocks.some(isRead)) return null
  const said = blocks.map(({ text }) => text).join('\n')
  const lead = texts
    .filter(
      ([key, text]) => LEAD.test(key) && text !== body && text.length >= 60 && text.length <= LONGEST_LEAD,
    )
    .map(([, text]) => markupBlocks(text))
    .find(([one, more]) => one !== undefined && !more && endsSentence(one.text) && !said.includes(one.text))
  return { title: tidyLine(title), blocks: lead ? [...lead, ...blocks] : blocks }
}

/**
 * @param states contents of scripts that hold JSON
 * @param titles of the page: a text counts only where one of them stands beside it
 * @returns null where no state holds the page's own article
 */
export function stateArticle(
  states: readonly string[],
  titles: readonly string[],
  site: string | null,
): StateArticle | null {
  if (states.length === 0) return null
  const own = titles.map((title) => tidyLine(bareTitle(title, site))).filter((title) => title.length >= 10)
  const isTitle = (text: string) => {
    const line = tidyLine(text)
    // Behind it the name of the site may stand.
    const begins = (title: string) =>
      line.length >= 20 && title.startsWith(line) && SUFFIX.test(title.slice(line.length))
    return own.some((title) => sameLine(title, line) || begins(title))
  }
  const found = new Map<string, Candidate>()
  for (const script of states)
    for (const texts of objectsIn(valueIn(script))) {
      const candidate = candidateIn(texts, isTitle)
      // The innermost object comes last, and has no texts of others.
      if (candidate) found.set(candidate.body, candidate)
    }
  const longest = [...found.values()].sort((a, b) => b.body.length - a.body.length)
  for (const candidate of longest.slice(0, MOST_TRIED)) {
    const article = articleOf(candidate)
    if (article) return article
  }
  return null
}
