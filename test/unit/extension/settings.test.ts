import { describe, expect, it } from 'vitest'
import { browserName } from '../../../extension/options/browser-name.ts'
import { defaultSettings, serviceAt, settingsOf, withService } from '../../../extension/settings/settings.ts'

describe('stored settings', () => {
  it('are as at the start where nothing is stored, or nothing sound', () => {
    expect(settingsOf({})).toEqual(defaultSettings)
    expect(settingsOf({ services: 7, current: null, language: 'fr', lookups: 'yes' })).toEqual(
      defaultSettings,
    )
    expect(settingsOf({ services: [null, 'x', {}, { address: '' }] })).toEqual(defaultSettings)
    expect(defaultSettings.current).toBe('http://127.0.0.1:8787')
  })

  it('are what was stored', () => {
    const stored = {
      services: [
        { address: 'https://tin.example.org', token: 'abc' },
        { address: 'http://127.0.0.1:8787', token: '' },
      ],
      current: 'http://127.0.0.1:8787',
      language: 'en',
      lookups: true,
    } as const
    expect(settingsOf(stored)).toEqual(stored)
  })

  it('take over the one service that earlier versions knew', () => {
    expect(settingsOf({ address: 'https://tin.example.org', token: 'abc' })).toMatchObject({
      services: [{ address: 'https://tin.example.org', token: 'abc' }],
      current: 'https://tin.example.org',
    })
  })
})

describe('paired services', () => {
  const one = { address: 'http://127.0.0.1:8787', token: 'a' }
  const other = { address: 'https://tin.example.org', token: 'b' }

  it('are found by their address, without a token where they are not paired', () => {
    const settings = { ...defaultSettings, services: [one, other] }
    expect(serviceAt(settings, other.address)).toEqual(other)
    expect(serviceAt(settings, 'http://localhost:1')).toEqual({ address: 'http://localhost:1', token: '' })
  })

  it('get another token in their place, or stand last', () => {
    expect(withService([one], other)).toEqual([one, other])
    expect(withService([one, other], { ...one, token: 'c' })).toEqual([{ ...one, token: 'c' }, other])
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
