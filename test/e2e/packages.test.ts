import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { manifestFor, zipOf } from '../../server/src/jobs/extension-package.ts'
import { buildExtension, builtExtension } from './extension/build.ts'

const firefox = builtExtension.replace('chrome', 'firefox')

beforeAll(async () => {
  await buildExtension()
  await buildExtension('firefox')
}, 300_000)

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))

const manifest = () => JSON.parse(readFileSync(join(builtExtension, 'manifest.json'), 'utf8')) as object

/** The bytes that the scripts named in a page, or a script itself, weigh when they travel. */
const gzipped = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0)

const scriptsOf = (page: string): string[] => {
  const html = readFileSync(join(builtExtension, page), 'utf8')
  return [...html.matchAll(/src="\/?([^"]+\.js)"/g)].map(([, src = '']) => join(builtExtension, src))
}

describe('the bundles', () => {
  it('keep to their limits', () => {
    expect(gzipped([join(builtExtension, 'static/background/index.js')])).toBeLessThan(250_000)
    expect(scriptsOf('popup.html')).not.toEqual([])
    expect(gzipped(scriptsOf('popup.html'))).toBeLessThan(100_000)
  })

  it('run no code but their own', () => {
    for (const file of files(builtExtension)) {
      if (!file.endsWith('.html')) continue
      for (const [, source = ''] of readFileSync(file, 'utf8').matchAll(/(?:src|href)="([^"]*)"/g))
        expect(source).not.toMatch(/^(https?:)?\/\//)
    }
    expect(manifest()).not.toHaveProperty('content_security_policy')
  })

  it('have a script on the pairing page of one’s own machine, and on no other', () => {
    expect(manifest()).toMatchObject({
      content_scripts: [{ matches: ['http://127.0.0.1/pair', 'http://localhost/pair'] }],
    })
    expect(manifest()).not.toHaveProperty('web_accessible_resources')
  })

  it('name no path of the machine that built them', () => {
    for (const file of files(builtExtension))
      expect(readFileSync(file, 'latin1')).not.toContain(process.cwd())
  })
})

describe('a package', () => {
  it('has the same bytes each time it is packed', () => {
    const zip = zipOf(builtExtension)
    expect(Buffer.compare(zip, zipOf(builtExtension))).toBe(0)
    const names = Object.keys(unzipSync(zip))
    expect(names).toContain('manifest.json')
    expect(names).toContain('_locales/vi/messages.json')
    expect(names).toEqual([...names].sort())
  })

  it('says to Firefox what it asks, and nothing of Chrome’s', () => {
    const chrome = { name: 'x', minimum_chrome_version: '123', permissions: ['storage', 'sidePanel'] }
    const own = manifestFor('firefox', chrome)
    expect(own).toMatchObject({ name: 'x', permissions: ['storage'] })
    expect(own).toHaveProperty('browser_specific_settings.gecko.id')
    expect(own).not.toHaveProperty('minimum_chrome_version')
    expect(manifestFor('edge', chrome)).toEqual(chrome)
  })

  it('passes Mozilla’s linter', async () => {
    const program = join(process.cwd(), 'node_modules/web-ext/bin/web-ext.js')
    const lint = promisify(execFile)(
      process.execPath,
      [program, 'lint', '--source-dir', firefox, '--output', 'json', '--no-config-discovery'],
      { maxBuffer: 16 * 1024 * 1024 },
    )
    // It ends with a status of 1 where there are errors; what it says is the same.
    const { stdout } = await lint.catch((error: { stdout: string }) => error)
    const report = JSON.parse(stdout) as { errors: unknown[]; warnings: { message: string }[] }
    expect(report.errors).toEqual([])
    // React assigns innerHTML for an attribute that no view of this extension uses; Chrome's panel is asked for
    // before it is opened, and Firefox has its sidebar in its place.
    const known = /^Unsafe assignment to innerHTML$|^sidePanel\.open is not supported$/
    const others = report.warnings.filter(({ message }) => !known.test(message))
    expect(others).toEqual([])
  }, 120_000)
})
