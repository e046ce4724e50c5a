import type { Scene } from './scene.ts'
import type { Claim } from './site.ts'
import { wordSet } from './words.ts'

const openers = wordSet(': là gồm về')
const skips = wordSet('đó bao các gồm : là về tiêu chí có')

/**
 * The criteria that the words after a claim name: "còn 4 tiêu chí chưa đạt: Giao thông; Thu nhập; …",
 * "2 tiêu chí là thu nhập và môi trường", "(tổ chức sản xuất, nghèo đa chiều)", and the list that the next
 * sentence brings ("Các tiêu chí chưa đạt đó là: …"). Parted at semicolons where there are any, else at commas and "và".
 */
export function itemsAfter(scene: Scene, claim: Claim, sentenceIndex: number): string[] {
  const here = scene.sentences[sentenceIndex]
  if (!here) return []
  if (claim.metric !== 'criteria_met') return []
  const own = listFrom(scene, claim.end, here.sentence.endToken, 12)
  if (own.length) return own
  const next = scene.sentences[sentenceIndex + 1]
  if (!next) return []
  const { firstToken, endToken } = next.sentence
  const head = scene.words.slice(firstToken, Math.min(endToken, firstToken + 9)).join(' ')
  return /^(?:các|những|đó|cụ thể|gồm)\b.*tiêu chí (?:chưa đạt|còn thiếu|này|trên|đó)/u.test(head)
    ? listFrom(scene, firstToken + 3, endToken, 8)
    : []
}

function listFrom(scene: Scene, from: number, limit: number, reach: number): string[] {
  const { words } = scene
  let start = -1
  for (let i = from; i < Math.min(limit, from + reach); i++) {
    const word = words[i] as string
    if (word === '(') {
      start = i + 1
      break
    }
    // "…, đó là tiêu chí số 14 về …", "…, gồm …" go on with the list; another clause or figure does not.
    if (word === ',' && /^(?:đó|gồm|bao|là|cụ)$/.test(words[i + 1] ?? '')) continue
    if (word === ',' || word === ';' || (/^\d/.test(word) && !/^(?:19|20)\d\d$/.test(word))) return []
    if (word === 'về' && words[i + 1] === 'đích') return []
    if (openers.has(word)) {
      start = i + 1
      break
    }
  }
  if (start < 0) return []
  while (start < limit && skips.has(words[start] as string)) start++
  let end = start
  const bracket = words[start - 1] === '('
  // Only after a colon do semicolons part the items; elsewhere they end the clause.
  const colon = scene.words.slice(from, start).includes(':')
  while (end < limit && !/^[.]$/.test(words[end] as string) && !(bracket && words[end] === ')')) {
    if (words[end] === ';' && !colon) break
    if (/^\d/.test(words[end] as string) && words[end - 1] !== 'số') return []
    if (words[end] === 'đều' || words[end] === 'chưa' || words[end] === 'nhưng' || words[end] === 'cần') break
    end++
  }
  return split(scene, start, end)
}

function split(scene: Scene, first: number, end: number): string[] {
  const { words } = scene
  const semicolons = words.slice(first, end).includes(';')
  const parts: string[] = []
  let open = first
  const close = (at: number) => {
    while (open < at && /^(?:về|và|tiêu|chí|,|số|\d+)$/.test(words[open] as string)) open++
    if (at > open) parts.push(scene.document.text.slice(scene.tokens[open]?.start, scene.tokens[at - 1]?.end))
  }
  for (let i = first; i < end; i++) {
    const word = words[i]
    if (semicolons ? word === ';' : word === ',' || (word === 'và' && !innerAnd(words, i, end))) {
      close(i)
      open = i + 1
    }
  }
  close(end)
  return parts.length <= 20 && parts.every((part) => part.length <= 120) ? parts : []
}

/** "Môi trường và an toàn thực phẩm", "thông tin và truyền thông": the official names of criteria hold an "và". */
const innerPairs = ['an toàn', 'truyền thông', 'đào tạo', 'tiếp cận', 'phát triển', 'an ninh', 'nhà ở']
const innerAnd = (words: readonly string[], at: number, end: number): boolean =>
  at + 2 < end + 1 && innerPairs.includes(`${words[at + 1]} ${words[at + 2]}`)
