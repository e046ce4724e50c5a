import { useEffect, useId, useState } from 'react'
import type { Labels } from '../../shared/api/labels.ts'
import { order } from '../channel/view.ts'
import type { Words } from '../words/view.ts'
import { type Draft, tagsOf } from './draft.ts'

interface Props {
  readonly draft: Draft
  readonly change: (change: Partial<Draft>) => void
  readonly words: Words
}

const noLabels: Labels = { tags: [], projects: [] }

/** Ends of the tags typed so far: the browser completes a field as a whole, so each offer repeats what stands. */
const tagOffers = (typed: string, { tags }: Labels): string[] => {
  const ended = typed.replace(/[^,;]*$/, '')
  const chosen = new Set(tagsOf(ended))
  const start = ended === '' ? '' : `${ended.trimEnd()} `
  return tags.filter(({ name }) => !chosen.has(name)).map(({ name }) => `${start}${name}`)
}

/** Note, tags and project, with the tags and projects in use offered as one types. */
export const RemarkFields = ({ draft, change, words: { say } }: Props) => {
  const id = useId()
  const [labels, setLabels] = useState(noLabels)
  useEffect(() => {
    void order({ do: 'labels' }).then((known) => setLabels(known ?? noLabels))
  }, [])
  return (
    <div className="remarks">
      <label htmlFor={`${id}-project`}>{say('remarks.project')}</label>
      <input
        autoComplete="off"
        id={`${id}-project`}
        list={`${id}-projects`}
        maxLength={100}
        name="project"
        onChange={(event) => change({ project: event.target.value })}
        type="text"
        value={draft.project}
      />
      <datalist id={`${id}-projects`}>
        {labels.projects.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <label htmlFor={`${id}-tags`}>{say('remarks.tags')}</label>
      <input
        autoComplete="off"
        id={`${id}-tags`}
        list={`${id}-known-tags`}
        name="tags"
        onChange={(event) => change({ tags: event.target.value })}
        type="text"
        value={draft.tags}
      />
      <datalist id={`${id}-known-tags`}>
        {tagOffers(draft.tags, labels).map((offer) => (
          <option key={offer} value={offer} />
        ))}
      </datalist>
      <label htmlFor={`${id}-note`}>{say('remarks.note')}</label>
      <textarea
        id={`${id}-note`}
        name="note"
        onChange={(event) => change({ note: event.target.value })}
        rows={2}
        value={draft.note}
      />
    </div>
  )
}
