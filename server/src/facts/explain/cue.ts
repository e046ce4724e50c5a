import type { Explanation, Quote } from '../../../../shared/records/explanation.ts'
import type { How, Run } from '../how.ts'
import { sharedLexicon } from '../lexicon.ts'
import type { Scene, SentenceScene } from '../scene.ts'
import type { Claim, Site } from '../site.ts'
import { quoteAt, quoteOf } from './quote.ts'

/** The words that made a figure this metric; those of the figure before it where it only goes on with that. */
export function cueOf(scene: Scene, how: How | null): Explanation['cue'] {
  if (how?.kind === 'figure') return cueOfFigure(how.made.site, how.made.claim)
  const words: Quote[] = []
  if (how?.kind === 'cell') words.push(quoteOf(scene, how.header))
  if (how?.kind === 'document') words.push(quoteAt(scene, how.mention))
  if (how?.kind === 'meeting') words.push(quoteOf(scene, how.cue))
  return { words, continued: false }
}

function cueOfFigure(site: Site, claim: Claim): Explanation['cue'] {
  const { scene } = site
  const quotes = (runs: readonly Run[]) => runs.map((run) => quoteOf(scene, run))
  const own = runsOf(scene, claim)
  if (own.length) return { words: quotes(own), continued: false }
  const last = site.before.findLast((cue) => isOfMetric(cue.tag))
  if (last) return { words: quotes([last]), continued: false }
  const before = [...site.claims.toReversed(), ...site.earlier.toReversed()]
  const names = (one: Claim) => runsOf(scene, one).length > 0
  const model = before.find((one) => one.metric === claim.metric && names(one)) ?? before.find(names)
  if (model) return { words: quotes(runsOf(scene, model)), continued: true }
  const verb = { first: claim.first, end: claim.quantity.firstToken }
  return { words: verb.end > verb.first ? quotes([verb]) : [], continued: false }
}

/** Cues that all families share tell how a figure stands, not what it measures. */
const isOfMetric = (tag: string): boolean => !(tag in sharedLexicon)

/** Of the words that a claim rests on, those that name the measure: its cues, and the noun after the number. */
function runsOf(scene: Scene, { first, end, quantity }: Claim): Run[] {
  const cues = (sentenceAt(scene, first)?.cues ?? []).filter(
    (cue) => isOfMetric(cue.tag) && cue.first < end && cue.end > first,
  )
  // "/năm" after a sum is its measure, not what it is a sum of.
  const after = scene.words[quantity.coreEndToken] ?? ''
  const noun =
    end > quantity.coreEndToken && /^\p{L}/u.test(after) ? [{ first: quantity.coreEndToken, end }] : []
  const runs: Run[] = []
  for (const run of [...cues, ...noun].sort((a, b) => a.first - b.first)) {
    const last = runs.at(-1)
    if (last && run.first <= last.end) runs[runs.length - 1] = { ...last, end: Math.max(last.end, run.end) }
    else runs.push({ first: run.first, end: run.end })
  }
  return runs
}

/** The sentence of a token, by halves: a long article has thousands. */
function sentenceAt({ sentences }: Scene, token: number): SentenceScene | undefined {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.sentence.endToken ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return sentences[low]
}
