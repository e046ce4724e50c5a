import type { Subject } from '../../../shared/records/fact.ts'
import type { Level } from '../../../shared/records/place.ts'
import { groupEnd, levelOfNoun, unitNounAt, unitNounLength } from './nouns.ts'
import type { Mention, Scene, SentenceScene } from './scene.ts'

/** Something in a sentence that a figure can belong to. Token indices are half-open. */
export interface SubjectMark {
  readonly first: number
  readonly end: number
  /**
   * named: one or several places by name; group: "6 xã", "các xã còn lại"; anaphor: "xã", "toàn huyện";
   * organ: the unit of "UBND huyện", which owns a figure only where nothing else does; item: a place listed as
   * one of a counted group ("4/17 xã đạt chuẩn gồm A, B"), which owns nothing.
   */
  readonly kind: 'named' | 'group' | 'anaphor' | 'organ' | 'item'
  /** The mark as one subject: the whole group where several places are named. */
  readonly whole: Subject
  /** The places one by one where several are named; empty otherwise. */
  readonly members: readonly { readonly subject: Subject; readonly first: number; readonly end: number }[]
}

/** What earlier sentences leave behind for words such as "xã" and "hai địa phương này". */
export interface Memory {
  readonly last: Map<Level, Subject>
  lastSeveral: SubjectMark | null
  /** Paragraph in which `lastSeveral` was named. */
  paragraph: number
}

export const newMemory = (): Memory => ({ last: new Map(), lastSeveral: null, paragraph: -1 })

/** The original words from one token to another. */
export function textBetween(scene: Scene, first: number, end: number): string {
  const start = scene.tokens[first]?.start ?? 0
  return scene.document.text.slice(start, scene.tokens[end - 1]?.end ?? start)
}

const rank: Readonly<Record<Level, number>> = { province: 0, district: 1, commune: 2, village: 3 }
const joiners = new Set([',', 'và', 'cùng', '-', '–', 'hoặc'])
const containers = new Set(['(', ',', '-', '–', 'của', 'thuộc', 'ở', 'tại'])

/**
 * All marks of a sentence in order. Places joined by commas and "và" are one mark; a place that only says
 * where another lies ("thôn A, xã B", "xã A (huyện B)") is none. Remembers what it saw in `memory`.
 */
export function marksOf(scene: Scene, at: SentenceScene, memory: Memory): SubjectMark[] {
  const named = namedMarks(scene, at).map((mark) =>
    isListed(scene, at, mark) ? { ...mark, kind: 'item' as const } : mark,
  )
  const groups = groupMarks(scene, at, named)
  const anaphors = anaphorMarks(scene, at, [...named, ...groups], memory)
  // "mỗi xã", "2 xã này" stand for places already named rather than for a group of their own.
  const own = groups.filter((group) => !anaphors.some((one) => one.first === group.first))
  const marks = [...named, ...own, ...anaphors]
  marks.sort((a, b) => a.first - b.first || b.end - a.end)
  for (const mark of marks) {
    if (mark.kind === 'organ' || mark.kind === 'item') continue
    if (mark.members.length > 1 && mark.kind === 'anaphor') memory.paragraph = at.sentence.paragraph
    if (mark.kind === 'anaphor') continue
    if (mark.members.length > 1) {
      memory.lastSeveral = mark
      memory.paragraph = at.sentence.paragraph
    } else if (mark.kind === 'named' && mark.whole.level) memory.last.set(mark.whole.level, mark.whole)
  }
  return marks
}

/** "4/17 xã đạt chuẩn gồm A, B và C": the names behind "gồm", "là" are the items of a count before them. */
function isListed(scene: Scene, at: SentenceScene, mark: SubjectMark): boolean {
  const before = scene.words[mark.first - 1]
  if (before !== 'gồm' && before !== 'là' && before !== ':' && before !== '(') return false
  const standard = at.cues.findLast((cue) => cue.tag === 'standard' && cue.end <= mark.first)
  return standard !== undefined && mark.first - standard.end <= 6 && mark.whole.level !== 'province'
}

