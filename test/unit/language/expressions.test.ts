import { describe, expect, it } from 'vitest'
import { expressionsPage } from './expressions/page.ts'
import { kinds, readSections } from './expressions/rows.ts'
import { read } from './reading.ts'

const parts = { numbers: 'quantities', dates: 'times', documents: 'documents' } as const

describe.each(kinds)('%s', (kind) => {
  const part = parts[kind]
  describe.each(readSections(kind))('$title', ({ rows }) => {
    it.each(rows)('$marked ($publishedAt)', ({ text, publishedAt, quotes, values }) => {
      const found = read(text, publishedAt)
      expect({ quotes: found.quoted[part], values: found[part] }).toEqual({ quotes, values })
    })
  })
})

it('holds at least 420 expressions', () => {
  const rows = kinds.flatMap((kind) => readSections(kind).flatMap((section) => section.rows))
  expect(rows.reduce((sum, { values }) => sum + Math.max(1, values.length), 0)).toBeGreaterThanOrEqual(420)
})

it('stands in the docs as it is', () => {
  const { standing, made } = expressionsPage()
  expect(standing, 'run npx tsx test/unit/language/expressions/page.ts').toBe(made)
})
