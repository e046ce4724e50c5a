/** The body of a page as the project and as its peers find it: text alone, '' where none is found. */
import { extractFromHtml } from '@extractus/article-extractor'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { readPage } from '../../../server/src/article/index.ts'

export interface Finder {
  readonly name: string
  readonly body: (html: string, url: string) => string | Promise<string>
}

/** Blocks of a cleaned page as lines, so that the words of two never run together. */
const lines = (html: string): string =>
  parseHTML(
    `<html><body>${html.replace(/<\/(?:p|div|li|td|th|tr|h[1-6]|blockquote|figcaption)>|<br\s*\/?>/gi, '$&\n')}</body></html>`,
  ).document.body.textContent

/** A page that gives no article has an empty body, for each finder alike. */
const orNone = async (find: () => string | Promise<string>): Promise<string> => {
  try {
    return await find()
  } catch {
    return ''
  }
}

export const own: Finder = {
  name: 'Tin Làng',
  body: (html, url) => orNone(() => readPage({ html, url: url || null }).text),
}

export const peers: readonly Finder[] = [
  {
    name: 'Readability + linkedom',
    body: (html) =>
      orNone(() =>
        lines(new Readability(parseHTML(html).document as unknown as Document).parse()?.content ?? ''),
      ),
  },
  {
    name: 'defuddle',
    body: (html, url) => orNone(async () => lines((await Defuddle(html, url, { useAsync: false })).content)),
  },
  {
    name: '@extractus/article-extractor',
    body: (html, url) => orNone(async () => lines((await extractFromHtml(html, url))?.content ?? '')),
  },
]
