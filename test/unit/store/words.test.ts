import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean } from '../../../server/src/store/clean.ts'
import { exactWords, fold, searchable } from '../../../server/src/store/fold.ts'
import { searchTerms } from '../../../server/src/store/search-terms.ts'
import { sentenceAround } from '../../../server/src/store/sentence.ts'

describe('fold', () => {
  test.each([
    ['Tỷ lệ HỘ NGHÈO: 5,2%', 'ty le ho ngheo 5 2'],
    ['kinh tế-xã hội', 'kinh te xa hoi'],
    ['Đường đến Đăk Đoa', 'duong den dak doa'],
    ['  «Nông thôn mới»…  ', 'nong thon moi'],
    ['30a/2008/NQ-CP', '30a 2008 nq cp'],
    ['—', ''],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(text.normalize('NFD'))).toBe(folded)
  })

  test('is stable, and says nothing of how a text was composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
        expect(fold(text)).not.toMatch(/["*()^:-]| {2}|^ | $/)
        expect(exactWords(text)).not.toMatch(/[%_\\"]| {2}|^ | $/)
      }),
    )
  })

  test('keeps fields apart, and stops at as many words as both engines can count', () => {
    expect(searchable(['hộ', '', 'nghèo'])).toEqual({
      words: 'ho zqfencezq ngheo',
      exact: ' hộ zqfencezq nghèo ',
    })
    expect(searchable(['a '.repeat(40_000)]).words.split(' ')).toHaveLength(15_000)
  })
})

describe('search terms', () => {
  test.each([
    ['ho ngheo', ['ho', 'ngheo'], []],
    ['"hộ nghèo" 5,2%', ['ho ngheo', '5 2'], ['hộ nghèo']],
    ['"ho ngheo', ['ho ngheo'], []],
    ['a "" "?" b', ['a', 'b'], []],
    ['“Đá Dựng”', ['da dung'], ['đá dựng']],
    ['* OR -', ['or'], []],
  ])('%s', (q, phrases, exact) => expect(searchTerms(q)).toEqual({ phrases, exact }))
})

describe('clean', () => {
  test('is a text of the same length that any engine can hold', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units)
        expect(clean(text)).toHaveLength(text.length)
        expect(Buffer.from(clean(text)).toString()).toBe(clean(text))
        expect(clean(text)).not.toContain('\0')
      }),
    )
  })
})

describe('sentence', () => {
  const text = 'Dòng đầu.\nXã A đạt 11 tiêu chí. Hộ nghèo còn 5.204 hộ! “Thu nhập 4,5 triệu.” Hết'
  test.each([
    ['11 tiêu chí', 'Xã A đạt 11 tiêu chí.'],
    ['5.204', 'Hộ nghèo còn 5.204 hộ!'],
    ['4,5', '“Thu nhập 4,5 triệu.”'],
    ['Hết', 'Hết'],
    ['đầu', 'Dòng đầu.'],
    ['chí. Hộ', 'Xã A đạt 11 tiêu chí. Hộ nghèo còn 5.204 hộ!'],
  ])('around %s', (quote, sentence) => {
    const start = text.indexOf(quote)
    expect(sentenceAround(text, { start, end: start + quote.length })).toEqual({
      text: sentence,
      start: text.indexOf(sentence),
    })
  })

  test('holds its span, in the text, wherever it lies', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'aB. !\n“5'.split('')), maxLength: 80 })
    fc.assert(
      fc.property(anyText, fc.nat(80), fc.nat(80), (given, one, other) => {
        const [start, end] = [one, other].map((at) => Math.min(at, given.length)).sort((a, b) => a - b) as [
          number,
          number,
        ]
        const found = sentenceAround(given, { start, end })
        expect(given.slice(found.start, found.start + found.text.length)).toBe(found.text)
        expect(found.start).toBeLessThanOrEqual(start)
        expect(found.text.length).toBeGreaterThanOrEqual(given.slice(found.start, end).trimEnd().length)
      }),
    )
  })
})
