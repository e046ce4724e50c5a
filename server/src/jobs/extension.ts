import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../../../', import.meta.url))

/** The folder that a browser loads the extension from. */
export const extensionFolder = join(project, 'extension', 'build', 'chrome-mv3-prod')

export const isExtensionBuilt = (): boolean => existsSync(join(extensionFolder, 'manifest.json'))

/**
 * Builds the extension beside the running service, which does not wait for it. Gives a way to stop it.
 * @param done called with null once it is built, else with what the build said
 */
export function buildExtension(done: (failure: string | null) => void): () => void {
  const [npm, ...first] = process.env.npm_execpath
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
  const child = spawn(npm ?? 'npm', [...first, 'run', 'build', '-w', 'extension'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const hear = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  let stopped = false
  child.on('error', (error) => done(error.message))
  child.on('exit', (code) => {
    if (!stopped) done(code === 0 && isExtensionBuilt() ? null : said.trim())
  })
  return () => {
    stopped = true
    child.kill()
  }
}
