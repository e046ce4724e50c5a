import type { TimeExpression } from '../language/types.ts'
import type { Run } from './how.ts'
import type { Scene, SentenceScene } from './scene.ts'

/** What a heading says of the paragraphs below it. */
export interface Section {
  /** "Mục tiêu năm 2016": what follows is planned. */
  readonly plan: boolean
  /** "Kết quả thực hiện năm 2015": when the figures below hold; null where it says nothing of it. */
  readonly time: TimeExpression | null
  /** The heading's own words, in tokens. */
  readonly heading: Run
}

/** A heading has no more words than this. */
const SHORT = 24
const planned = /mục tiêu|nhiệm vụ|phương hướng|kế hoạch/
const reported = /kết quả|tình hình|thực trạng|đánh giá|hạn chế|tồn tại/

/**
 * The section that each paragraph stands in, by paragraph; those before the first heading have none. A heading is a
 * short paragraph without figures and without a full stop; one that ends with a colon holds for the list below it.
 */
export function sectionsOf(scene: Scene): ReadonlyMap<number, Section> {
  const sections = new Map<number, Section>()
  let section: Section | null = null
  let listOnly = false
  for (const [index, at] of scene.sentences.entries()) {
    const { paragraph } = at.sentence
    const opens = scene.sentences[index - 1]?.sentence.paragraph !== paragraph
    const closes = scene.sentences[index + 1]?.sentence.paragraph !== paragraph
    const last = scene.words[at.sentence.endToken - 1]
    if (opens && listOnly && !isItem(scene, at)) section = null
    if (section && !sections.has(paragraph)) sections.set(paragraph, section)
    if (paragraph < 2 || !closes) continue
    if (last === ':') {
      section = sectionOf(scene, at)
      listOnly = true
    } else if (opens && isHeading(scene, at)) {
      section = sectionOf(scene, at)
      listOnly = false
    }
  }
  return sections
}

/** "- …", "1. …", "(2) …", "a) …": a line of a list. */
export function isItem(scene: Scene, { sentence }: SentenceScene): boolean {
  const words = scene.words.slice(sentence.firstToken, sentence.firstToken + 3).join(' ')
  return /^(?:[-–+*•]|\(?\d{1,2} ?[.)/]|\d{1,2}\.|[a-zđ] ?[.)])/u.test(words)
}

function isHeading(scene: Scene, at: SentenceScene): boolean {
  const { firstToken, endToken } = at.sentence
  if (endToken - firstToken > SHORT || endToken - firstToken < 2) return false
  const last = scene.words[endToken - 1] ?? ''
  if (/^[.;,!?…]$/.test(last) || at.quantities.length > 1) return false
  const text = scene.document.text.slice(scene.tokens[firstToken]?.start, scene.tokens[endToken - 1]?.end)
  if (at.quantities.some((one) => one.firstToken > firstToken + 1 && one.kind !== 'number')) return false
  return /^(?:[IVX]+|[A-Z]|\d{1,2}|Phần \S+)[.)\s:]/u.test(text) || text === text.toLocaleUpperCase('vi')
}

function sectionOf(scene: Scene, at: SentenceScene): Section {
  const said = scene.words.slice(at.sentence.firstToken, at.sentence.endToken).join(' ')
  const times = at.times.filter((time) => !time.comparison && time.kind !== 'now' && time.edtf !== '')
  const plan = (planned.test(said) || (times.length > 0 && said.includes('chỉ tiêu'))) && !reported.test(said)
  const heading = { first: at.sentence.firstToken, end: at.sentence.endToken }
  return { plan, time: times.length === 1 ? (times[0] ?? null) : null, heading }
}
