import { originsFor } from './hosts.ts'

/**
 * Asks the person, through the browser, for the sites of these pages, in one question. Must be the first thing that
 * a click does: browsers show the question only then.
 */
export const askForSites = async (urls: readonly string[]): Promise<boolean> => {
  const origins = originsFor(urls)
  return origins.length === 0 || chrome.permissions.request({ origins })
}

/** Whether the browser lets the extension read a page of this address. */
export const mayRead = async (url: string): Promise<boolean> => {
  const { protocol, hostname } = new URL(url)
  return chrome.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
}
