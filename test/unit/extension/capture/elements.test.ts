import { describe, expect, it } from 'vitest'
import {
  isPlainName,
  isTypedInto,
  keepsLink,
  keepsMeta,
} from '../../../../extension/capture/inside/elements.ts'

const get = (attributes: Record<string, string>) => (name: string) => attributes[name] ?? null

describe('a meta', () => {
  it.each([
    { property: 'og:title', content: 'x' },
    { name: 'description', content: 'x' },
    { 'http-equiv': 'Content-Language', content: 'vi' },
  ])('%j stays', (meta) => expect(keepsMeta(get(meta))).toBe(true))

  it.each([
    { charset: 'windows-1258' },
    { 'http-equiv': 'refresh', content: '5' },
    { 'http-equiv': 'Content-Security-Policy', content: 'x' },
    { name: 'csrf-token', content: 'x' },
    { name: '__RequestVerificationToken', content: 'x' },
  ])('%j goes', (meta) => expect(keepsMeta(get(meta))).toBe(false))
})

it.each([
  ['stylesheet', true],
  ['canonical', true],
  ['shortcut icon', true],
  [null, true],
  ['preload', false],
  ['modulepreload', false],
  ['dns-prefetch', false],
])('a link to %s stays: %s', (rel, stays) => expect(keepsLink(rel)).toBe(stays))

describe('what a person types into', () => {
  it('is a field made of any element', () => {
    expect(isTypedInto(get({ contenteditable: '', role: 'textbox' }))).toBe(true)
    expect(isTypedInto(get({ contenteditable: 'true', class: 'a ql-editor' }))).toBe(true)
  })

  it('is not the article that an editor left editable', () => {
    expect(isTypedInto(get({ contenteditable: 'true', class: 'detail-content' }))).toBe(false)
    expect(isTypedInto(get({ contenteditable: 'false', role: 'textbox' }))).toBe(false)
    expect(isTypedInto(get({ role: 'textbox' }))).toBe(false)
  })
})

it('names of elements are names that a parser reads', () => {
  expect(['p', 'khung-mo', 'linearGradient', 'svg:a'].every(isPlainName)).toBe(true)
  expect(['a"b', 'khung<x', 'báo-x', '1a', ''].some(isPlainName)).toBe(false)
})
