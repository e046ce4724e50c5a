import type { CountReading, Metric } from '../../../../shared/codebook/index.ts'
import { plainAmong } from '../plain.ts'
import { type Claim, claim, continues, hasSubjectBefore, type Rule, type Site } from '../site.ts'

/** A metric that counts, with the words of its nouns. */
interface Counted {
  readonly id: string
  readonly unit: string | null
  readonly nouns: readonly (readonly string[])[]
}

/** Words between the measure's phrase and the number, at most. */
const REACH = 12

/**
 * The rule that reads the plain counts among these metrics; none where there are none.
 *
 * @returns a list, to be spread among the other rules before those that count what has no metric of its own
 */
export function plainCountRules(metrics: readonly Metric[]): readonly Rule[] {
  const plain = plainAmong(metrics).flatMap(({ id, unit, reading }) =>
    reading.kind === 'count' ? [{ id, unit, reading }] : [],
  )
  if (!plain.length) return []
  const counts = plain.map(({ id, unit, reading }) => ({ id, unit, nouns: nounsOf(reading) }))
  return [
    {
      id: 'count.plain',
      of: ['number'],
      says: {
        vi: 'Con số đứng trước danh từ được đếm, cùng vế với cụm từ của một chỉ số, là giá trị của chỉ số đó.',
        en: 'A number before a counted noun, in one clause with the words of a measure, is its value.',
      },
      read: (site) => plainCount(site, counts),
      reads: plain.flatMap(({ id, reading }) => reading.reads.map((one) => ({ ...one, metric: id }))),
      leaves: ['Hội nghị có 120 đại biểu tham dự.'],
    },
  ]
}

/** The longest first: "lao động nữ" before "lao động". */
const nounsOf = ({ counted }: CountReading): string[][] =>
  counted.map((noun) => noun.split(' ')).sort((a, b) => b.length - a.length)

function plainCount(site: Site, counts: readonly Counted[]): Claim | null {
  const { quantity } = site
  // A number in words leads a noun phrase more often than it reports a count: "hai công trình này".
  if (quantity.form === 'words' || quantity.per.length) return null
  for (const metric of counts) {
    const end = nounEnd(site, metric)
    const cue = end === null ? null : cueNear(site, metric.id)
    if (end !== null && cue)
      return claim(site, 'count.plain', metric.id, metric.unit, cue.first, Math.max(cue.end, end))
  }
  const model = site.claims.at(-1)
  const metric = model && counts.find(({ id }) => id === model.metric)
  if (!metric || !continues(site) || !hasSubjectBefore(site)) return null
  const end = nounEnd(site, metric) ?? bareEnd(site)
  return end === null ? null : claim(site, 'count.plain', metric.id, metric.unit, quantity.firstToken, end)
}

/** Past the noun that the number counts, where it is one of the metric's. */
function nounEnd({ scene, quantity }: Site, { nouns }: Counted): number | null {
  const at = quantity.coreEndToken
  const noun = nouns.find((words) => words.every((word, i) => scene.words[at + i] === word))
  return noun ? at + noun.length : null
}

/** "xã Tân Hòa 120 lao động, xã Tân Lập 90": a number that nothing is said of. */
const bareEnd = ({ scene, quantity }: Site): number | null =>
  /^\p{L}/u.test(scene.words[quantity.coreEndToken] ?? '') ? null : quantity.endToken

/** The metric's phrase in the number's own clause, before it or after. */
function cueNear({ scene, quantity, before, after }: Site, id: string) {
  const open = (from: number, to: number) =>
    to - from <= REACH && !scene.words.slice(from, to).some((word) => /^[,;:()]$/.test(word))
  const first = before.findLast((cue) => cue.tag === id)
  if (first && open(first.end, quantity.firstToken)) return first
  const late = after.find((cue) => cue.tag === id)
  return late && open(quantity.coreEndToken, late.first) ? late : undefined
}
