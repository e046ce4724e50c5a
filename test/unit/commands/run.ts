import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../../../', import.meta.url))

export interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

export type Environment = Readonly<Record<string, string>>

/** Starts a program of the server as its npm script does. */
export const start = (
  program: string,
  args: readonly string[],
  environment: Environment = {},
): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', join('server', 'src', program), ...args], {
    cwd: project,
    env: { ...process.env, ...environment },
  })

/** Waits for a program's end, and gives what it printed. */
export const ended = (child: ChildProcess): Promise<Run> =>
  new Promise((resolve) => {
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('close', (status) =>
      resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
  })

/** Runs a command to its end. */
export function run(
  name: string,
  args: readonly string[],
  environment: Environment = {},
  input = '',
): Promise<Run> {
  const child = start(`commands/${name}.ts`, args, environment)
  // A command that needs no input may be gone before it is written.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(input)
  return ended(child)
}

/** A folder for one test file, and how to throw it away. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'tin-lang-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
