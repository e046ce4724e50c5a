import insideFile from 'url:./inside/index.ts'
import { type FrameReport, type Inside, insideName, type PageReport } from './inside/report.ts'

const files = [new URL(insideFile, location.href).pathname]

/** How long frames of other sites may take; a busy advertisement must not hold up a clip. */
const framePatience = 2000

type World = Readonly<Record<string, Inside>>

/**
 * Has the tab's page take itself.
 * @returns undefined where the page was left in the meantime
 * @throws Error where the browser does not let it be read
 */
export const pageOf = async (tabId: number): Promise<PageReport | undefined> => {
  const target = { tabId }
  await chrome.scripting.executeScript({ target, files })
  const [page] = await chrome.scripting.executeScript({
    target,
    func: (name: string) => (globalThis as unknown as World)[name]?.takePage(),
    args: [insideName],
  })
  return page?.result ?? undefined
}

/** What the frames of other sites show, as far as the browser lets them be read and they answer. */
export const framesOf = async (tabId: number): Promise<readonly FrameReport[]> => {
  const target = { tabId, allFrames: true }
  const taken = async () => {
    await chrome.scripting.executeScript({ target, files, injectImmediately: true })
    return chrome.scripting.executeScript({
      target,
      injectImmediately: true,
      func: (name: string) => (globalThis as unknown as World)[name]?.takeFrame() ?? null,
      args: [insideName],
    })
  }
  const late = new Promise<[]>((resolve) => setTimeout(() => resolve([]), framePatience))
  const results = await Promise.race([taken(), late]).catch(() => [])
  return results.flatMap(({ result }) => result ?? [])
}
