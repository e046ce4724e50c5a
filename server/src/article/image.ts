/** The picture that a page gives for its article. */

/**
 * @param addresses as written, the most trusted first
 * @param page where relative ones begin; null where it is unknown
 * @returns the first that is an address on the web, absolute
 */
export function imageOf(addresses: readonly string[], page: string | null): string | null {
  for (const address of addresses) {
    if (!URL.canParse(address, page ?? undefined)) continue
    const { protocol, href } = new URL(address, page ?? undefined)
    if (/^https?:$/.test(protocol)) return href
  }
  return null
}
