import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Zippable, zipSync } from 'fflate'

const project = fileURLToPath(new URL('../../../', import.meta.url))
const builds = join(project, 'extension', 'build')

export const browsers = ['chrome', 'edge', 'firefox'] as const
export type Browser = (typeof browsers)[number]

type Manifest = Record<string, unknown> & { permissions?: string[] }

/** What Firefox alone wants to know; it has a sidebar for Chrome's side panel, which needs no permission. */
const gecko = {
  id: 'clipper@tin-lang',
  // The first, on phones too, that has the Custom Highlight API and asks which data an extension sends.
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['websiteContent'] },
}

/** The manifest as a browser's shop takes it. */
export const manifestFor = (browser: Browser, manifest: Manifest): Manifest => {
  if (browser !== 'firefox') return manifest
  const { minimum_chrome_version, side_panel, ...rest } = manifest
  return {
    ...rest,
    permissions: (manifest.permissions ?? []).filter((name) => name !== 'sidePanel'),
    browser_specific_settings: { gecko },
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()

/**
 * A folder as a zip whose bytes depend on its files alone: in order of name, all of one time.
 * @throws Error where a file cannot be read
 */
export const zipOf = (folder: string): Uint8Array => {
  const files: Zippable = {}
  for (const path of filesIn(folder)) files[path.split(sep).join('/')] = readFileSync(join(folder, path))
  return zipSync(files, { level: 9, mtime: new Date(2000, 0, 1), os: 0 })
}

export interface Package {
  readonly browser: Browser
  /** The folder that a browser loads unpacked. */
  readonly folder: string
  /** The file that its shop takes, relative to the project. */
  readonly file: string
  readonly sha256: string
  readonly bytes: number
}

/** Builds the extension for a browser. @throws Error with what the build said */
export const buildFor = async (browser: Browser): Promise<string> => {
  const [npm, ...first] = process.env.npm_execpath
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
  const folder = join(builds, `${browser}-mv3-prod`)
  rmSync(folder, { recursive: true, force: true })
  const args = [...first, 'run', 'build', '-w', 'extension', '--', `--target=${browser}-mv3`]
  await promisify(execFile)(npm ?? 'npm', args, { cwd: project, maxBuffer: 16 * 1024 * 1024 })
  const manifest = join(folder, 'manifest.json')
  const adjusted = manifestFor(browser, JSON.parse(readFileSync(manifest, 'utf8')) as Manifest)
  writeFileSync(manifest, JSON.stringify(adjusted))
  return folder
}

/** Builds and zips the extension for a browser's shop. */
export const packageFor = async (browser: Browser): Promise<Package> => {
  const folder = await buildFor(browser)
  const { version } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { version: string }
  const zip = zipOf(folder)
  const file = join(builds, `tin-lang-${version}-${browser}.zip`)
  writeFileSync(file, zip)
  return {
    browser,
    folder,
    file: relative(project, file),
    sha256: createHash('sha256').update(zip).digest('hex'),
    bytes: zip.length,
  }
}
