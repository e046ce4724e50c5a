import type { TimeExpression } from '../language/types.ts'
import { isName, type Period } from './period.ts'
import type { Site } from './site.ts'

/**
 * The time that later sentences of the paragraph go on with: the last one that opened a clause of this one. A
 * sentence without figures tells a story; only its cut-off date holds on.
 */
export function carriedFrom(
  site: Pick<Site, 'at' | 'scene'>,
  before: Period,
  base: Period,
  figures: boolean,
): Period {
  const opening = latest(
    site.at.times.filter(
      (time) =>
        (figures || time.role === 'as_of') &&
        time.role !== 'from' &&
        !time.comparison &&
        time.edtf !== '' &&
        opens(site, time) &&
        !isAside(site, time) &&
        !isFund(site.scene.words, time) &&
        !isName(site, time, ''),
    ),
  )
  if (opening?.kind === 'now') return base
  return opening ? { edtf: opening.edtf, inferred: true, time: opening } : before
}

/** The last of these, where no earlier one is of a later year: "đầu năm 2022 có 27%, trong khi cuối năm 2021 chỉ 5%". */
function latest(times: readonly TimeExpression[]): TimeExpression | undefined {
  const last = times.at(-1)
  const year = (time: TimeExpression) => time.edtf.split('/').at(-1)?.slice(0, 4) ?? ''
  return last && last.kind !== 'now'
    ? (times.findLast((one) => one.kind !== 'now' && year(one) > year(last)) ?? last)
    : last
}

/** "vốn năm 2022", "vốn giao năm 2023": which fund it is. */
const isFund = (words: readonly string[], time: TimeExpression): boolean =>
  time.kind === 'year' && /^(?:vốn|nguồn|hoạch)$/.test(words[time.firstToken - 1] ?? '')

/** Said in brackets ("trước khi triển khai (cuối năm 2010)") or of a plan ("phấn đấu đến năm 2013"): holds there alone. */
function isAside({ scene, at }: Pick<Site, 'at' | 'scene'>, time: TimeExpression): boolean {
  const { words } = scene
  if (words[time.firstToken - 1] === '(' || words[time.endToken] === ')') return true
  return at.cues.some(
    (cue) =>
      (cue.tag === 'target' || cue.tag === 'registered') &&
      cue.end <= time.firstToken &&
      time.firstToken - cue.end <= 2 &&
      (cue.first > at.sentence.firstToken || time.role === 'as_of'),
  )
}

/** At the head of the sentence or of a clause, so that it holds for what follows. */
function opens(site: Pick<Site, 'at' | 'scene'>, time: TimeExpression): boolean {
  const { words } = site.scene
  const { firstToken } = site.at.sentence
  for (let i = time.firstToken - 1; i >= firstToken; i--) {
    const word = words[i] as string
    if (word === ',' || word === ';' || word === ':') return true
    if (/^\d/.test(word)) return false
    if (time.firstToken - i > 5) return false
  }
  return true
}
