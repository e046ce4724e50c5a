import { describe, expect, it } from 'vitest'
import { readSettings, SettingsError, settingsTable } from '../../../server/src/settings.ts'

describe('settings', () => {
  it('listens on this machine alone where nothing is set', () => {
    const settings = readSettings({ PORT: '', HOST: '' })
    expect(settings).toMatchObject({ port: 8787, host: '127.0.0.1', hosts: [], databaseUrl: null })
    expect(settings.bodyLimit).toBe(10 * 1024 * 1024)
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
    })
    expect(settings).toEqual({
      port: 9000,
      host: '0.0.0.0',
      hosts: ['news.example.org', 'tin.example.org:8443'],
      data: '/srv/tin',
      databaseUrl: 'postgres://localhost/tin',
      bodyLimit: 2048,
      pairingMinutes: 5,
    })
  })

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['TINLANG_BODY_LIMIT', '10 MB'],
    ['DATABASE_URL', 'mysql://localhost'],
    ['TINLANG_PAIRING_MINUTES', '0'],
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
