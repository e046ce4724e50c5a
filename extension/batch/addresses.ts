import { canonicalUrl } from '../../shared/url/canonical.ts'
import { refusalOf } from '../capture/refusal.ts'

/** What was pasted, read line by line; lines are counted from 1. */
export interface Addresses {
  readonly urls: readonly string[]
  /** Lines that hold no address of a web page. */
  readonly bad: readonly number[]
  /** Lines whose page another line, or the list, has already. */
  readonly repeated: readonly number[]
}

const withScheme = /https?:\/\/[^\s<>"]+/gi
const bare = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/iu

/** Sentences end in what addresses hardly ever end in. */
const trimmed = (address: string): string => {
  const cut = address.replace(/[.,;:!'’”»]+$/, '')
  return cut.endsWith(')') && !cut.includes('(') ? trimmed(cut.slice(0, -1)) : cut
}

const isPage = (url: string): boolean => {
  if (refusalOf(url) !== null) return false
  const { username, password, hostname } = new URL(url)
  return username === '' && password === '' && hostname !== ''
}

const inLine = (line: string): string[] => {
  const found = (line.match(withScheme) ?? []).map(trimmed).filter(isPage)
  if (found.length > 0) return found
  const spelled = `https://${line.trim()}`
  return bare.test(line.trim()) && isPage(spelled) ? [spelled] : []
}

const hasNothing = (line: string) => line.trim() === '' || line.trimStart().startsWith('#')

/** One page has one name, however it was reached. */
export const nameOf = (url: string): string => canonicalUrl(url) ?? url

/**
 * The addresses in a text that somebody pasted: a line each, whatever stands around them. Empty lines and those
 * that begin with `#` say nothing.
 * @param there names (`nameOf`) of pages that are in the list already
 */
export const addressesIn = (text: string, there: ReadonlySet<string> = new Set()): Addresses => {
  const seen = new Set(there)
  const urls: string[] = []
  const bad: number[] = []
  const repeated: number[] = []
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (hasNothing(line)) continue
    const found = inLine(line)
    if (found.length === 0) bad.push(index + 1)
    const fresh = found.filter((url) => !seen.has(nameOf(url)))
    if (found.length > 0 && fresh.length === 0) repeated.push(index + 1)
    for (const url of fresh) {
      if (seen.has(nameOf(url))) continue
      seen.add(nameOf(url))
      urls.push(url)
    }
  }
  return { urls, bad, repeated }
}
