import type { Subject } from '../../../../shared/records/fact.ts'
import type { Level } from '../../../../shared/records/place.ts'
import { levelOfNoun, unitNounLength } from '../nouns.ts'
import type { Scene, SentenceScene } from '../scene.ts'
import { bits } from '../word-bits.ts'
import { wordSet } from '../words.ts'
import { backReference } from './back-references.ts'
import { type Memory, type SubjectMark, textBetween } from './mark.ts'

/** After a bare unit noun these begin what is said of the unit. */
const saidOfUnit = wordSet(
  'đạt có còn mới đã chỉ được phấn huy hiện giải đang đầu ước cũng vẫn bị hoàn là đăng tiếp sẽ thu giảm tăng bình đặt đề duy giữ chưa xây bố trên này không nâng thực',
)
/** After these the unit noun is part of an institution's name, of a level's name, or a plural. */
const institution = wordSet(
  'nông ubnd hđnd ủy bộ cấp sách mttq tỉnh huyện các những mỗi từng một công đội phòng ban chính đạo số chuẩn nhiều vốn trạm trường đoàn tịch hai ba dân thư viên quyền danh',
)

/** Institutions whose unit owns a figure where nothing else does. */
const organs = wordSet('ubnd hđnd ủy')

/** "2 xã đã đạt" counts communes; "cuối năm 2024 huyện hoàn thành" does not. */
const counts = (words: readonly string[], at: number): boolean =>
  /^\d/.test(words[at - 1] ?? '') && !/^(?:năm|tháng|quý|ngày)$/.test(words[at - 2] ?? '')

/** "đề nghị huyện bám sát", "giao cho huyện năm 2022 là": whom a request or a sum goes to. */
function isAddressed(words: readonly string[], at: number): boolean {
  const two = `${words[at - 2]} ${words[at - 1]}`
  return two === 'đề nghị' || two === 'yêu cầu' || giving.has(two)
}
const giving = new Set(['giao cho', 'bổ cho', 'cấp cho', 'tư cho', 'trợ cho', 'trí cho', 'vốn cho'])

const others = wordSet('chuẩn quyết định đoàn đề án thị hoạch mtqg trình sở ban chỉ tiêu báo đạo')

/** "theo chuẩn nghèo mới của tỉnh", "đoàn thẩm định của tỉnh": the province gave it, the figure is not its own. */
const isOthers = (words: readonly string[], at: number, from: number): boolean =>
  words.slice(Math.max(from, at - 3), at).some((word) => others.has(word))

/** Words that stand for a unit: "xã", "toàn huyện", "hai địa phương này", and the unit of "UBND huyện". */
export function anaphorMarks(
  scene: Scene,
  at: SentenceScene,
  marks: readonly SubjectMark[],
  memory: Memory,
): SubjectMark[] {
  const found: SubjectMark[] = []
  const { words } = scene
  for (let i = at.sentence.firstToken; i < at.sentence.endToken; i++) {
    const may = scene.bits[i] ?? 0
    if ((may & (bits.reference | bits.unitNoun)) === 0) continue
    const back =
      (may & bits.reference) === 0
        ? null
        : backReference(words, i, at.sentence.paragraph, [...marks, ...found], memory)
    if (back) {
      found.push(back.kind === 'anaphor' && /^\d/.test(words[i] ?? '') ? counted(scene, back) : back)
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
      (before === 'của' && !isOthers(words, i - 1, at.sentence.firstToken)) ||
      isAddressed(words, i) ||
      (!institution.has(before) && !counts(words, i) && saidOfUnit.has(words[end] ?? ''))
    const level = levelOfNoun(words, i)
    const organ = organs.has(before)
    if (!covered && (meant || organ) && level && words[end] !== 'tộc') {
      const whole = unitMeant(level, scene, marks, i, memory, at.sentence.paragraph)
      const kind = meant ? 'anaphor' : 'organ'
      if (whole) found.push({ first: before === 'toàn' ? i - 1 : i, end, kind, whole, members: [] })
    }
    i = end - 1
  }
  return found
}

/** "6 xã" stands as written for the places that were named before. */
const counted = (scene: Scene, mark: SubjectMark): SubjectMark => ({
  ...mark,
  whole: { ...mark.whole, text: textBetween(scene, mark.first, mark.end) },
})

function unitMeant(
  level: Level,
  scene: Scene,
  marks: readonly SubjectMark[],
  at: number,
  memory: Memory,
  paragraph: number,
): Subject | null {
  let here: Subject | null = null
  for (const mark of marks) {
    if (mark.first < at && mark.kind === 'named' && mark.whole.level === level && !mark.members.length)
      here = mark.whole
  }
  const unit = level === 'village' ? null : scene.home[level]
  const home: Subject | null = unit ? { text: unit.text, level: unit.level, code: unit.code } : null
  const last = memory.last.get(level) ?? null
  // A district or province stays the article's own; a commune or village is the one that was just spoken of alone.
  if (level === 'province' || level === 'district') return home ?? here ?? last
  return here ?? (memory.alone.get(level) === paragraph ? last : (home ?? last))
}
