import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>
}

test('every command runs a file that a clone has', () => {
  const files = Object.values(scripts).flatMap((script) => script.match(/\S+\.ts/g) ?? [])
  expect(files.length).toBeGreaterThan(5)
  expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([])
})
