import type { Words } from '../words/view.ts'

const nameOf = (origin: string) => origin.replace(/^https?:\/\/(?:\*\.)?|\/\*$/g, '')

/** Why the browser is about to ask, and for which sites; nothing where it will not. */
export const SitesWhy = ({ origins, words: { say } }: { origins: readonly string[]; words: Words }) => {
  if (origins.length === 0) return null
  const hosts = [...new Set(origins.map(nameOf))].join(', ')
  return <p className="small">{say('batch.sitesWhy', { hosts })}</p>
}
