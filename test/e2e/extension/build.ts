import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The folder that a person loads into the browser. */
export const builtExtension = join(root, 'extension/build/chrome-mv3-prod')

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

const isFresh = (): boolean => {
  const manifest = join(builtExtension, 'manifest.json')
  if (!existsSync(manifest)) return false
  const sources = [newestIn(join(root, 'extension')), newestIn(join(root, 'shared'))]
  const settings = statSync(join(root, 'tsconfig.json')).mtimeMs
  return statSync(manifest).mtimeMs > Math.max(...sources, settings)
}

/** Builds the extension, as `npm run build:extension` does, where the build is missing or older than its sources. */
export function buildExtension(): void {
  if (isFresh()) return
  // npm is a script of its own on each system; run by this same node, it needs no shell.
  const npm = process.env.npm_execpath
  const [program, ...before] = npm ? [process.execPath, npm] : ['npm']
  execFileSync(program, [...before, 'run', '-s', 'build:extension'], { cwd: root, stdio: 'pipe' })
}
