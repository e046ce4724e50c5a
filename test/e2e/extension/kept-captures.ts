import type { Page } from 'playwright-core'
import type { Capture } from '../../../shared/records/article.ts'

/** The captures that wait on this computer, read from the disk of the browser by a page of the extension. */
export const keptCaptures = (view: Page): Promise<Capture[]> =>
  view.evaluate<Capture[]>(`new Promise((resolve, reject) => {
    const opened = indexedDB.open('tin-lang')
    opened.onerror = () => reject(opened.error)
    opened.onsuccess = () => {
      const all = opened.result.transaction('captures').objectStore('captures').getAll()
      all.onsuccess = () => {
        opened.result.close()
        resolve(all.result.sort((a, b) => a.capturedAt.localeCompare(b.capturedAt)))
      }
      all.onerror = () => reject(all.error)
    }
  })`)
