import type { Remarks } from '../channel/orders/clip.ts'

/** What a person has written to a page that is not clipped yet. */
export interface Draft {
  readonly note: string
  /** As typed: parted by commas. */
  readonly tags: string
  readonly project: string
}

export const emptyDraft: Draft = { note: '', tags: '', project: '' }

interface KeptDraft extends Draft {
  readonly at: number
}

const prefix = 'draft:'
const lastProject = 'lastProject'
const month = 30 * 24 * 3600 * 1000

const keyOf = (url: string) => prefix + url.replace(/#.*$/, '')

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const draftOf = (value: unknown): Draft | null =>
  typeof value === 'object' && value !== null
    ? {
        note: 'note' in value ? textOf(value.note) : '',
        tags: 'tags' in value ? textOf(value.tags) : '',
        project: 'project' in value ? textOf(value.project) : '',
      }
    : null

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

/** The draft of a page; one without a draft begins with the project that was clipped into last. */
export const readDraft = async (url: string): Promise<Draft> => {
  const key = keyOf(url)
  const stored = await chrome.storage.local.get([key, lastProject])
  return draftOf(stored[key]) ?? { ...emptyDraft, project: textOf(stored[lastProject]) }
}

/** Written at every letter: a popup is closed by the next click elsewhere, without a word to its script. */
export const writeDraft = (url: string, draft: Draft): Promise<void> =>
  chrome.storage.local.set({ [keyOf(url)]: { ...draft, at: Date.now() } satisfies KeptDraft })

const isOld = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'at' in value && Date.now() - Number(value.at) > month

/** The page is clipped, so its draft has become its remarks; drafts of a month ago go too. */
export const dropDraft = async (url: string, { project }: Draft): Promise<void> => {
  await chrome.storage.local.set({ [lastProject]: project.trim() })
  const stored = Object.entries(await chrome.storage.local.get(null))
  const old = stored.filter(([key, value]) => key.startsWith(prefix) && isOld(value)).map(([key]) => key)
  await chrome.storage.local.remove([keyOf(url), ...old])
}
