import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRules, findingsOf, noteFindings } from '../../../server/src/facts/checks/index.ts'
import type { Ground, Member } from '../../../server/src/facts/checks/member.ts'
import { meet, rangeOf, resultRange } from '../../../server/src/facts/checks/rounding.ts'
import { readFacts } from '../../../server/src/facts/index.ts'
import { readLanguage } from '../../../server/src/language/index.ts'
import { readPlaces } from '../../../server/src/places/index.ts'
import { catalogues } from '../../../server/src/web/words/index.ts'
import type { Fact } from '../../../shared/records/fact.ts'
import { factsIn } from './read.ts'

const checksOf = (facts: readonly Fact[]): Record<string, boolean> =>
  Object.fromEntries(facts.flatMap((fact) => fact.checks).map((check) => [check.rule, check.agrees]))
const checks = (text: string) => checksOf(factsIn(text, '2023-06-02'))

test('sums and shares that agree', () => {
  const text =
    'Năm 2023, huyện Bình Gia được giao 200 tỷ đồng; đã giải ngân 50 tỷ đồng, đạt 25% kế hoạch, số vốn chưa giải ngân còn 150 tỷ đồng. Xã Tân Văn đạt 16/19 tiêu chí, còn 3 tiêu chí chưa đạt.'
  expect(checks(text)).toEqual({
    'allocated - disbursed = remaining': true,
    'disbursed / allocated = rate': true,
    'met + unmet = total': true,
  })
})

test('a disagreement is shown, not mended', () => {
  const text = 'Xã Tân Văn đạt 16/19 tiêu chí, còn 4 tiêu chí chưa đạt.'
  expect(checks(text)).toEqual({ 'met + unmet = total': false })
  expect(factsIn(text).map((fact) => fact.value)).toEqual([16, 4])
})

describe('each kind of check', () => {
  const home = 'Huyện Bình Gia họp ngày 2/6/2023.\n'
  test.each<[string, string, Record<string, boolean>]>([
    [
      'a share in brackets',
      'Toàn huyện có 9/18 xã (50%) đạt chuẩn nông thôn mới.',
      { 'count / total = share': true },
    ],
    [
      'a share in brackets that is another',
      'Toàn huyện có 9/18 xã (60%) đạt chuẩn nông thôn mới.',
      { 'count / total = share': false },
    ],
    ['a share of another thing', 'Toàn huyện có 9/18 xã đạt chuẩn nông thôn mới, đạt 60% kế hoạch.', {}],
    [
      'a share that was cut off',
      'Toàn huyện có 5/18 xã (27%) đạt chuẩn nông thôn mới.',
      { 'count / total = share': true },
    ],
    [
      'parts that make up the whole',
      'Năm 2023, huyện được giao 90 tỷ đồng, trong đó vốn đầu tư 60 tỷ đồng, vốn sự nghiệp 30 tỷ đồng.',
      { 'sum of parts = whole': true },
    ],
    [
      'some of the parts',
      'Năm 2023, huyện được giao 90 tỷ đồng, trong đó vốn đầu tư 60 tỷ đồng.',
      { 'sum of parts ≤ whole': true },
    ],
    [
      'parts that are more than the whole',
      'Năm 2023, huyện được giao 90 tỷ đồng, trong đó vốn đầu tư 70 tỷ đồng, vốn sự nghiệp 35 tỷ đồng.',
      { 'sum of parts ≤ whole': false },
    ],
    [
      'a change between two levels',
      'Năm 2021, huyện có 1.852 hộ nghèo; đến cuối năm 2022 còn 1.204 hộ nghèo, giảm 648 hộ.',
      { 'before + change = after': true },
    ],
    [
      'a change that does not lead there',
      'Cuối năm 2021 huyện có 1.852 hộ nghèo, cuối năm 2022 còn 1.204 hộ nghèo, giảm 548 hộ.',
      { 'before + change = after': false },
    ],
    [
      'a change that is counted from the level before',
      'Năm 2021, huyện có 1.852 hộ nghèo. Năm 2022 còn 1.204 hộ nghèo, giảm 348 hộ so với năm 2021.',
      { 'before + change = after': false },
    ],
    [
      'a change that is counted from another level',
      'Năm 2021, huyện có 1.852 hộ nghèo. Năm 2022 còn 1.204 hộ nghèo, giảm 348 hộ so với năm 2020.',
      {},
    ],
    [
      'a share of what was paid',
      'Năm 2023, huyện được giao 200 tỷ đồng; đến ngày 31/5 đã giải ngân 50 tỷ đồng, đạt 35%.',
      { 'disbursed / allocated = rate': false },
    ],
    [
      'households and rates of one count of all',
      'Cuối năm 2022, huyện còn 1.200 hộ nghèo, chiếm 10%; 600 hộ cận nghèo, chiếm 5%.',
      { 'poor households / rate = near-poor households / rate': true },
    ],
    [
      'households and rates of two counts of all',
      'Cuối năm 2022, huyện còn 1.200 hộ nghèo, chiếm 10%; 600 hộ cận nghèo, chiếm 8%.',
      { 'poor households / rate = near-poor households / rate': false },
    ],
    [
      'households of all households',
      'Cuối năm 2022, toàn huyện có 12.000 hộ, trong đó 1.200 hộ nghèo, chiếm 10%.',
      { 'poor households / all households = rate': true },
    ],
    [
      'a plan and its share',
      'Năm 2022, thu ngân sách của huyện đạt 52 tỷ đồng, bằng 104% dự toán, trong khi dự toán thu ngân sách là 50 tỷ đồng.',
      { 'achieved / planned = share of plan': true },
    ],
    [
      'a plan and another share',
      'Năm 2022, thu ngân sách của huyện đạt 52 tỷ đồng, bằng 114% dự toán, trong khi dự toán thu ngân sách là 50 tỷ đồng.',
      { 'achieved / planned = share of plan': false },
    ],
    ['criteria over their set', 'Xã Tân Văn đạt 25 tiêu chí nông thôn mới.', { 'value in range': false }],
    ['a share over the whole', 'Tỷ lệ hộ nghèo của huyện còn 104%.', { 'value in range': false }],
    [
      'two figures for one',
      'Cuối năm 2022, tỷ lệ hộ nghèo của huyện là 12,4%.\nCuộc họp bàn nhiều việc. Cuối năm 2022, tỷ lệ hộ nghèo của huyện là 15,1%.',
      { 'same statement, same figure': false },
    ],
  ])('%s', (_, text, expected) => {
    expect(checks(home + text)).toEqual(expected)
  })

  test('a sum of two that were allotted is what was paid of', () => {
    const text =
      'Năm 2023, huyện Bình Gia được phân bổ 60 tỷ đồng vốn đầu tư và 40 tỷ đồng vốn sự nghiệp; đã giải ngân 25 tỷ đồng, đạt 25%.'
    const disagree = factsIn(text).flatMap((fact) => fact.checks.filter(({ agrees }) => !agrees))
    expect(disagree).toEqual([])
  })
})

