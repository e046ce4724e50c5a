import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns } from '../../../server/src/export/columns.ts'
import { csvHeader, csvRecord, plainNumber } from '../../../server/src/export/csv.ts'
import { row } from '../routes/rows.ts'
import { parseCsv } from './parse-csv.ts'

const cells = (record: string): Record<string, string> => {
  const [parsed = []] = parseCsv(record)
  return Object.fromEntries(columns.map(({ name }, i) => [name, parsed[i] ?? '']))
}

describe('the columns', () => {
  it('each have one name, and say what they hold', () => {
    const names = columns.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const column of columns) {
      expect(column.name).toMatch(/^[a-z][a-z_]*$/)
      expect(column.description.length).toBeGreaterThan(8)
    }
  })

  it('hold numbers where they say so, and text elsewhere', () => {
    const full = row('f1', {
      subject: { text: '6 xã', level: 'commune', code: null, count: 6 },
      low: 1,
      high: 2,
      successors: [{ code: '10002', name: 'Xã Mới' }],
      checks: [{ rule: 'met + unmet = total', with: ['f2'], agrees: true }],
    })
    for (const column of columns) {
      const value = column.cell(full)
      if (value !== null)
        expect(typeof value, column.name).toBe(column.type === 'number' ? 'number' : 'string')
    }
  })
})

describe('a CSV record', () => {
  it('prints every đồng', () => {
    const record = cells(csvRecord(row('f1', { value: 143_149_000_000, unit: 'VND', low: -3.5 })))
    expect(record.value).toBe('143149000000')
    expect(record.low).toBe('-3.5')
    expect(plainNumber(1e21)).toBe('1000000000000000000000')
    expect(plainNumber(1e-7)).toBe('0.0000001')
    expect(plainNumber(-0.05)).toBe('-0.05')
  })

  it('brings any text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, text) => {
        const fact = row('f1', {
          article: { url: null, title, site: null, section: null, publishedAt: null, updatedAt: null },
          evidence: { text, start: 0, end: text.length },
        })
        const record = cells(csvRecord(fact, { guard: false }))
        expect(record.title).toBe(title)
        expect(record.evidence).toBe(text)
      }),
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A'])(
    'runs no formula in any text column: %j',
    (payload) => {
      const attack = row(payload, {
        metric: payload,
        subject: { text: payload, level: null, code: payload },
        part: payload,
        unit: payload,
        period: payload,
        items: [payload],
        evidence: { text: payload, start: 0, end: payload.length },
        inferred: [payload],
        checks: [{ rule: payload, with: [], agrees: true }],
        rule: payload,
        articleId: payload,
        article: {
          url: payload,
          title: payload,
          site: payload,
          section: payload,
          publishedAt: payload,
          updatedAt: payload,
        },
        placePath: [payload],
        successors: [{ code: payload, name: payload }],
        review: { review: 'accepted', note: payload, reviewer: payload, reviewedAt: payload, version: 1 },
        extractorVersion: payload,
        value: -5,
      })
      const guarded = cells(csvRecord(attack))
      const bare = cells(csvRecord(attack, { guard: false }))
      const attacked = Object.keys(bare).filter((name) => bare[name]?.startsWith(payload))
      expect(attacked.length).toBeGreaterThan(18)
      for (const name of attacked) expect(guarded[name], name).toBe(`'${bare[name]}`)
      expect(guarded.value).toBe('-5')
    },
  )

  it('has as many cells as the header', () => {
    expect(parseCsv(csvHeader())[0]).toHaveLength(columns.length)
    expect(parseCsv(csvRecord(row('f1')))[0]).toHaveLength(columns.length)
  })
})
