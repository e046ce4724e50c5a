import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Popup } from './popup.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = join(root, 'docs/images/clipper')
const guide = join(root, 'docs/clipper.md')

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string }[]
}

const run = `${axe.source}; axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`

const told = (violations: readonly Violation[]) =>
  violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`)

/**
 * Keeps a picture of a state for the guide where `UPDATE_PICTURES` is set; else holds the guide to having one.
 * @param name of the state, and of the file
 */
const keep = (name: string, picture: Buffer) => {
  expect(picture.length).toBeGreaterThan(1000)
  const file = join(folder, `${name}.png`)
  if (process.env.UPDATE_PICTURES) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, picture)
  }
  expect(existsSync(file), `${file} is missing: run npm run pictures`).toBe(true)
  expect(readFileSync(guide, 'utf8')).toContain(`images/clipper/${name}.png`)
}

/** Holds a page to what people need of it: narrow and wide, light and dark, and by axe. */
export const findNoFlaw = async (
  page: Page,
  name: string,
  widths: readonly number[] = [360, 1280],
): Promise<void> => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    for (const wide of widths) {
      await page.setViewportSize({ width: wide, height: 800 })
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      expect(overflow, `${name} is wider than ${wide} pixels`).toBeLessThanOrEqual(0)
    }
    expect(told(await page.evaluate<Violation[]>(run)), `${name}, ${scheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** Looks at one of the extension's pages as people do, and keeps its picture. */
export const lookAtPage = async (page: Page, name: string, width: number = 720): Promise<void> => {
  await findNoFlaw(page, name)
  await page.setViewportSize({ width, height: 640 })
  keep(name, await page.screenshot({ fullPage: true }))
}

/** The same for the popup, which has one width. */
export const lookAtPopup = async (popup: Popup, name: string): Promise<void> => {
  await popup.screenshot(true)
  expect(told(await popup.evaluate<Violation[]>(run)), `${name}, dark`).toEqual([])
  const picture = await popup.screenshot(false)
  expect(told(await popup.evaluate<Violation[]>(run)), `${name}, light`).toEqual([])
  keep(name, picture)
}
