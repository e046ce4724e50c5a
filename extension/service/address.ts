/** Where a service listens that was started without settings. */
export const defaultAddress = 'http://127.0.0.1:8787'

const bundled = new Set(['127.0.0.1', 'localhost'])

export interface Pairing {
  readonly address: string
  readonly code: string
}

const parsed = (text: string): URL | null => {
  const trimmed = text.trim()
  // `127.0.0.1:8787` and `localhost:8787` are what people type; URL would take `localhost:` for a scheme.
  const spelled = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`
  if (trimmed === '' || !URL.canParse(spelled)) return null
  const url = new URL(spelled)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  // A name or password in an address would travel with every request and show up in logs.
  return url.username === '' && url.password === '' ? url : null
}

/** The origin of what was typed (`127.0.0.1:8787/` → `http://127.0.0.1:8787`), or null where it is none. */
export const addressOf = (text: string): string | null => parsed(text)?.origin ?? null

/**
 * The two parts of the link that the service prints when it starts, `http://127.0.0.1:8787/pair#CODE`, or null.
 * The code stands behind the `#` so that no browser ever sends it in a request line.
 */
export const pairingOf = (text: string): Pairing | null => {
  const url = parsed(text)
  if (url?.pathname.replace(/\/$/, '') !== '/pair') return null
  const code = url.hash.slice(1)
  return code.length >= 8 && code.length <= 200 ? { address: url.origin, code } : null
}

/** The match pattern of an address. It names no port, which in a pattern means every port. */
export const patternOf = (address: string): string => {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}

/** The manifest grants this address; any other has to be asked for. */
export const isBundled = (address: string): boolean => {
  const { protocol, hostname } = new URL(address)
  return protocol === 'http:' && bundled.has(hostname)
}

/** A token sent there can be read on the way: plain http to another machine. */
export const isExposed = (address: string): boolean => {
  const { protocol, hostname } = new URL(address)
  return protocol === 'http:' && !bundled.has(hostname) && hostname !== '[::1]'
}

/** The page of one article, with a fact picked out where one is given. */
export const articlePage = (address: string, articleId: string, factId?: string): string =>
  `${address}/articles/${encodeURIComponent(articleId)}${factId ? `#fact-${encodeURIComponent(factId)}` : ''}`
