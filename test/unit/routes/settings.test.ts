import { describe, expect, it } from 'vitest'
import { readerOf, readSettings, SettingsError, settingsTable } from '../../../server/src/settings.ts'

describe('settings', () => {
  it('listens on this machine alone where nothing is set', () => {
    const settings = readSettings({ PORT: '', HOST: '' })
    expect(settings).toMatchObject({ port: 8787, host: '127.0.0.1', hosts: [], databaseUrl: null })
    expect(settings.bodyLimit).toBe(32 * 1024 * 1024)
    expect(settings.data).toMatch(/tin-lang/)
  })

  it('takes every setting from the environment', () => {
    const settings = readSettings({
      PORT: '9000',
      HOST: '0.0.0.0',
      TINLANG_HOSTS: 'News.example.org, tin.example.org:8443,',
      TINLANG_DATA: '/srv/tin',
      DATABASE_URL: 'postgres://localhost/tin',
      TINLANG_BODY_LIMIT: '2048',
      TINLANG_PAIRING_MINUTES: '5',
      TINLANG_READER_URL: 'http://127.0.0.1:11434/v1',
      TINLANG_READER_MODEL: 'qwen3:8b',
      TINLANG_READER_KEY: 'sk-1',
      TINLANG_READER_TIMEOUT: '30',
      TINLANG_READER_WHEN: 'asked',
    })
    expect(settings).toEqual({
      port: 9000,
      host: '0.0.0.0',
      hosts: ['news.example.org', 'tin.example.org:8443'],
      data: '/srv/tin',
      databaseUrl: 'postgres://localhost/tin',
      bodyLimit: 2048,
      pairingMinutes: 5,
      readerUrl: 'http://127.0.0.1:11434/v1',
      readerModel: 'qwen3:8b',
      readerKey: 'sk-1',
      readerTimeout: 30,
      readerWhen: 'asked',
    })
    expect(readerOf(settings)).toEqual({
      url: 'http://127.0.0.1:11434/v1',
      model: 'qwen3:8b',
      key: 'sk-1',
      timeout: 30_000,
    })
  })

  it('has no second reader where none is named, and says so where half of one is', () => {
    expect(readerOf(readSettings({}))).toBeNull()
    expect(readerOf(readSettings({ TINLANG_READER_KEY: 'sk-1' }))).toBeNull()
    for (const half of [{ TINLANG_READER_URL: 'https://models.example' }, { TINLANG_READER_MODEL: 'small' }])
      expect(() => readSettings(half)).toThrow('belong together')
  })

  it('never shows a key, not even a wrong one', () => {
    expect(() => readSettings({ TINLANG_READER_KEY: 'sk 123' })).toThrow(/^(?!.*sk 123).*TINLANG_READER_KEY/)
  })

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['TINLANG_BODY_LIMIT', '10 MB'],
    ['DATABASE_URL', 'mysql://localhost'],
    ['TINLANG_PAIRING_MINUTES', '0'],
    ['TINLANG_READER_URL', 'ftp://models.example'],
    ['TINLANG_READER_URL', 'https://me:secret@models.example/v1'],
    ['TINLANG_READER_URL', 'localhost:11434'],
    ['TINLANG_READER_MODEL', 'a,b'],
    ['TINLANG_READER_TIMEOUT', '0'],
    ['TINLANG_READER_WHEN', 'always'],
  ])('says which variable is wrong: %s=%s', (variable, value) => {
    expect(() => readSettings({ [variable]: value })).toThrow(SettingsError)
    expect(() => readSettings({ [variable]: value })).toThrow(variable)
  })

  it('says what each setting is for, once', () => {
    const variables = Object.values(settingsTable).map((setting) => setting.variable)
    expect(new Set(variables).size).toBe(variables.length)
    for (const setting of Object.values(settingsTable)) expect(setting.purpose.length).toBeGreaterThan(20)
  })
})
