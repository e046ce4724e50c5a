import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, buildFor } from '../../../server/src/jobs/extension-package.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const builds = join(root, 'extension/build')

const folderOf = (browser: Browser) => join(builds, `${browser}-mv3-prod`)

/** The folder that a person loads into the browser. */
export const builtExtension = folderOf('chrome')

const made = new Set(['node_modules', 'build', '.plasmo'])

const newestIn = (folder: string): number => {
  const times = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !made.has(name))
    .map((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs
    })
  return Math.max(0, ...times)
}

const isFresh = (browser: Browser): boolean => {
  const manifest = join(folderOf(browser), 'manifest.json')
  if (!existsSync(manifest)) return false
  const sources = [newestIn(join(root, 'extension')), newestIn(join(root, 'shared'))]
  const settings = statSync(join(root, 'tsconfig.json')).mtimeMs
  return statSync(manifest).mtimeMs > Math.max(...sources, settings)
}

const longest = 300_000

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Test files run side by side, and the bundler keeps its notes in one folder: one builds, the others wait. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  const lock = join(builds, 'lock')
  mkdirSync(builds, { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch {
      // One that a killed run has left behind.
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > longest) rmSync(lock, { recursive: true })
      await sleep(200)
    }
  }
  try {
    await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Builds the extension as its package is built, where the build is missing or older than its sources. */
export const buildExtension = (browser: Browser = 'chrome'): Promise<void> =>
  alone(async () => {
    if (!isFresh(browser)) await buildFor(browser)
  })
