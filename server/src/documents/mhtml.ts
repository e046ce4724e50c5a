import { decodePage } from '../article/charset.ts'
import { ArticleError } from '../article/errors.ts'
import { contentOf, leaves, type Part, parameter, partOf } from './mime.ts'
import { type PageOfFile, timeOf, webUrl } from './types.ts'

const isPage = ({ headers }: Part) =>
  /^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? '')
/** `<id>` of a header without its brackets. */
const bare = (id: string | null | undefined) => id?.replace(/^<|>$/g, '') ?? null

/** Whether bytes begin as a message of MIME does that holds several parts. */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*content-type:\s*multipart\//i.test(head)
}

/**
 * The page in an MHTML file, as browsers and Office save it. Of several pages (frames) it is the one that the file
 * calls its start, else that of the file's own address, else the first.
 * @throws ArticleError `mhtml-broken` where there is no page in it
 */
export function readMhtml(bytes: Uint8Array): PageOfFile {
  const file = partOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
  const pages: Part[] = []
  for (const part of leaves(file)) if (isPage(part)) pages.push(part)
  const start = bare(parameter(file.headers.get('content-type'), 'start'))
  const location = file.headers.get('snapshot-content-location') ?? file.headers.get('content-location')
  const page =
    pages.find(({ headers }) => start !== null && bare(headers.get('content-id')) === start) ??
    pages.find(({ headers }) => location !== undefined && headers.get('content-location') === location) ??
    pages[0]
  if (!page) throw new ArticleError('mhtml-broken')
  return {
    html: decodePage(contentOf(page), page.headers.get('content-type')),
    url: webUrl(location) ?? webUrl(page.headers.get('content-location')),
    capturedAt: timeOf(file.headers.get('date')),
  }
}
