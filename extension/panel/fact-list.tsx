import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { FactRow } from '../../shared/api/facts.ts'
import type { Place } from '../../shared/records/place.ts'
import type { Words } from '../words/view.ts'
import type { Entry } from './entries.ts'
import { cardId, FactCard } from './fact-card.tsx'
import type { PageMarks } from './page-marks.ts'

interface Props {
  readonly entries: readonly Entry[]
  readonly marks: PageMarks
  readonly places: readonly Place[]
  readonly address: string
  readonly words: Words
  save(): void
  replace(row: FactRow): void
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** The cards of a page. Arrows go from one to the next; what is chosen in the page gets the focus here. */
export const FactList = ({ entries, marks, places, address, words, save, replace }: Props) => {
  const list = useRef<HTMLOListElement>(null)
  const { chosen } = marks
  const turn = chosen?.turn ?? 0

  // biome-ignore lint/correctness/useExhaustiveDependencies: each choice made in the page is a turn
  useEffect(() => {
    if (chosen && turn > 0) document.getElementById(cardId(chosen.id))?.focus()
  }, [turn])

  const pressed = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button.show') ?? [])]
    const at = buttons.indexOf(event.target as HTMLElement)
    // Keys of the buttons and fields within a card are their own.
    if (!step || at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    buttons[step(at, buttons.length - 1)]?.focus()
  }

  return (
    <ol className="facts" onKeyDown={pressed} ref={list}>
      {entries.map((entry) => (
        <FactCard
          address={address}
          chosen={chosen?.id === entry.fact.id}
          entry={entry}
          finding={marks.findings[entry.fact.id]}
          key={entry.fact.id}
          places={places}
          replace={replace}
          save={save}
          show={() => marks.show(entry.fact.id)}
          words={words}
        />
      ))}
    </ol>
  )
}
