import { confidenceOf, type Weights } from '../../../../server/src/facts/confidence/index.ts'
import { fitted } from './fit.ts'
import type { Judged } from './judged.ts'

/** A fact with the confidence that it was given by weights fitted to other articles than its own. */
export interface Rated {
  readonly confidence: number
  readonly right: boolean
}

const folds = 10

/** Rates every fact by what the articles of the other nine tenths teach; whole articles, since theirs err together. */
export function crossRated(judged: readonly Judged[]): Rated[] {
  const articles = [...new Set(judged.map(({ article }) => article))].sort()
  const foldOf = new Map(articles.map((article, i) => [article, i % folds]))
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const own = judged.filter(({ article }) => foldOf.get(article) === fold)
    return rated(own, fitted(judged.filter(({ article }) => foldOf.get(article) !== fold)))
  })
}

export const rated = (judged: readonly Judged[], weights: Weights): Rated[] =>
  judged.map(({ traits, right }) => ({ confidence: confidenceOf(traits, weights), right }))

/** Confidences from `from` up to, and without, the next one's; how sure its facts are said to be, and are. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly facts: number
  readonly stated: number
  readonly right: number
}

/** Finer where most facts are; below, so few are that a narrow bin would tell of chance. */
const edges = [0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01]

/** The facts by their confidence; a bin of none is left out. */
export function binsOf(facts: readonly Rated[]): Bin[] {
  return edges.slice(1).flatMap((to, i) => {
    const from = edges[i] ?? 0
    const own = facts.filter(({ confidence }) => confidence >= from && confidence < to)
    if (own.length === 0) return []
    return [{ from, to: Math.min(1, to), facts: own.length, ...meansOf(own) }]
  })
}

/** The mean confidence of facts, and the share of them that is right. */
export function meansOf(facts: readonly Rated[]): { stated: number; right: number } {
  const sum = facts.reduce((all, { confidence }) => all + confidence, 0)
  const right = facts.filter((one) => one.right).length
  return { stated: sum / facts.length, right: right / facts.length }
}

/** How far the bins are off on average, each by its facts. */
export function errorOf(bins: readonly Bin[]): number {
  const facts = bins.reduce((all, bin) => all + bin.facts, 0)
  return bins.reduce((sum, bin) => sum + bin.facts * Math.abs(bin.stated - bin.right), 0) / facts
}

/**
 * The weights with their base moved so that of articles which no rule was written after as many facts are right as is
 * stated: rules read those that they were written after a little better. Of the others only that one share is used.
 */
export function levelled(weights: Weights, unseen: readonly Judged[]): Weights {
  let [low, high] = [-2, 2]
  for (let step = 0; step < 20; step++) {
    const by = (low + high) / 2
    const { stated, right } = meansOf(rated(unseen, { ...weights, base: weights.base + by }))
    if (stated > right) high = by
    else low = by
  }
  return { ...weights, base: Math.round(100 * (weights.base + low)) / 100 }
}
