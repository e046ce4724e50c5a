import { execFile, execFileSync } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'

/** Give this to every `beforeAll` that calls for a browser: a bare machine installs one first. */
export const browserTimeout = 600_000

/** Without a sandbox for containers run as root; without QUIC and updates so that no test leaves the machine. */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

const commonPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const runnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onPath = (name: string): string | null => {
  try {
    const finder = process.platform === 'win32' ? 'where' : 'which'
    const found = execFileSync(finder, [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return found.split(/\r?\n/)[0] || null
  } catch {
    return null
  }
}

const installed = (): string | null => {
  const given = process.env.CHROME_PATH
  if (given) {
    if (!runnable(given))
      throw new Error(`CHROME_PATH names ${given}, which cannot be run: correct it or unset it`)
    return given
  }
  return commonPaths.find(runnable) ?? names.map(onPath).find((path) => path !== null) ?? null
}

const mayInstall = (): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    return /\b(debian|ubuntu)\b/i.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** Test files run side by side: `flock` lets one of them install, the others wait and find it there. */
async function install(): Promise<void> {
  const script = 'command -v chromium || (apt-get update -q && apt-get install -y -q chromium)'
  await promisify(execFile)('flock', [join(tmpdir(), 'tin-lang-chromium.lock'), 'sh', '-c', script], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  })
}

/**
 * The path of a Chrome or Chromium: `CHROME_PATH`, the usual places, the PATH; as root on Debian one is
 * installed. Throws one line that says what to do where there is none.
 */
export async function findBrowser(): Promise<string> {
  const there = installed()
  if (there) return there
  const advice = 'No Chrome or Chromium was found: install one, or set CHROME_PATH to its program'
  if (!mayInstall()) throw new Error(advice)
  await install().catch((error: unknown) => {
    const reason = String(error).trim().split('\n').at(-1)
    throw new Error(`${advice} (apt-get install chromium failed: ${reason})`)
  })
  const now = installed()
  if (!now) throw new Error(advice)
  return now
}

/** A headless browser for pages. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), headless: true, args: [...browserFlags] })
}

/**
 * A headless browser with an unpacked extension loaded. The caller closes it.
 * @param extension folder with the built extension's manifest.json
 * @param profile folder of the browser's profile; the same one again is the same browser started again
 */
export async function openBrowserWithExtension(extension: string, profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser(),
    headless: true,
    // Playwright's own default flags switch extensions off.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...browserFlags, `--load-extension=${extension}`, `--disable-extensions-except=${extension}`],
  })
}
