/** Above the article: names of the site, menus, paths; and, among them, the headline. */
import type { LineKind } from './boilerplate.ts'
import { hasCredit } from './captions.ts'
import { readDateLine } from './dates.ts'
import { endsSentence, type Line, wordCount } from './line.ts'
import { readSignature } from './names.ts'
import { fold } from './text.ts'

const CRUMBS = /^(?:trang chu|trang nhat|home|ban dang o|ban dang xem|muc luc)\b.{0,120}$/
const BANNER =
  /^(?:(?:cong|trang|trang web|website) (?:thong tin|tin dien tu|tt|dien tu|ttdt)|(?:bao|tap chi|dai)(?: anh| dien tu| va (?:phat thanh|dai|ptth)| phat thanh| ptth| truyen thanh|$| \S+ \S+(?: \S+)?(?: online| dien tu)?$| \S+ \S+(?: \S+)?(?:(?: online| dien tu) -| - so \d))|uy ban nhan dan (?:tinh|huyen|thi xa|thanh pho|xa|phuong) \S+(?: \S+){0,3}$|dang bo (?:tinh|huyen) \S+(?: \S+){0,3}$|cong hoa xa hoi chu nghia|doc lap - tu do|cong dan - |chinh quyen - cong dan|.{0,60}chao mung (?:ban doc|quy vi|quy ban doc|cac ban|ban den))/

/** Whether a line names the site, or is a menu, a path, a list of categories. */
export function isMasthead(line: Line): boolean {
  const folded = fold(line.text)
  if (CRUMBS.test(folded) || BANNER.test(folded)) return true
  const parts = line.text.split(/\s*(?:[|»›>•·]|\s[-–—/]\s)\s*/).filter(Boolean)
  if (parts.length >= 3 && parts.every((p) => wordCount(p) <= 5)) return true
  // "Chính trị - Xây dựng Đảng": a category of the site.
  if (parts.length === 2 && parts.every((p) => wordCount(p) <= 3)) return true
  return (parts.length === 2 && /[|»›>]/.test(line.text)) || (line.wide === true && !endsSentence(line.text))
}

/** Above that many lines it is a whole page that was copied, its menus first. */
const WHOLE_PAGE = 8

/** Which of the lines above the first paragraph is the headline; -1 where none is. */
export function findTitle(
  lines: readonly Line[],
  kinds: readonly (LineKind | null)[],
  first: number,
): number {
  const wholePage = first > WHOLE_PAGE
  const candidates: number[] = []
  for (let i = wholePage ? first - WHOLE_PAGE : 0; i < first; i++) {
    const line = lines[i]
    if (!line || kinds[i] !== null || line.text.length < 8 || line.text.length > 260) continue
    const date = readDateLine(line.text)
    if (isMasthead(line) || (date && (date.residue === '' || /^(?:th[uứ]|ng[aà]y|\d)/i.test(line.text))))
      continue
    const signed = readSignature(line.text)
    if (wordCount(line.text) >= 3 && !hasCredit(line.text) && (signed === null || signed.office))
      candidates.push(i)
  }
  const size = (i: number) => lines[i]?.text.length ?? 0
  const long = candidates.filter((i) => wordCount(lines[i]?.text ?? '') >= 6)
  // Among menus the headline is the longest line; else the first: what follows may be a second headline.
  if (wholePage) return long.sort((a, b) => size(b) - size(a) || b - a)[0] ?? candidates.at(-1) ?? -1
  return long[0] ?? candidates.at(-1) ?? -1
}
