import type { Subject } from '../../../../shared/records/fact.ts'
import type { Level } from '../../../../shared/records/place.ts'
import type { Scene } from '../scene.ts'

/** Something in a sentence that a figure can belong to. Token indices are half-open. */
export interface SubjectMark {
  readonly first: number
  readonly end: number
  /**
   * named: one or several places by name; group: "6 xã", "các xã còn lại"; anaphor: "xã", "toàn huyện";
   * organ: the unit of "UBND huyện", which owns a figure only where nothing else does; item: a place listed as
   * one of a counted group ("4/17 xã đạt chuẩn gồm A, B"), which owns nothing.
   */
  readonly kind: 'named' | 'group' | 'anaphor' | 'organ' | 'item'
  /** The mark as one subject: the whole group where several places are named. */
  readonly whole: Subject
  /** The places one by one where several are named; empty otherwise. */
  readonly members: readonly { readonly subject: Subject; readonly first: number; readonly end: number }[]
}

/** What earlier sentences leave behind for words such as "xã" and "hai địa phương này". */
export interface Memory {
  readonly last: Map<Level, Subject>
  /** Paragraph in which `last` was the only unit of its level in its sentence; others leave open which one is meant. */
  readonly alone: Map<Level, number>
  lastSeveral: SubjectMark | null
  /** Paragraph in which `lastSeveral` was named. */
  paragraph: number
  /** The communes that the opening names together, where the article is about no single unit below the province. */
  opening: SubjectMark | null
}

export const newMemory = (): Memory => ({
  last: new Map(),
  alone: new Map(),
  lastSeveral: null,
  paragraph: -1,
  opening: null,
})

/** The original words from one token to another. */
export function textBetween(scene: Scene, first: number, end: number): string {
  const start = scene.tokens[first]?.start ?? 0
  return scene.document.text.slice(start, scene.tokens[end - 1]?.end ?? start)
}

/** How far down the map a level stands. */
export const rank: Readonly<Record<Level, number>> = { province: 0, district: 1, commune: 2, village: 3 }
