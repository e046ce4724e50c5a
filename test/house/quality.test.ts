import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = (name: string) => fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url))

/** Output of a command where it fails, else nothing. */
function complaints(command: string, ...args: string[]): string {
  const run = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  return run.status === 0 ? '' : `${run.stdout}${run.stderr}`
}

describe('the house', () => {
  test('is formatted, linted, and no room imports from one after it', () => {
    expect(complaints(bin('biome'), 'check', '--error-on-warnings', '.')).toBe('')
  }, 120_000)

  test.each(['server', 'test', 'extension'])(
    'types of %s hold',
    (project) => {
      expect(complaints(bin('tsc'), '-p', project)).toBe('')
    },
    240_000,
  )
})
