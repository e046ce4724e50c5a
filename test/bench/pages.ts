/** The fixtures of layouts read by the project and by its peers, in the same run. */
import { type Finder, own, peers } from '../corpus/layouts/bodies.ts'
import { fixtures } from '../corpus/layouts/fixtures.ts'
import { large } from '../corpus/layouts/large.ts'
import { f1, overlap } from '../corpus/layouts/measure.ts'
import { bodyOf } from '../corpus/layouts/story.ts'
import { median } from './measure.ts'

export interface PagesFigure {
  readonly name: string
  /** Mean over the fixtures. */
  readonly f1: number
  /** Pages a second of processor time. */
  readonly perSecond: number
}

/** Until code is compiled for speed, as it is in a service that runs for long. */
const WARM_UP = 6
const ROUNDS = 5

async function read(finder: Finder): Promise<{ f1: number; perSecond: number }> {
  let sum = 0
  const before = process.cpuUsage()
  const texts: string[] = []
  for (const { html, url } of fixtures) texts.push(await finder.body(html, url))
  const { user, system } = process.cpuUsage(before)
  for (const [i, { story }] of fixtures.entries())
    sum += f1(overlap(bodyOf(story).join('\n'), texts[i] ?? ''))
  return { f1: sum / fixtures.length, perSecond: (1_000_000 * fixtures.length) / (user + system) }
}

/** In turn, a round each, after a warm-up: only the ratio of the rates is worth quoting. */
export async function comparePages(): Promise<PagesFigure[]> {
  const finders = [own, ...peers]
  const rounds = finders.map(() => [] as { f1: number; perSecond: number }[])
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [i, finder] of finders.entries()) {
      const figures = await read(finder)
      if (round >= WARM_UP) rounds[i]?.push(figures)
    }
  }
  return finders.map(({ name }, i) => ({
    name,
    f1: rounds[i]?.[0]?.f1 ?? 0,
    perSecond: median((rounds[i] ?? []).map((figures) => figures.perSecond)),
  }))
}

export interface LargeFigure {
  readonly name: string
  /** Milliseconds of processor time for a page, in the order of `LARGE`. */
  readonly medians: readonly number[]
}

/** Sizes of large pages, in KB. */
export const LARGE = [100, 300] as const
/** Every third of the fixtures: the largest of them take the peers a second each. */
const STEP = 3

/** Fixtures within menus, lists, comments and scripts: how long one takes, after a warm-up. */
export async function compareLarge(): Promise<LargeFigure[]> {
  const finders = [own, ...peers]
  const medians = finders.map(() => [] as number[])
  for (const size of LARGE) {
    const pages = fixtures
      .filter((_, i) => i % STEP === 0)
      .map(({ html, url }) => ({ html: large(html, size * 1000), url }))
    const times = finders.map(() => [] as number[])
    for (let round = 0; round < 3; round++)
      for (const [i, finder] of finders.entries())
        for (const { html, url } of pages) {
          const before = process.cpuUsage()
          await finder.body(html, url)
          const { user, system } = process.cpuUsage(before)
          if (round > 0) times[i]?.push((user + system) / 1000)
        }
    for (const [i, own] of times.entries()) medians[i]?.push(median(own))
  }
  return finders.map(({ name }, i) => ({ name, medians: medians[i] ?? [] }))
}
