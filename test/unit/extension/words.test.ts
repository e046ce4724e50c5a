import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusals } from '../../../extension/capture/refusal.ts'
import { failureKinds } from '../../../extension/service/failure.ts'
import { en } from '../../../extension/words/en.ts'
import { languageOf } from '../../../extension/words/language.ts'
import { sayCount, sayIn } from '../../../extension/words/say.ts'
import { vi } from '../../../extension/words/vi.ts'

const extension = new URL('../../../extension', import.meta.url).pathname
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
const keys = Object.keys(vi) as (keyof typeof vi)[]

const sources = readdirSync(extension, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/^(node_modules|build|\.plasmo|words.(vi|en)\W)/.test(path))
  .map((path) => readFileSync(join(extension, path), 'utf8'))
  .join('\n')

describe('the two catalogues', () => {
  it('have the same keys', () => expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort()))

  it.each(keys)('%s fills in the same names in both, and is not empty', (key) => {
    expect(names(en[key])).toEqual(names(vi[key]))
    expect(vi[key].trim()).not.toBe('')
    expect(en[key].trim()).not.toBe('')
  })

  it('hold nothing that no view says', () => {
    // A key is named whole, or by its beginning before a `${`.
    const unused = keys.filter((key) => {
      const group = key.slice(0, key.lastIndexOf('.') + 1)
      return !sources.includes(`'${key}'`) && !(group && sources.includes(`\`${group}\${`))
    })
    expect(unused.filter((key) => !/^(facts|kept)\.(one|other)$/.test(key))).toEqual([])
  })

  it('have a sentence for every failure and refusal', () => {
    for (const kind of failureKinds) expect(keys).toContain(`failure.${kind}`)
    for (const kind of refusals) expect(keys).toContain(`refusal.${kind}`)
  })

  it('are NFC', () => {
    for (const key of keys) expect(vi[key]).toBe(vi[key].normalize('NFC'))
  })
})

describe('the manifest’s own texts', () => {
  it('stand in both languages', () => {
    const read = (language: string) =>
      JSON.parse(readFileSync(join(extension, 'locales', language, 'messages.json'), 'utf8')) as object
    expect(Object.keys(read('en'))).toEqual(Object.keys(read('vi')))
  })
})

describe('saying', () => {
  it('fills in names, and leaves one without a value to be seen', () => {
    expect(sayIn('en')('options.paired', { address: 'http://x' })).toBe('Paired with http://x.')
    expect(sayIn('en')('options.paired')).toBe('Paired with {address}.')
  })

  it('counts as the language does', () => {
    expect(sayCount('en', 'facts', 1)).toBe('1 fact read')
    expect(sayCount('en', 'facts', 4)).toBe('4 facts read')
    expect(sayCount('vi', 'facts', 1)).toBe('Đọc được 1 số liệu')
    expect(sayCount('vi', 'facts', 4)).toBe('Đọc được 4 số liệu')
  })
})

describe('the language', () => {
  it.each([
    ['auto', 'vi', 'vi'],
    ['auto', 'vi-VN', 'vi'],
    ['auto', 'en-US', 'en'],
    ['auto', 'fr', 'en'],
    ['vi', 'en-US', 'vi'],
    ['en', 'vi', 'en'],
  ] as const)('chosen %s, browser %s: %s', (choice, browser, language) => {
    expect(languageOf(choice, browser)).toBe(language)
  })
})
