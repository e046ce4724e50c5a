/**
 * One address for one article, however it was reached. The clipper's badge, the store and the importer all call
 * this one function, so that "already saved?" and saving can never disagree.
 *
 * Decided: `http` becomes `https` and `www.` goes, for hosts by name: local sites answer on all four forms and
 * show one article. Addresses by number and `localhost` keep their scheme. Letter case of paths is kept: some
 * servers tell it apart. This is a name for comparing, not an address for visiting: links use the article's `url`.
 */
import { isTracking } from './tracking.ts'

/** The first labels of a host that show the same site in another dress. */
const DRESS = /^(?:www\d?|m|mobile|wap|amp|touch)\./
/** A host that is nothing but a public suffix once its first label is gone (`m.com.vn`) is left alone. */
const SUFFIX = /^(?:[a-z0-9-]+|(?:com|net|org|gov|edu|info|name|biz)\.[a-z]{2})$/
const INDEX = /^(?:index|default|home)\.(?:html?|php|aspx?|jsp)$/i

function bareHost(host: string): string {
  let bare = host.replace(/\.$/, '')
  while (DRESS.test(bare) && !SUFFIX.test(bare.replace(DRESS, ''))) bare = bare.replace(DRESS, '')
  return bare
}

const byNumber = (host: string) => /^[\d.]+$|^\[/.test(host) || !host.includes('.')

/** Percent-encodes what has to be, decodes what has not, and makes NFD names NFC. */
function tidySegment(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment).normalize('NFC')).replace(
      /%(?:2C|3A|3B|40|3D|2B|24|26)/g,
      (c) => decodeURIComponent(c),
    )
  } catch {
    return segment // not UTF-8: an old server's own encoding
  }
}

function barePath(path: string, hasQuery: boolean): string {
  const segments = path
    .split('/')
    .map((segment) => tidySegment(segment.replace(/;jsessionid=[^;]*/i, '')))
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
  // AMP comes as /amp/slug, /slug/amp, slug.amp and slug.amp.html.
  while (segments.length > 1 && segments[0]?.toLowerCase() === 'amp') segments.shift()
  for (let last = segments.pop(); last !== undefined; last = segments.pop()) {
    const bare = last.replace(/(?<=.)(?:\.amp)+(?=$|\.html?$)/i, '')
    if (bare.toLowerCase() === 'amp' && segments.length > 0) continue
    // With a query left, the file name may choose what the query means.
    if (!hasQuery && INDEX.test(bare)) continue
    segments.push(bare)
    break
  }
  return `/${segments.join('/')}`
}

function bareQuery(params: URLSearchParams): string {
  const left = [...params].filter(([name, value]) => name !== '' && !isTracking(name, value))
  // A stable sort on names alone: the order of values under one name may matter.
  left.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return left
    .map(([name, value]) => encodeURIComponent(name) + (value === '' ? '' : `=${encodeURIComponent(value)}`))
    .join('&')
}

/** `https://cdn.ampproject.org/c/s/site.vn/page` is `https://site.vn/page`. */
function outOfAmpCache(url: URL): URL {
  const inner = /(?:^|\.)cdn\.ampproject\.org$/.test(url.hostname)
    ? /^\/[cv]\/(?:s\/)?([^/]+\.[^/]+(?:\/.*)?)$/.exec(url.pathname)
    : /(?:^|\.)google\.[a-z.]+$/.test(url.hostname)
      ? /^\/amp\/(?:s\/)?([^/]+\.[^/]+\/.*)$/.exec(url.pathname)
      : null
  return inner && URL.canParse(`https://${inner[1]}${url.search}`)
    ? new URL(`https://${inner[1]}${url.search}`)
    : url
}

/** Null for what is no address; asking first would read it twice. */
function parse(url: string): URL | null {
  try {
    return new URL(url)
  } catch {
    return null
  }
}

function simplify(url: string): string | null {
  let parsed = parse(url)
  if (parsed === null) return null
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null
  for (let inner = outOfAmpCache(parsed); inner !== parsed; inner = outOfAmpCache(parsed)) parsed = inner
  const host = bareHost(parsed.hostname)
  if (host === '') return null
  const scheme = byNumber(host) ? parsed.protocol : 'https:'
  const port = parsed.port === '' || (scheme === 'https:' && parsed.port === '443') ? '' : `:${parsed.port}`
  const query = bareQuery(parsed.searchParams)
  return `${scheme}//${host}${port}${barePath(parsed.pathname, query !== '')}${query === '' ? '' : `?${query}`}`
}

/**
 * The canonical form of a page's address, idempotent; null for what is no http(s) address.
 *
 * One simplification may bring another to light ("/c/s//site.vn" is a path of an AMP cache only once its empty
 * segment is gone), so it is repeated until nothing changes; each makes the address shorter or leaves it.
 *
 * @param url any absolute address, as a browser, a feed or a person gives it
 */
export function canonicalUrl(url: string): string | null {
  let before = simplify(url.trim())
  for (let round = 0; before !== null && round < 20; round++) {
    const after = simplify(before)
    if (after === before) break
    before = after
  }
  return before
}
