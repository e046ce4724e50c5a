import { createHash } from 'node:crypto'
import type { CaptureRecord, Store } from '../../../server/src/store/index.ts'
import type { Reading } from '../../../shared/api/articles.ts'
import type { FactQuery } from '../../../shared/api/facts.ts'
import type { Fact } from '../../../shared/records/fact.ts'
import type { Place } from '../../../shared/records/place.ts'

/** Units that exist nowhere: a province, its district and commune, and a commune right under another province. */
export const places: readonly Place[] = [
  unit('tỉnh Sơn Bình', 'province', '02', ['Tỉnh Sơn Bình'], ['02']),
  unit('huyện Mường Tạo', 'district', '021', ['Tỉnh Sơn Bình', 'Huyện Mường Tạo'], ['02', '021']),
  unit(
    'xã Nậm Khoai',
    'commune',
    '02101',
    ['Tỉnh Sơn Bình', 'Huyện Mường Tạo', 'Xã Nậm Khoai'],
    ['02', '021', '02101'],
  ),
  unit('xã Đá Dựng', 'commune', '44001', ['Tỉnh Hải Lâm', 'Xã Đá Dựng'], ['44', '44001']),
]

function unit(text: string, level: Place['level'], code: string, path: string[], codes: string[]): Place {
  return { text, level, code, name: path.at(-1) ?? text, path, codes, status: 'resolved', mentions: [] }
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A fact whose evidence is `quote`, where it first stands in `text`. */
export const fact = (id: string, text: string, quote: string, more: Partial<Fact> = {}): Fact => {
  const start = text.indexOf(quote)
  return {
    id,
    metric: 'criteria_met',
    subject: { text: 'xã Nậm Khoai', level: 'commune', code: '02101' },
    part: null,
    value: 11,
    low: null,
    high: null,
    total: 19,
    unit: 'tiêu chí',
    qualifier: 'exact',
    period: '2023',
    status: 'achieved',
    direction: null,
    items: [],
    evidence: { text: quote, start, end: start + quote.length },
    inferred: ['period'],
    confidence: 0.9,
    checks: [],
    rule: 'criteria.met',
    source: 'rules',
    ...more,
  }
}

export const story =
  'Chiều 4/5, huyện Mường Tạo họp bàn về phát triển kinh tế-xã hội.\n' +
  'Đến nay xã Nậm Khoai đạt 11/19 tiêu chí. Tỷ lệ hộ nghèo còn 9,4%; thu nhập bình quân 38,5 triệu đồng.\n' +
  'Năm 2025 huyện phấn đấu đưa tỷ lệ ấy về dưới 5%.'

/** A reading of `text` under an id; by default the story above with three facts. */
export const reading = (id: string, text = story, more: Partial<Reading['article']> = {}): Reading => ({
  article: {
    id,
    url: `https://bao.example/${id}?utm_source=x`,
    canonicalUrl: `https://bao.example/${id}`,
    site: 'bao.example',
    section: null,
    title: 'Mường Tạo xây dựng nông thôn mới',
    author: null,
    publishedAt: '2023-05-05T07:30:00+07:00',
    updatedAt: null,
    capturedAt: null,
    image: null,
    language: null,
    lead: null,
    text,
    sha256: sha256(text),
    ...more,
  },
  places: [...places],
  facts: [
    fact(`${id}-met`, text, 'đạt 11/19 tiêu chí'),
    fact(`${id}-poor`, text, 'Tỷ lệ hộ nghèo còn 9,4%', {
      metric: 'poverty_rate',
      value: 9.4,
      total: null,
      unit: '%',
    }),
    fact(`${id}-aim`, text, 'dưới 5%', {
      metric: 'poverty_rate',
      subject: { text: 'huyện Mường Tạo', level: 'district', code: '021' },
      value: 5,
      total: null,
      unit: '%',
      qualifier: 'under',
      period: '2025',
      status: 'target',
    }),
  ].filter(({ evidence }) => evidence.start >= 0),
})

export const capture = (clientId: string, more: Partial<CaptureRecord> = {}): CaptureRecord => ({
  clientId,
  capturedAt: '2023-05-06T02:00:00.000Z',
  capturedBy: 'lan',
  html: '<article>…</article>',
  selection: null,
  note: null,
  tags: [],
  ...more,
})

/** The kept page behind an article's current text, as text. */
export const pageText = async (store: Store, articleId: string): Promise<string | null> => {
  const page = await store.keptPage(articleId)
  return page && new TextDecoder().decode(page.bytes)
}

/** Ids of all facts that a query finds, in its order, page by page. */
export const allPages = async (
  store: Store,
  query: Omit<FactQuery, 'cursor'>,
): Promise<{ ids: string[]; total: number }> => {
  const ids: string[] = []
  let cursor: string | undefined
  let total = 0
  do {
    const page = await store.facts({ ...query, ...(cursor === undefined ? {} : { cursor }) })
    ids.push(...page.facts.map(({ id }) => id))
    total = page.total
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  return { ids, total }
}

export const found = async (store: Store, query: Partial<FactQuery>): Promise<string[]> =>
  (await store.facts({ sort: 'newest', limit: 500, ...query })).facts.map(({ id }) => id).sort()