function namedMarks(scene: Scene, at: SentenceScene): SubjectMark[] {
  const marks: SubjectMark[] = []
  const { mentions } = at
  const { words } = scene
  for (let i = 0; i < mentions.length; ) {
    const lead = mentions[i] as Mention
    const members = [lead]
    let end = lead.end
    let next = i + 1
    for (; next < mentions.length; next++) {
      const candidate = mentions[next] as Mention
      const gap = words.slice(end, candidate.first)
      if (gap.length > 3) break
      const before = members.at(-1) as Mention
      const bracketed = gap[0] === '(' && rank[candidate.place.level] <= rank[before.place.level]
      if (
        (bracketed || rank[candidate.place.level] < rank[before.place.level]) &&
        gap.every((w) => containers.has(w) || bracketed)
      ) {
        end = candidate.end
        if (words[end] === ')') end++
        continue
      }
      const joined =
        gap.length > 0 && gap.every((w, k) => joiners.has(w) || unitNounLength(words, end + k) > 0)
      if (!joined || candidate.place.level !== lead.place.level) break
      members.push(candidate)
      end = candidate.end
    }
    marks.push(namedMark(scene, members, end))
    i = next
  }
  return marks
}

function namedMark(scene: Scene, mentions: readonly Mention[], end: number): SubjectMark {
  const members = mentions.map(({ place, first, end }) => ({
    subject: { text: textBetween(scene, first, end), level: place.level, code: place.code },
    first,
    end,
  }))
  const first = members[0] as (typeof members)[number]
  const last = members.at(-1) as (typeof members)[number]
  return {
    first: first.first,
    end,
    kind: 'named',
    whole:
      members.length === 1
        ? first.subject
        : {
            text: textBetween(scene, first.first, last.end),
            level: first.subject.level,
            code: null,
            count: members.length,
          },
    members: members.length > 1 ? members : [],
  }
}

/** "6 xã", "11 xã còn lại", "20 xã trọng điểm đặc biệt khó khăn", "các xã khác"; with a list its places. */
function groupMarks(scene: Scene, at: SentenceScene, named: readonly SubjectMark[]): SubjectMark[] {
  const marks: SubjectMark[] = []
  const { words } = scene
  const add = (first: number, noun: number, count: number | null) => {
    const level = levelOfNoun(words, noun)
    if (level === null) return
    const nounEnd = noun + unitNounLength(words, noun)
    const each = words[first] === 'mỗi'
    const end = Math.min(
      each ? nounEnd + (words[nounEnd] === 'còn' ? 2 : 0) : groupEnd(words, noun, at.sentence.endToken),
      named.find((mark) => mark.first >= noun)?.first ?? Number.POSITIVE_INFINITY,
    )
    const list = named.find(
      (mark) => mark.first >= noun && mark.first <= end + 1 && mark.whole.level === level,
    )
    if (list && (list.first <= end || words[end] === '(' || words[end] === ':')) {
      if (list.members.length > 1) {
        const whole = { ...list.whole, text: textBetween(scene, first, list.end) }
        marks.push({ ...list, first, whole })
      }
      return
    }
    const whole = {
      text: textBetween(scene, first, end),
      level,
      code: null,
      ...(count === null ? {} : { count }),
    }
    marks.push({ first, end, kind: 'group', whole, members: [] })
  }
  for (const quantity of at.quantities) {
    if (quantity.kind !== 'number' || quantity.form === 'share') continue
    const noun = unitNounAt(words, quantity.coreEndToken)
    if (noun !== null && quantity.per.length === 0) {
      add(
        quantity.firstToken,
        noun,
        quantity.value !== null && Number.isInteger(quantity.value) ? quantity.value : null,
      )
    }
  }
  for (let i = at.sentence.firstToken; i < at.sentence.endToken; i++) {
    if (words[i] !== 'các' && words[i] !== 'những' && words[i] !== 'mỗi') continue
    if (unitNounLength(words, i + 1) && !peopleOf.has(words[i - 1] ?? '')) add(i, i + 1, null)
  }
  return marks
}

/** "nhân dân các bản", "lãnh đạo các xã": people, not the units. */
const peopleOf = new Set([
  'dân',
  'con',
  'bộ',
  'đạo',
  'nghị',
  'cầu',
  'nhắc',
  'giao',
  'của',
  'ubnd',
  'bào',
  'giúp',
  'dẫn',
])

/** After a bare unit noun these begin what is said of the unit. */
const saidOfUnit = new Set([
  'đạt',
  'có',
  'còn',
  'mới',
  'đã',
  'chỉ',
  'được',
  'phấn',
  'huy',
  'hiện',
  'giải',
  'đang',
  'đầu',
  'ước',
  'cũng',
  'vẫn',
  'bị',
  'hoàn',
  'là',
  'đăng',
  'tiếp',
  'sẽ',
  'thu',
  'giảm',
  'tăng',
  'bình',
  'đặt',
  'đề',
  'duy',
  'giữ',
  'chưa',
  'xây',
  'bố',
  'trên',
  'này',
  'không',
  'nâng',
  'thực',
])
/** After these the unit noun is part of an institution's name, of a level's name, or a plural. */
const institution = new Set([
  'nông',
  'ubnd',
  'hđnd',
  'ủy',
  'bộ',
  'cấp',
  'sách',
  'mttq',
  'tỉnh',
  'huyện',
  'các',
  'những',
  'mỗi',
  'từng',
  'một',
  'công',
  'đội',
  'phòng',
  'ban',
  'chính',
  'đạo',
  'số',
  'chuẩn',
  'nhiều',
  'vốn',
  'trạm',
  'trường',
  'đoàn',
  'tịch',
  'hai',
  'ba',
  'dân',
  'thư',
  'viên',
  'quyền',
  'danh',
])

