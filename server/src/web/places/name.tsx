/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { dayOf, placeLink } from './links.ts'

interface NameProps {
  readonly text: string
  /** Null for what has no page: villages, groups, names that are not settled. */
  readonly code: string | null
  /** The code means the unit of that day: when the article was published, or while a unit of the past stood. */
  readonly time: string | null
}

/** The name of a place as an article has it, as a link to its page. */
export const PlaceName = ({ text, code, time }: NameProps) =>
  code === null ? <span>{text}</span> : <a href={placeLink(code, dayOf(time))}>{text}</a>
