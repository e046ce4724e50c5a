import type { Site } from './site.ts'
import { textBetween } from './subjects/index.ts'
import { wordSet } from './words.ts'

const openers = wordSet('riêng trong đó có với đối vùng , ; : và tỷ lệ')
/** What begins the name of a group of people or households within the whole. */
const people = wordSet('hộ đồng người vùng nhóm khu dân phụ trẻ')
/** Names of peoples, which need no noun: "trong đó Khmer 118 hộ". */
const peoples = wordSet('dtts khmer mông dao tày nùng chăm raglai bana êđê jrai hoa')

/**
 * The slice that a figure is about where the words between it and the last figure name one: "riêng hộ đồng bào
 * dân tộc thiểu số 29,16%", "riêng vùng đồng bào Khmer giảm 4%". Undefined where they don't.
 */
export function sliceName(site: Site): string | undefined {
  const { words } = site.scene
  const opener = site.before.findLast((cue) => cue.tag === 'parts')
  if (!opener) return undefined
  let first = opener.end
  while (openers.has(words[first] as string) && words[first] !== 'vùng') first++
  const named = peoples.has(words[first] as string)
  if (!named && !people.has(words[first] as string)) return undefined
  let end = first
  while (end < site.quantity.firstToken && /^[\p{L}]/u.test(words[end] as string)) {
    if (
      site.before.some(
        (cue) => cue.first === end && (cue.tag === 'level' || cue.tag === 'up' || cue.tag === 'down'),
      )
    )
      break
    end++
  }
  return end - first >= (named ? 1 : 2) && end - first <= 12 ? textBetween(site.scene, first, end) : undefined
}

const subgroup = wordSet('đồng hộ người vùng dân nhóm')
const introduces = wordSet('trong là của ở thuộc đối với')

/**
 * The subgroup that a measure's own noun phrase names: "tỷ lệ hộ nghèo trong đồng bào dân tộc thiểu số là 51,8%",
 * "hộ nghèo là đồng bào Khmer". Undefined where the measure is of the whole unit.
 */
export function subgroupAfter(site: Site, from: number): string | undefined {
  const { words } = site.scene
  let first = from
  while (first < from + 2 && introduces.has(words[first] as string)) first++
  if (first === from || !subgroup.has(words[first] as string)) return undefined
  // "của người dân" is of everyone.
  if (words[first + 1] === 'dân' && words[first + 2] !== 'tộc') return undefined
  let end = first
  while (end < site.quantity.firstToken && /^\p{L}/u.test(words[end] as string)) {
    if (end > first && site.before.some((cue) => cue.first === end)) break
    if (site.marks.some((mark) => mark.first <= end && mark.end > end)) break
    end++
  }
  while (end > first && introduces.has(words[end - 1] as string)) end--
  return end - first >= 2 && end - first <= 10 ? textBetween(site.scene, first, end) : undefined
}
