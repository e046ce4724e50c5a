import { readFileSync } from 'node:fs'
import * as z from 'zod'
import type { Figures, Report } from './figures.ts'

const Levels = z.object({ gold: z.number(), core: z.number(), full: z.number() })
const Scores = z.record(z.string(), Levels)
const Released = z.object({ version: z.string(), written: Scores, heldOut: Scores })
export type Scores = z.infer<typeof Scores>
export type Released = z.infer<typeof Released>

const file = new URL('../released.json', import.meta.url)

/** The scores that the last release was published with. */
export const released = (): Released => Released.parse(JSON.parse(readFileSync(file, 'utf8')))
export const releasedFile = file

const round = (share: number): number => Math.round(share * 10_000) / 10_000
const levels = ({ gold, core, full }: Figures) => ({ gold, core: round(core), full: round(full) })

/** F1 by metric and kind, as it is kept for the next comparison. */
export const scoresOf = ({ metrics, kinds }: Report): Scores =>
  Object.fromEntries(
    Object.entries({ ...kinds, ...metrics }).map(([name, figures]) => [name, levels(figures)]),
  )

export interface Fall {
  readonly name: string
  readonly level: 'core' | 'full'
  readonly from: number
  readonly to: number
}

/** What has become worse than it was released; a metric that is gone counts as fallen to nothing. */
export function falls(before: Scores, now: Scores): Fall[] {
  return Object.entries(before).flatMap(([name, was]) =>
    (['core', 'full'] as const)
      .map((level) => ({ name, level, from: was[level], to: now[name]?.[level] ?? 0 }))
      .filter(({ from, to }) => to < from),
  )
}
