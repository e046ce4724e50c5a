import type { Remarks } from '../channel/orders/clip.ts'

/** What a person has written to a page that is not clipped yet. */
export interface Draft {
  readonly note: string
  /** As typed: parted by commas. */
  readonly tags: string
  readonly project: string
}

export const emptyDraft: Draft = { note: '', tags: '', project: '' }

/** The tags that were typed: parted by commas, each once. */
export const tagsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,;\n]/)
      .map((tag) => tag.normalize('NFC').replace(/\s+/g, ' ').trim())
      .filter((tag) => tag !== ''),
  ),
]

export const remarksOf = ({ note, tags, project }: Draft): Remarks => ({
  ...(note.trim() ? { note: note.trim().normalize('NFC') } : {}),
  ...(tagsOf(tags).length > 0 ? { tags: tagsOf(tags) } : {}),
  ...(project.trim() ? { project: project.trim().normalize('NFC') } : {}),
})
