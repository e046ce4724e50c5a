import { createHash } from 'node:crypto'
import type { Store } from '../../../server/src/store/types.ts'
import type { Reading } from '../../../shared/api/articles.ts'
import type { Fact } from '../../../shared/records/fact.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** One reading of a text of our own, with a fact for each quote that stands in it. */
export function reading(
  name: string,
  article: { title: string; text: string; publishedAt?: string; url?: string | null },
  facts: readonly (Partial<Omit<Fact, 'evidence'>> & { quote: string })[],
): Reading {
  const { title, text, publishedAt = '2022-11-10T08:00:00+07:00' } = article
  const url = article.url === undefined ? `https://tin.example.vn/${name}` : article.url
  const id = hash(name).slice(0, 26)
  return {
    article: {
      id,
      url,
      canonicalUrl: url,
      site: 'tin.example.vn',
      section: 'Nông thôn mới',
      title,
      author: 'Hà Anh',
      publishedAt,
      updatedAt: '2022-11-12T09:30:00+07:00',
      capturedAt: '2022-11-11T02:00:00Z',
      image: null,
      language: 'vi',
      lead: null,
      text,
      sha256: hash(text),
    },
    places: [
      {
        text: 'xã Đồng Lạc',
        level: 'commune',
        code: '10001',
        name: 'Đồng Lạc',
        path: ['Tỉnh Thử', 'Huyện Mẫu', 'Đồng Lạc'],
        status: 'resolved',
        successors: [{ code: '10009', name: 'Đồng Tâm' }],
        mentions: [{ start: 0, end: 11 }],
      },
    ],
    facts: facts.map(({ quote, ...fact }, i) => {
      const start = text.indexOf(quote)
      if (start < 0) throw new Error(`"${quote}" does not stand in the text`)
      return {
        id: hash(`${name}/${quote}/${i}`).slice(0, 32),
        metric: 'criteria_met',
        subject: { text: 'xã Đồng Lạc', level: 'commune', code: '10001' },
        part: null,
        value: null,
        low: null,
        high: null,
        total: null,
        unit: 'tiêu chí',
        qualifier: 'exact',
        period: '2022',
        status: 'achieved',
        direction: null,
        items: [],
        inferred: [],
        confidence: 0.9,
        checks: [],
        rule: 'test',
        source: 'rules',
        ...fact,
        evidence: { text: quote, start, end: start + quote.length },
      }
    }),
  }
}

export const communeText = [
  'Xã Đồng Lạc mới đạt 6/19 tiêu chí nông thôn mới, giảm 2 tiêu chí so với năm trước.',
  'Tỷ lệ hộ nghèo của xã còn 5,2%, tương ứng 61 hộ. Năm nay xã được giao 143 tỷ 149 triệu đồng.',
  'Không có số liệu nào trong đoạn văn này.',
].join('\n')

export const commune = () =>
  reading('xa-dong-lac', { title: 'Xã Đồng Lạc xây dựng nông thôn mới', text: communeText }, [
    { quote: 'Xã Đồng Lạc mới đạt 6/19 tiêu chí nông thôn mới', value: 6, total: 19 },
    { quote: 'giảm 2 tiêu chí so với năm trước', value: 2, status: 'change', direction: 'down' },
    {
      quote: 'Tỷ lệ hộ nghèo của xã còn 5,2%',
      metric: 'poverty_rate',
      value: 5.2,
      unit: '%',
      inferred: ['period'],
    },
    { quote: '5,2%, tương ứng 61 hộ', metric: 'poor_households', value: 61, unit: 'hộ' },
    {
      quote: 'xã được giao 143 tỷ 149 triệu đồng',
      metric: 'budget_allocated',
      value: 143_149_000_000,
      unit: 'VND',
      checks: [{ rule: 'allocated - disbursed = remaining', with: [], agrees: true }],
    },
  ])

/** Many small articles over several years, to fill pages and facets. */
export const many = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const year = 2018 + (i % 6)
    const quote = `huyện Mẫu ${i} đạt ${i % 20} tiêu chí`
    return reading(
      `bai-${i}`,
      {
        title: `Bản tin số ${i}`,
        text: `Năm ${year}, ${quote}.`,
        publishedAt: `${year}-06-01T08:00:00+07:00`,
      },
      [
        {
          quote,
          value: i % 20,
          period: String(year),
          status: i % 3 ? 'achieved' : 'target',
          confidence: i % 4 ? 0.9 : 0.6,
        },
      ],
    )
  })

export async function fill(
  store: Pick<Store, 'save'>,
  readings: readonly Reading[],
  labels: { tags: string[]; project: string | null } = { tags: [], project: null },
) {
  for (const [i, kept] of readings.entries())
    await store.save(kept, {
      clientId: `sample-${kept.article.id}-${i}-${labels.project}`,
      capturedAt: '2022-11-11T02:00:00Z',
      capturedBy: 'laptop',
      html: null,
      selection: null,
      note: null,
      ...labels,
    })
}
