import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as Record<string, unknown>

it('asks for no more than the page clicked on and the machine’s own service', () => {
  expect(read('extension/package.json').manifest).toMatchObject({
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    optional_permissions: ['tabs'],
    host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
  })
  expect(Object.keys(read('extension/package.json').manifest as object)).not.toContain('content_scripts')
})

// Plasmo's Parcel takes the JSX library of every file from the root's tsconfig.json alone, and the popup it
// generates has no pragma: any other library named there builds without a word and leaves the popup empty.
it('is built with React’s JSX', () => {
  expect(read('tsconfig.json').compilerOptions).toMatchObject({ jsx: 'react-jsx' })
  expect(read('tsconfig.json').compilerOptions).not.toHaveProperty('jsxImportSource')
})
