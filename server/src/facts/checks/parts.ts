import { between, type Checker, type Finding, type Ground, type Member } from './member.ts'
import { meet, plus, type Range, rangeOf } from './rounding.ts'

const opens = /trong đó|trong số (?:đó|này)|gồm|chia ra|cụ thể|cơ cấu/u
const mostParts = 12

const alike = ({ fact: a }: Member, { fact: b }: Member): boolean =>
  a.metric === b.metric && a.status === b.status && a.direction === b.direction && a.unit === b.unit

const sumOf = (members: readonly Member[]): Range | null => {
  const ranges = members.map(({ fact }) => rangeOf(fact))
  return ranges.every((range) => range !== null) ? ranges.reduce(plus) : null
}

/** The parts that follow a whole: like figures of its paragraph that name their part, up to the next whole. */
function partsAfter(ofSubject: readonly Member[], index: number): Member[] {
  const whole = ofSubject[index] as Member
  const parts: Member[] = []
  for (const one of ofSubject.slice(index + 1, index + 1 + 2 * mostParts)) {
    if (one.paragraph !== whole.paragraph) break
    if (one.fact.metric !== whole.fact.metric) continue
    if (!alike(one, whole) || one.fact.part === null || parts.length === mostParts) break
    parts.push(one)
  }
  return parts
}

/**
 * Parts of one whole ("trong đó vốn đầu tư 80 tỷ đồng, vốn sự nghiệp 20 tỷ đồng"): as much together as the whole, or
 * less where not all are named. Parts may be divided again, or the whole divided twice, so they are more than it only
 * where no run of them makes up the whole or one of themselves.
 */
export const partsOfWhole: Checker = (ofSubject, ground) => {
  const findings: Finding[] = []
  ofSubject.forEach((whole, index) => {
    const { fact } = whole
    if (fact.part !== null || whole.sentence === null || (fact.unit !== 'VND' && fact.unit !== 'hộ')) return
    const all = rangeOf(fact)
    const parts = partsAfter(ofSubject, index)
    if (!all || !parts.length || !announced(whole, parts, ground)) return
    const complete = parts.findLastIndex((_, i) => {
      const sum = i > 0 && sumOf(parts.slice(0, i + 1))
      return sum && meet(sum, all)
    })
    if (complete > 0) {
      const members = [whole, ...parts.slice(0, complete + 1)]
      findings.push({ rule: 'sum of parts = whole', members, agrees: true })
      return
    }
    // "vốn kéo dài 19 tỷ đồng, vốn năm nay 53 tỷ đồng, trong đó …": which of them is divided is not said.
    if (ofSubject.slice(Math.max(0, index - 4), index).some((one) => sharesSentence(one, whole))) return
    const own = parts.filter((one) => one.sentence === whole.sentence)
    const sum = own.length > 0 && sumOf(own)
    if (!sum) return
    const within = sum.low <= all.high
    if (within || (!isNested(own, all) && !/[;]/.test(between(ground, whole, own.at(-1) ?? whole))))
      findings.push({ rule: 'sum of parts ≤ whole', members: [whole, ...own], agrees: within })
  })
  return findings
}

const sharesSentence = (one: Member, whole: Member): boolean =>
  one.sentence === whole.sentence && one.fact.unit === whole.fact.unit && one.fact.unit === 'VND'

/** Households of a people are a part by their words alone; a sum is divided where the text says so. */
const announced = (whole: Member, [first]: readonly Member[], ground: Ground): boolean =>
  first !== undefined && (whole.fact.unit === 'hộ' || opens.test(between(ground, whole, first)))

/** Whether a run of the parts makes up the whole or another part: they are of two levels. */
function isNested(parts: readonly Member[], all: Range): boolean {
  const targets = [all, ...parts.flatMap(({ fact }) => rangeOf(fact) ?? [])]
  for (let first = 0; first < parts.length; first++) {
    for (let end = first + 2; end <= parts.length; end++) {
      const sum = sumOf(parts.slice(first, end))
      if (sum && targets.some((range) => meet(range, sum))) return true
    }
  }
  return false
}
