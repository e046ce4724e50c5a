import { useEffect, useState } from 'react'
import { type Draft, emptyDraft } from './draft.ts'
import { dropDraft, readDraft, writeDraft } from './kept.ts'

export type UsedDraft = readonly [draft: Draft, change: (changes: Partial<Draft>) => void, drop: () => void]

/** The draft of a page, what changes it (each change is stored at once), and what drops it once it is clipped. */
export const useDraft = (url: string): UsedDraft => {
  const [draft, setDraft] = useState<Draft>(emptyDraft)
  useEffect(() => {
    void readDraft(url).then(setDraft)
  }, [url])
  const change = (changes: Partial<Draft>) => {
    const next = { ...draft, ...changes }
    setDraft(next)
    void writeDraft(url, next)
  }
  const drop = () => {
    setDraft({ ...emptyDraft, project: draft.project })
    void dropDraft(url, draft)
  }
  return [draft, change, drop]
}
