import { decodePage } from '../article/charset.ts'
import { type PageOfFile, timeOf, webUrl } from './types.ts'

/** SingleFile writes its banner right behind the doctype and `<html>`; browsers their mark of the web above all. */
const BANNER = 4000
const SINGLE_FILE = /<!--\s*Page saved with SingleFile([\s\S]*?)-->/i
const MARK = /<!--\s*saved from url=\(\d{4}\)(\S+)\s*-->/i

/**
 * A page of HTML in a file. Where a browser or SingleFile saved it, their first comment says from where and when.
 * @throws ArticleError `not-text`
 */
export function readSavedPage(bytes: Uint8Array): PageOfFile {
  const html = decodePage(bytes)
  const head = html.slice(0, BANNER)
  const banner = SINGLE_FILE.exec(head)?.[1] ?? ''
  return {
    html,
    url: webUrl(/^\s*url:\s*(\S+)/im.exec(banner)?.[1]) ?? webUrl(MARK.exec(head)?.[1]),
    capturedAt: timeOf(/^\s*saved date:\s*(.+)$/im.exec(banner)?.[1]),
  }
}
