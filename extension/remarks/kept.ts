import { type Draft, emptyDraft } from './draft.ts'

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
