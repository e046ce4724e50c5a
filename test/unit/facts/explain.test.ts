import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explainFacts } from '../../../server/src/facts/explain/index.ts'
import { saysOf } from '../../../server/src/facts/explain/rules.ts'
import { readFacts } from '../../../server/src/facts/index.ts'
import { rules } from '../../../server/src/facts/sentence.ts'
import { readLanguage } from '../../../server/src/language/index.ts'
import { readPlaces } from '../../../server/src/places/index.ts'
import { explanationLines } from '../../../shared/figures/explanation.ts'
import { Explanation, type Quote } from '../../../shared/records/explanation.ts'

function explained(text: string, publishedAt: string | null = '2022-11-20') {
  const document = readLanguage(text, { publishedAt })
  const found = readPlaces(document, { title: null, url: null, site: null, lead: null, publishedAt })
  const article = { id: 'test', publishedAt }
  return { facts: readFacts(document, found, article), explained: explainFacts(document, found, article) }
}

/** Why the one fact with this quote was read. */
function why(text: string, quote: string, publishedAt?: string) {
  const one = explained(text, publishedAt).explained.find(({ fact }) => fact.evidence.text === quote)
  if (!one) throw new Error(`"${quote}" was not read`)
  return one.explanation
}

const textOf = (quote: Quote | null) => quote?.text ?? null

describe('the cue', () => {
  test.each([
    ['Đến nay, xã Tân Hòa đạt 14/19 tiêu chí.', ['tiêu chí'], false],
    ['Tỷ lệ hộ nghèo của xã còn 5,2%.', ['Tỷ lệ hộ nghèo'], false],
    ['Huyện đã giải ngân 46,9 tỷ đồng, đạt 25%.', ['giải ngân'], true],
    ['Thu nhập bình quân đạt 38 triệu đồng/người/năm.', ['Thu nhập bình quân'], false],
  ])('%s', (text, words, continued) => {
    const { cue } = explained(text).explained.at(-1)?.explanation ?? {}
    expect(cue?.words.map(textOf)).toEqual(words)
    expect(cue?.continued).toBe(continued)
  })
})

describe('the subject', () => {
  test.each([
    ['xã Tân Hòa đạt 14/19 tiêu chí.', 'named_before', 'xã Tân Hòa', []],
    ['Tỷ lệ hộ nghèo còn 5,2% của xã Tân Hòa.', 'attached_after', 'xã Tân Hòa', []],
    ['6 xã đạt 9 tiêu chí.', 'group', '6 xã', []],
    ['Xã Tân Hòa và xã Tân Lập lần lượt đạt 16 và 14 tiêu chí.', 'in_turn', 'Xã Tân Hòa', []],
    ['Huyện Đăk Glei họp. Toàn huyện còn 1.204 hộ nghèo.', 'anaphor', 'Toàn huyện', ['Huyện Đăk Glei']],
    ['Xã Tân Hòa họp dân.\nĐã giải ngân 12 tỷ đồng.', 'carried', 'Xã Tân Hòa', []],
    ['Đã giải ngân 12 tỷ đồng.', 'none', null, []],
  ])('%s', (text, how, words, standsFor) => {
    const { subject } = explained(text).explained[0]?.explanation ?? {}
    expect(subject?.how).toBe(how)
    expect(textOf(subject?.words ?? null)).toBe(words)
    expect(subject?.standsFor).toEqual(standsFor)
  })
})

describe('the period', () => {
  test.each([
    ['Năm 2021, xã Tân Hòa đạt 14 tiêu chí.', '2022-11-20', 'stated', 'Năm 2021', '2021'],
    ['Hiện nay, xã Tân Hòa đạt 14 tiêu chí.', '2022-11-20', 'now', 'Hiện nay', '2022-11'],
    ['Xã Tân Hòa đạt 14 tiêu chí.', '2022-11-20', 'article_date', null, '2022-11'],
    [
      'Năm 2021, xã Tân Hòa đạt 14 tiêu chí. Xã Tân Lập đạt 9 tiêu chí.',
      '2022-11-20',
      'stated',
      'Năm 2021',
      '2021',
    ],
    ['Tổng kết năm 2021.\nTỷ lệ hộ nghèo xã Tân Hòa là 4%.', '2022-01-20', 'review', 'năm 2021', '2021'],
    [
      'Kết quả 6 tháng đầu năm 2022.\nXã thu ngân sách đạt 2 tỷ đồng.',
      '2022-07-20',
      'opening',
      '6 tháng đầu năm 2022',
      '2022-01/2022-06',
    ],
  ])('%s', (text, published, how, words, means) => {
    const { period } = explained(text, published).explained[0]?.explanation ?? {}
    expect([period?.how, textOf(period?.words ?? null), period?.means]).toEqual([how, words, means])
  })

  test('carried from the sentence before, with its words', () => {
    const text = 'Đến cuối năm 2021, xã Tân Hòa đạt 14 tiêu chí. Xã Tân Lập đạt 9 tiêu chí.'
    const { period } = why(text, 'Xã Tân Lập đạt 9 tiêu chí')
    expect([period.how, textOf(period.words), period.means]).toEqual(['carried', 'Đến cuối năm 2021', '2021'])
  })

  test('of a figure that nothing dates but the reported meeting', () => {
    const text = 'Sáng 12/3, UBND huyện Đăk Glei tổ chức họp.\nXã Tân Hòa đạt 14 tiêu chí.'
    const { period } = why(text, 'Xã Tân Hòa đạt 14 tiêu chí', '2024-03-13')
    expect([period.how, textOf(period.words)]).toEqual(['article_date', 'Sáng 12/3'])
    const meeting = why(text, 'Sáng 12/3', '2024-03-13')
    expect(meeting.cue.words.map(textOf)).toEqual(['tổ chức'])
    expect(meeting.period).toMatchObject({ how: 'event', means: '2024-03-12', yearInferred: true })
  })
})