describe('the title', () => {
  const read = (title: string, text: string) => {
    const document = readLanguage(text, { publishedAt: '2023-06-02' })
    const found = readPlaces(document, {
      title,
      url: null,
      site: null,
      lead: null,
      publishedAt: '2023-06-02',
    })
    return checksOf(readFacts(document, found, { id: 'test', publishedAt: '2023-06-02', title }))
  }
  const text = 'Ngày 2/6/2023, huyện Bình Gia họp. Đến nay, xã Tân Văn đạt 16/19 tiêu chí nông thôn mới.'
  test.each<[string, Record<string, boolean>]>([
    ['Xã Tân Văn đạt 16/19 tiêu chí', { 'title = body': true }],
    ['Xã Tân Văn đạt 15/19 tiêu chí', { 'title = body': false }],
    ['Xã Tân Văn phấn đấu đạt 18/19 tiêu chí', {}],
    ['Bình Gia sau 10 năm xây dựng nông thôn mới', {}],
  ])('%s', (title, expected) => {
    expect(read(title, text)).toEqual(expected)
  })
})

test.each(checkRules)('the pages have words for: %s', (rule) => {
  for (const words of Object.values(catalogues)) {
    const needed = `rule.${rule}` in words ? [rule] : (rule.match(/[a-z]+/g) ?? [])
    for (const name of needed) expect(Object.keys(words)).toContain(`rule.${name}`)
  }
})

describe('rounding', () => {
  const fact = (value: number, unit: string, qualifier: Fact['qualifier'] = 'exact') => ({
    value,
    low: null,
    high: null,
    unit,
    qualifier,
  })
  test.each([
    [fact(5.2, '%'), 5.15, 5.25],
    [fact(24_500_000_000, 'VND'), 24_450_000_000, 24_550_000_000],
    [fact(150_000_000_000, 'VND'), 149_500_000_000, 150_500_000_000],
    [fact(1204, 'hộ'), 1204, 1204],
    [fact(300, 'hộ', 'over'), 300, 380],
  ])('%o', (given, low, high) => {
    const range = rangeOf(given)
    expect(range?.low).toBeCloseTo(low, 6)
    expect(range?.high).toBeCloseTo(high, 6)
  })
  test('a result may be cut off', () => {
    expect(meet({ low: 27.78, high: 27.78 }, resultRange(fact(27, '%')) ?? { low: 0, high: 0 })).toBe(true)
  })
})

