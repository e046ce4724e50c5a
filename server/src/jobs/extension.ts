import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../../../', import.meta.url))

/** The folder that a browser loads the extension from. */
export const extensionFolder = join(project, 'extension', 'build', 'chrome-mv3-prod')

const versionIn = (file: string): unknown =>
  (JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown }).version

/** Whether there is a build, and of this version: one of before an update would lack what the service now says. */
export const isExtensionBuilt = (): boolean => {
  const manifest = join(extensionFolder, 'manifest.json')
  return existsSync(manifest) && versionIn(manifest) === versionIn(join(project, 'extension', 'package.json'))
}

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
