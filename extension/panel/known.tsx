import { useEffect, useState } from 'react'
import type { LookupResponse } from '../../shared/api/articles.ts'
import { order } from '../channel/view.ts'
import { timeText } from '../words/time.ts'
import type { Words } from '../words/view.ts'

/** What the service says of a page that it has. */
export type Known = Pick<LookupResponse, 'capturedBy' | 'note' | 'tags' | 'projects'> & {
  readonly capturedAt: string | null
  /** The article's id. */
  readonly id: string
}

/**
 * Whether the current service has a page, asked once for each address: only for pages that a person acts on.
 * @param url empty where nothing is to be asked
 * @returns null while it is asked, where the service has it not, and where it does not answer
 */
export const useKnown = (url: string): Known | null => {
  const [known, setKnown] = useState<Known | null>(null)
  useEffect(() => {
    let left = false
    setKnown(null)
    if (url === '') return
    const ask = async () => {
      const answer = await order({ do: 'lookup', url })
      if (left || !answer.ok || !answer.value.article) return
      const { article, capturedBy, note, tags, projects } = answer.value
      setKnown({ id: article.id, capturedAt: article.capturedAt, capturedBy, note, tags, projects })
    }
    ask().catch(() => undefined)
    return () => {
      left = true
    }
  }, [url])
  return known
}

interface Props {
  readonly known: Omit<Known, 'id'>
  readonly words: Words
}

/** When a page was clipped and by whom, and what people wrote to it. */
export const KnownLines = ({ known, words: { language, say } }: Props) => {
  const { capturedAt, capturedBy: name, note, tags, projects } = known
  const time = capturedAt ? timeText(language, capturedAt) : '?'
  return (
    <div className="known small">
      <p>
        <span aria-hidden="true">✓</span> {name ? say('known.by', { time, name }) : say('known.at', { time })}
      </p>
      {projects.length > 0 && (
        <p className="quiet">{say('known.projects', { names: projects.join(', ') })}</p>
      )}
      {tags.length > 0 && <p className="quiet">{say('known.tags', { names: tags.join(', ') })}</p>}
      {note && <p className="quiet">{say('known.note', { note })}</p>}
    </div>
  )
}
