/** The fixtures: each layout with two of the stories or more. */

import { story } from './stories.ts'
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

export const fixtures: readonly Fixture[] = named.flatMap(([name, layout], i) =>
  (PAIRS[i % PAIRS.length] ?? []).map((id) => ({
    name: `${name}, ${id}`,
    story: story(id),
    ...layout(story(id)),
  })),
)