function anaphorMarks(
  scene: Scene,
  at: SentenceScene,
  marks: readonly SubjectMark[],
  memory: Memory,
): SubjectMark[] {
  const found: SubjectMark[] = []
  const { words } = scene
  for (let i = at.sentence.firstToken; i < at.sentence.endToken; i++) {
    const back = backReference(words, i, at.sentence.paragraph, marks, memory)
    if (back) {
      found.push({ ...back, whole: { ...back.whole, text: textBetween(scene, back.first, back.end) } })
      i = back.end - 1
      continue
    }
    const length = unitNounLength(words, i)
    if (length === 0) continue
    const end = i + length
    const before = i > at.sentence.firstToken ? (words[i - 1] as string) : ''
    const covered = marks.some((mark) => mark.first < end && mark.end > i)
    const meant =
      before === 'toàn' ||
      before === 'của' ||
      (!institution.has(before) && !/^\d/.test(before) && saidOfUnit.has(words[end] ?? ''))
    const level = levelOfNoun(words, i)
    if (!covered && meant && level) {
      const whole = unitMeant(level, scene, marks, i, memory)
      if (whole)
        found.push({ first: before === 'toàn' ? i - 1 : i, end, kind: 'anaphor', whole, members: [] })
    }
    i = end - 1
  }
  return found
}

/** "hai địa phương này", "2 xã này", "mỗi xã": the places last named together. */
function backReference(
  words: readonly string[],
  at: number,
  paragraph: number,
  marks: readonly SubjectMark[],
  memory: Memory,
): SubjectMark | null {
  const here = marks.findLast((mark) => mark.end <= at && mark.members.length > 1 && mark.kind === 'named')
  const length = unitNounLength(words, at + 1)
  if (words[at] === 'mỗi') {
    const several = here ?? (memory.paragraph === paragraph ? memory.lastSeveral : null)
    const end = at + 1 + length
    return several && length && words[end] !== 'còn' ? { ...several, first: at, end, kind: 'anaphor' } : null
  }
  const several = here ?? memory.lastSeveral
  if (!several) return null
  const two = `${words[at + 1]} ${words[at + 2]}`
  const end = two === 'địa phương' || two === 'đơn vị' ? at + 3 : length ? at + 1 + length : -1
  if (end < 0) return null
  const count = countWords[words[at] ?? ''] ?? Number(words[at])
  const pointed = words[end] === 'này' || words[end] === 'nói'
  // "hai xã" with nothing more said of them are the two just named.
  const same =
    count === several.members.length &&
    !newlyCounted.has(words[at - 1] ?? '') &&
    (!length || groupEnd(words, at + 1, words.length) === end)
  const plural = words[at] === 'các' || words[at] === 'những' || count > 1
  if (!same && !(pointed && plural)) return null
  return { ...several, first: at, end: pointed ? end + 1 : end, kind: 'anaphor' }
}

/** "có thêm 2 xã đạt chuẩn": counted for the first time, not named before. */
const newlyCounted = new Set([
  'thêm',
  'có',
  'được',
  'là',
  'hơn',
  'gần',
  'thành',
  'trong',
  'số',
  'công',
  'nhận',
])

const countWords: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6 }

function unitMeant(
  level: Level,
  scene: Scene,
  marks: readonly SubjectMark[],
  at: number,
  memory: Memory,
): Subject | null {
  let here: Subject | null = null
  for (const mark of marks) {
    if (mark.first < at && mark.kind === 'named' && mark.whole.level === level && !mark.members.length)
      here = mark.whole
  }
  const unit = level === 'village' ? null : scene.home[level]
  const home: Subject | null = unit ? { text: unit.text, level: unit.level, code: unit.code } : null
  const last = memory.last.get(level) ?? null
  // A district or province stays the article's own; a commune or village is the one last spoken of.
  return level === 'province' || level === 'district' ? (home ?? here ?? last) : (here ?? last ?? home)
}
