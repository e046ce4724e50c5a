import { describe, expect, it } from 'vitest'
import { browserName } from '../../../extension/options/browser-name.ts'
import { defaultSettings, settingsOf } from '../../../extension/settings/settings.ts'

describe('stored settings', () => {
  it('are as at the start where nothing is stored, or nothing sound', () => {
    expect(settingsOf({})).toEqual(defaultSettings)
    expect(settingsOf({ address: 7, token: null, language: 'fr' })).toEqual(defaultSettings)
    expect(defaultSettings.address).toBe('http://127.0.0.1:8787')
  })

  it('are what was stored', () => {
    const stored = { address: 'https://tin.example.org', token: 'abc', language: 'en' } as const
    expect(settingsOf(stored)).toEqual(stored)
  })
})

describe("the browser's name for its token", () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36', 'Chrome, Linux'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0', 'Edge, Windows'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0',
      'Firefox, macOS',
    ],
    ['', 'Browser'],
  ])('%s: %s', (agent, name) => expect(browserName(agent)).toBe(name))
})
