import type { Refusal } from '../capture/refusal.ts'
import type { Remarks } from '../channel/orders/clip.ts'

export const rowStates = ['waiting', 'open', 'kept', 'known', 'failed'] as const
export type RowState = (typeof rowStates)[number]

/** Why a page of a list was not clipped, beside what refuses any page. */
export const visitTroubles = ['status', 'access', 'unread', 'closed'] as const
export type Trouble = Refusal | (typeof visitTroubles)[number]

export interface Reason {
  readonly kind: Trouble
  /** The HTTP status that the site answered with, where that is the reason. */
  readonly status: number | null
}

/** One page that is to be clipped without anybody at its button. */
export interface Row {
  /** The id that its capture gets, whatever ends the worker in between: clipped twice, it is kept once. */
  readonly id: string
  /** Its place among the others: earlier ones first. */
  readonly place: number
  readonly url: string
  /** Of the tab, or of the page once it was seen; null before. */
  readonly title: string | null
  /** `link`: asked for one by one, so it waits neither for others nor for a stopped list. */
  readonly from: 'tab' | 'list' | 'link'
  /** The tab that shows it: of a tab row the person's own, of a link the one that it was clicked in. */
  readonly tabId: number | null
  readonly remarks: Remarks
  /** Whether it is passed over where the service has it already. */
  readonly skipKnown: boolean
  readonly state: RowState
  readonly reason: Reason | null
  /** When its site was last asked for it, in milliseconds since 1970; null before. */
  readonly visitedAt: number | null
  /** How often it was begun since a person asked for it. */
  readonly turns: number
}

/** What a view knows of a page that is to be clipped. */
export type NewRow = Pick<Row, 'url' | 'title' | 'from' | 'tabId' | 'remarks' | 'skipKnown'>

export const newRow = (row: NewRow, id: string, place: number): Row => ({
  ...row,
  id,
  place,
  state: 'waiting',
  reason: null,
  visitedAt: null,
  turns: 0,
})

/** A row that still has to be clipped. */
export const isLeft = ({ state }: Row): boolean => state === 'waiting' || state === 'open'

/** A row as it was before its first turn. */
export const again = (row: Row): Row => ({ ...row, state: 'waiting', reason: null, turns: 0 })