const metrics = [
  'criteria_met',
  'poor_households',
  'poverty_rate',
  'near_poor_households',
  'near_poverty_rate',
  'multidimensional_poverty_rate',
  'budget_allocated',
  'budget_disbursed',
  'budget_remaining',
  'disbursement_rate',
  'communes_count',
  'other_rate',
]
const units = ['%', 'hộ', 'VND', 'tiêu chí', 'xã']
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
const anyFact = fc.record({
  id: fc.uuid(),
  metric: fc.constantFrom(...metrics),
  subject: maybe(
    fc.record({
      text: fc.constantFrom('xã A', 'xã B', 'huyện C'),
      level: fc.constant('commune' as const),
      code: maybe(fc.constantFrom('00001', '00002')),
    }),
  ),
  part: maybe(fc.constantFrom('vốn đầu tư', 'vốn sự nghiệp')),
  value: maybe(fc.integer({ min: 0, max: 200 })),
  low: maybe(fc.integer({ min: 0, max: 9 })),
  high: maybe(fc.integer({ min: 9, max: 20 })),
  total: maybe(fc.integer({ min: 0, max: 200 })),
  unit: fc.constantFrom(...units),
  qualifier: fc.constantFrom('exact' as const, 'over' as const, 'about' as const, 'at_most' as const),
  period: maybe(fc.constantFrom('2021', '2022', '2022-10')),
  status: fc.constantFrom('achieved' as const, 'change' as const, 'target' as const, 'unmet' as const),
  direction: maybe(fc.constantFrom('up' as const, 'down' as const)),
  items: fc.constant<string[]>([]),
  inferred: fc.constantFrom<string[]>([], ['period']),
  confidence: fc.constant(0.9),
  rule: fc.constant('test'),
  source: fc.constant('rules'),
})
/** Facts one after the other, "trong đó" between some, several to a sentence. */
const anyGround: fc.Arbitrary<Ground> = fc
  .array(fc.tuple(anyFact, fc.constantFrom(' trong đó ', '; ', ' (', ', đạt ', '. ')), { maxLength: 40 })
  .map((drawn) => {
    let text = ''
    let sentence = 0
    const members: Member[] = drawn.map(([fact, gap]) => {
      const start = text.length
      const number = String(fact.value ?? '1 - 2')
      text += number + gap
      const member = {
        fact: { ...fact, evidence: { text: number, start, end: start + number.length }, checks: [] },
        start,
        end: start + number.length,
        sentence,
        paragraph: sentence >> 2,
      }
      if (gap === '. ') sentence++
      return member
    })
    const percents = members.flatMap(({ fact, start, end }) =>
      fact.unit === '%' && fact.value !== null ? [{ start, end, value: fact.value }] : [],
    )
    return { text, members, percents, sentences: [] }
  })

test('checks change nothing but themselves, name other facts of the article, and are the same each time', () => {
  fc.assert(
    fc.property(anyGround, (ground) => {
      const before = structuredClone(ground)
      const findings = findingsOf(ground)
      expect(ground).toEqual(before)
      expect(findingsOf(ground)).toEqual(findings)
      noteFindings(findings)
      const ids = new Set(ground.members.map(({ fact }) => fact.id))
      for (const [i, { fact }] of ground.members.entries()) {
        expect({ ...fact, checks: [] }).toEqual(before.members[i]?.fact)
        for (const check of fact.checks) {
          expect(check.with).not.toContain(fact.id)
          for (const id of check.with) expect(ids).toContain(id)
        }
      }
      const noted = ground.members.reduce((sum, { fact }) => sum + fact.checks.length, 0)
      expect(noted).toBe(findings.reduce((sum, { members }) => sum + members.length, 0))
    }),
    { numRuns: 300 },
  )
})

test('members are of one subject', () => {
  fc.assert(
    fc.property(anyGround, (ground) => {
      for (const { members } of findingsOf(ground)) {
        const subjects = members.map(({ fact }) => fact.subject && (fact.subject.code ?? fact.subject.text))
        expect(new Set(subjects).size).toBe(1)
      }
    }),
  )
})