describe('the status', () => {
  test.each([
    ['Năm 2023, xã Tân Hòa phấn đấu đạt 19 tiêu chí.', 'mood', 'phấn đấu', 'target'],
    ['Năm 2023, xã Tân Hòa đạt 19 tiêu chí.', 'ahead', 'Năm 2023', 'target'],
    ['Tỷ lệ hộ nghèo của xã Tân Hòa giảm 4%.', 'verb', 'giảm', 'change'],
    ['Xã Tân Hòa còn 3 tiêu chí chưa đạt.', 'rule', 'chưa đạt', 'unmet'],
    ['Tỷ lệ hộ nghèo của xã Tân Hòa là 4%.', 'plain', null, 'achieved'],
  ])('%s', (text, how, words, status) => {
    const said = explained(text).explained[0]?.explanation.status
    expect([said?.how, textOf(said?.words ?? null), said?.status]).toEqual([how, words, status])
  })
})

test('a cell of a table is explained by its column and its row', () => {
  const text = 'Xã | Số tiêu chí | Tỷ lệ hộ nghèo năm 2021 (%)\nXã Tân Hòa | 14 | 5,2\nXã Tân Lập | 9 | 7,4'
  const last = explained(text).explained.at(-1)?.explanation
  expect(last?.cue.words.map(textOf)).toEqual(['Tỷ lệ hộ nghèo năm 2021 (%)'])
  expect(last?.subject).toMatchObject({ how: 'row', words: { text: 'Xã Tân Lập' } })
  expect(last?.period).toMatchObject({ how: 'column', words: { text: 'năm 2021' }, means: '2021' })
  expect(last?.quantity).toMatchObject({ words: { text: '7,4' }, value: 7.4 })
})

test('a check names the figures that a fact was held against', () => {
  const text = 'Xã Tân Hòa đạt 14/19 tiêu chí, còn 5 tiêu chí chưa đạt.'
  const [check] = why(text, 'Xã Tân Hòa đạt 14/19 tiêu chí').checks
  expect(check).toMatchObject({ agrees: true, with: [{ metric: 'criteria_met' }] })
  expect(check?.with[0]?.words.text).toContain('5 tiêu chí chưa đạt')
})

test('the confidence is what its reasons add up to', () => {
  const { confidence } = why('Huyện họp.\nĐã giải ngân 12 tỷ đồng.', 'giải ngân 12 tỷ đồng')
  expect(confidence.reasons[0]?.because).toBe('rule')
  const sum = confidence.reasons.reduce((all, { by }) => all + by, 0)
  expect(confidence.value).toBeCloseTo(Math.max(0.05, sum), 2)
})

test.each(['vi', 'en'] as const)('every rule says in %s what it reads', (language) => {
  for (const { id } of rules) expect(saysOf(id)[language], id).not.toBe(id)
})

const pieces = [
  'xã Đăk Long',
  'huyện Đăk Glei',
  'toàn huyện',
  'mỗi xã',
  'Hai địa phương này',
  '6 xã',
  'UBND huyện',
  'đạt',
  'còn',
  'giảm',
  'phấn đấu',
  'lần lượt',
  'từ',
  'trong đó',
  'chưa đạt',
  'tổ chức',
  'họp',
  '14/19',
  '9',
  'tiêu chí',
  'tỷ lệ hộ nghèo',
  '5,2%',
  'giải ngân',
  '12 tỷ 300 triệu đồng',
  '1.204',
  'hộ nghèo',
  'năm 2022',
  'hiện nay',
  'ngày 3/6',
  '6 tháng đầu năm',
  'Quyết định số 262',
  'và',
  ',',
  ';',
  '.',
  '\n',
  '|',
  '🙂',
]
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' '))

const quotesOf = ({ cue, quantity, subject, period, status, checks }: Explanation): Quote[] =>
  [
    ...cue.words,
    quantity?.words,
    subject.words,
    period.words,
    status.words,
    ...checks.flatMap((check) => check.with.map(({ words }) => words)),
  ].filter((quote) => quote !== null && quote !== undefined)

test('any text is explained in its own words, and read no differently for it', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(null, '2022-11-20', '2025-12-01'), (text, day) => {
      const { facts, explained: all } = explained(text, day)
      expect(all.map(({ fact }) => fact)).toEqual(facts)
      for (const { fact, explanation } of all) {
        Explanation.parse(explanation)
        expect(explanation.rule.id).toBe(fact.rule)
        for (const quote of quotesOf(explanation)) {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text)
          expect(quote.text).not.toBe('')
        }
        for (const language of ['vi', 'en'] as const)
          for (const { parts } of explanationLines(explanation, language))
            for (const part of parts)
              if (typeof part === 'string') expect(part).not.toMatch(/[{}|]|undefined/)
      }
    }),
    { numRuns: 300 },
  )
})
