/** The name of the site, as it calls itself. */
import { fold, tidyLine } from './text.ts'

/** Titles of pages that carry nothing but the site's name. */
const PORTAL = /^(?:cong|trang) (?:thong tin|tt|ttdt)\b.{3,80}$/
/** The hyphen within a name: "Đài Phát thanh - Truyền hình …". */
const INNER = /((?:phát|truyền) thanh)\s+[-–]\s+(?=(?:và )?(?:truyền hình|văn hóa))/giu
const JOINT = '\u2010'

const SITE = /^(?:bao|dai|tap chi|(?:cong|trang) (?:thong tin|tt|ttdt|dien tu)|website)\b.{3,80}$/

/** What a logo's link says that is no name: a place on the site, or what a click does. */
const NO_NAME =
  /^(?:trang (?:chu|nhat)|home|menu|logo|ve trang|quay (?:lai|ve)|tro (?:lai|ve)|toggle|skip|english)\b/

const isName = (words: string): boolean =>
  words.length <= 80 && /\p{L} \p{L}/u.test(words) && !NO_NAME.test(fold(words))

/**
 * @param named from metadata
 * @param titles of the document: the site's name stands before or behind the headline
 * @param banners alternative texts of the first pictures
 * @param brands words of links to the front page where the site's name belongs
 * @param url canonical: its host is the last resort
 */
export function siteName(
  named: string | null,
  titles: readonly string[],
  banners: readonly string[],
  brands: readonly string[],
  url: string | null,
): string | null {
  if (named) return named
  const parts = titles.flatMap((title) => {
    const split = title.replace(INNER, `$1${JOINT}`).split(/\s+[-–—|»]\s+|\s*[|»]\s*/)
    return split.length > 1 ? [split[0] ?? '', split.at(-1) ?? ''] : PORTAL.test(fold(title)) ? [title] : []
  })
  const alts = banners.map(
    (alt) =>
      tidyLine(alt)
        .replace(INNER, `$1${JOINT}`)
        .split(/\s+[-–]\s+/)[0] ?? '',
  )
  const found = [...parts, ...alts].map(tidyLine).find((part) => SITE.test(fold(part)))
  return found?.replace(JOINT, ' - ') ?? brands.find(isName) ?? (url ? new URL(url).hostname : null)
}
