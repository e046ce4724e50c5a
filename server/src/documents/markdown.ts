import { Marked } from 'marked'
import { ArticleError } from '../article/errors.ts'
import { escaped, type PageOfFile, timeOf, webUrl } from './types.ts'

/** Markdown of more than this is no article (characters). */
const LONGEST = 2_000_000
/** Quotes and lists within each other, beyond what anybody writes: each would be a call within a call. */
const DEEP = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>])){20,}/gm
const FRONT = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/
const FIELD = /^([A-Za-z_-]+)[ \t]*:[ \t]*(.*)$/gm

const marked = new Marked({ gfm: true, async: false })

/** The one-line fields of the YAML that note takers and clippers write above the text. */
function fieldsOf(front: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const [, name = '', value = ''] of front.matchAll(FIELD)) {
    const plain = value
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      .replace(/^\[\[(.*)\]\]$/, '$1')
    if (plain !== '' && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), plain)
  }
  return fields
}

const meta = (name: string, content: string | undefined) =>
  content === undefined ? '' : `<meta property="${name}" content="${escaped(content)}">`

/**
 * A text in Markdown (GitHub's, with tables) as a page. The front matter gives title, author, day and address.
 * @throws ArticleError `too-large`
 */
export function readMarkdown(text: string): PageOfFile {
  if (text.length > LONGEST) throw new ArticleError('too-large')
  const front = FRONT.exec(text)
  const fields = fieldsOf(front?.[1] ?? '')
  const body = (front ? text.slice(front[0].length) : text).replace(DEEP, '')
  const title = fields.get('title')
  const headed = /^#[ \t]|^[^\n]+\n=+[ \t]*$/m.test(body) || title === undefined
  const head = [
    '<meta charset="utf-8">',
    meta('og:title', title),
    meta('article:author', fields.get('author')),
    meta('article:published_time', fields.get('published') ?? fields.get('date')),
  ]
  return {
    html: `<html><head>${head.join('')}</head><body><article>${headed ? '' : `<h1>${escaped(title)}</h1>`}${marked.parse(body, { async: false })}</article></body></html>`,
    url: webUrl(fields.get('source') ?? fields.get('url')),
    capturedAt: timeOf(fields.get('created')),
  }
}
