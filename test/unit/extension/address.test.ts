import { describe, expect, it } from 'vitest'
import {
  addressOf,
  articlePage,
  isBundled,
  isExposed,
  pairingOf,
  patternOf,
} from '../../../extension/service/address.ts'

describe('an address as people type it', () => {
  it.each([
    ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
    [' 127.0.0.1:8787/ ', 'http://127.0.0.1:8787'],
    ['localhost:9000', 'http://localhost:9000'],
    ['HTTPS://Tin.Example.org/search?q=1', 'https://tin.example.org'],
    ['tin.example.org', 'http://tin.example.org'],
  ])('%s is %s', (typed, address) => expect(addressOf(typed)).toBe(address))

  it.each([
    '',
    '  ',
    'http://',
    'ftp://tin.example.org',
    'javascript://x',
    'http://a b',
    'http://user:secret@tin.example.org',
  ])('%j is none', (typed) => expect(addressOf(typed)).toBeNull())
})

describe('a pairing link', () => {
  it('gives the address and the code', () => {
    expect(pairingOf(' http://127.0.0.1:8787/pair#A1b2-C3d4_e5 ')).toEqual({
      address: 'http://127.0.0.1:8787',
      code: 'A1b2-C3d4_e5',
    })
  })

  it.each([
    'http://127.0.0.1:8787/pair',
    'http://127.0.0.1:8787/pair#short',
    'http://127.0.0.1:8787/#A1b2C3d4e5',
    'http://127.0.0.1:8787/pair?code=A1b2C3d4e5',
    `http://127.0.0.1:8787/pair#${'x'.repeat(201)}`,
    'A1b2C3d4e5',
    '%',
  ])('%s is none', (link) => expect(pairingOf(link)).toBeNull())
})

describe('what an address means for permissions', () => {
  it('is asked for by a pattern of its host on every port', () => {
    expect(patternOf('http://127.0.0.1:8787')).toBe('http://127.0.0.1/*')
    expect(patternOf('https://tin.example.org:8443')).toBe('https://tin.example.org/*')
  })

  it("is granted beforehand for one's own machine alone", () => {
    expect(isBundled('http://127.0.0.1:9')).toBe(true)
    expect(isBundled('http://localhost:8787')).toBe(true)
    expect(isBundled('https://127.0.0.1:8787')).toBe(false)
    expect(isBundled('http://127.0.0.1.evil.test')).toBe(false)
  })

  it('is exposed where http leaves the machine', () => {
    expect(isExposed('http://192.168.1.5:8787')).toBe(true)
    expect(isExposed('http://127.0.0.1:8787')).toBe(false)
    expect(isExposed('https://tin.example.org')).toBe(false)
  })
})

it('an article page is named without letting an id leave its place', () => {
  expect(articlePage('http://127.0.0.1:8787', 'a1')).toBe('http://127.0.0.1:8787/articles/a1')
  expect(articlePage('http://127.0.0.1:8787', '../x?y', 'f#1')).toBe(
    'http://127.0.0.1:8787/articles/..%2Fx%3Fy#fact-f%231',
  )
})
