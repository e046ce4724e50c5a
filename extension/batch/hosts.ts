import { isBundled } from '../service/address.ts'

const byNumber = (host: string) => /^[\d.]+$|^\[/.test(host)

const originsOf = (url: string): string[] => {
  const { hostname, port, protocol } = new URL(url)
  if (isBundled(url)) return []
  // Sites move their readers from http to https, and from their name to that with `www.` before it, or back.
  const bare = hostname.replace(/^(?:www\d?|m|mobile)\.(?=[^.]+\.)/, '')
  if (byNumber(hostname) || !bare.includes('.') || port !== '') return [`${protocol}//${hostname}/*`]
  return [`http://*.${bare}/*`, `https://*.${bare}/*`]
}

/** The permissions that pages of these addresses need beyond those that the extension came with, each once. */
export const originsFor = (urls: readonly string[]): string[] => [...new Set(urls.flatMap(originsOf))].sort()
