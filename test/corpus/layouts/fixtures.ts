/** The fixtures: each layout with two of the stories or more. */

import { stories } from './stories.ts'
import type { Layout, Page, Story } from './story.ts'
import * as newspapers from './systems/newspapers.ts'
import * as nukeviet from './systems/nukeviet.ts'
import * as old from './systems/old.ts'
import * as portals from './systems/portals.ts'
import * as systems from './systems/systems.ts'
import * as wordpress from './systems/wordpress.ts'

export interface Fixture extends Page {
  readonly name: string
  readonly story: Story
}

const layouts: Readonly<Record<string, Layout>> = {
  ...wordpress,
  ...nukeviet,
  ...portals,
  ...newspapers,
  ...systems,
  ...old,
}

/** Short notices and tables are the hardest: every third layout has each of them. */
const PAIRS = [
  ['review', 'notice'],
  ['commune', 'table'],
  ['visit', 'brief'],
  ['session', 'credit'],
  ['flood', 'table'],
  ['award', 'notice'],
  ['credit', 'brief'],
] as const

// In the order of their names: runners differ in the order of a module's exports.
const named = Object.entries(layouts).sort(([a], [b]) => (a < b ? -1 : 1))

/** A story in a layout that goes wrong more easily than the others. */
const HARD = ['drupal7, brief', 'k2, notice', 'paper, brief']

const inLayout = (name: string, layout: Layout, it: Story): Fixture => ({
  name: `${name}, ${it.id}`,
  story: it,
  ...layout(it),
})

/** Every story in every layout. */
export const pairs: readonly Fixture[] = named.flatMap(([name, layout]) =>
  stories.map((it) => inLayout(name, layout, it)),
)

export const fixtures: readonly Fixture[] = named.flatMap(([name, layout], i) => {
  const ids: readonly string[] = PAIRS[i % PAIRS.length] ?? []
  return stories
    .filter((it) => ids.includes(it.id) || HARD.includes(`${name}, ${it.id}`))
    .map((it) => inLayout(name, layout, it))
})
