/** Why a tab can't be captured. Each has its sentence in both catalogues (`refusal.<kind>`). */
export const refusals = [
  'browser',
  'store',
  'file',
  'format',
  'blocked',
  'large',
  'largeFile',
  'empty',
  'full',
  'disk',
] as const
export type Refusal = (typeof refusals)[number]

// Browsers let no extension into the shops that extensions come from.
const shops: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['microsoftedge.microsoft.com', '/addons'],
  ['addons.mozilla.org', '/'],
]

/** Why a page of this URL can't be captured, as far as the URL tells; null where it may be tried. */
export const refusalOf = (url: string): Refusal | null => {
  if (!URL.canParse(url)) return 'browser'
  const { protocol, hostname, pathname } = new URL(url)
  if (protocol === 'file:') return 'file'
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser'
  return shops.some(([host, path]) => hostname === host && pathname.startsWith(path)) ? 'store' : null
}
