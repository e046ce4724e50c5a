import { extract } from '../../../server/src/extract.ts'
import type { ReaderOptions } from '../../../server/src/second-reader/index.ts'

export const text = [
  'Chiều 4/5, UBND huyện Kỳ Sơn họp bàn về nông thôn mới.',
  'Đến nay xã Tà Cạ đạt 11/19 tiêu chí. Tỷ lệ hộ nghèo của xã còn 9,4%, giảm 2,1% so với năm 2022.',
  'Năm 2023 huyện được giao 143 tỷ 149 triệu đồng vốn sự nghiệp. Toàn huyện có 6 xã đạt từ 3 - 7 tiêu chí.',
].join('\n')

export const read = (body = text) =>
  extract({
    text: body,
    title: 'Kỳ Sơn xây dựng nông thôn mới',
    publishedAt: '2023-05-05',
    url: 'https://tin.example.vn/ky-son',
  })

/** A fact as a model would claim it. */
export const claim = (quote: string, more: Record<string, unknown> = {}) => ({
  metric: 'criteria_met',
  subject: 'xã Tà Cạ',
  part: null,
  value: 11,
  low: null,
  high: null,
  total: 19,
  unit: 'tiêu chí',
  qualifier: 'exact',
  period: '2023-05',
  status: 'achieved',
  direction: null,
  items: [],
  quote,
  ...more,
})

export const poor = (quote = 'Tỷ lệ hộ nghèo của xã còn 9,4%', more: Record<string, unknown> = {}) =>
  claim(quote, { metric: 'poverty_rate', value: 9.4, total: null, unit: '%', ...more })

export const options = (url: string, more: Partial<ReaderOptions> = {}): ReaderOptions => ({
  url,
  model: 'small',
  key: null,
  timeout: 20_000,
  ...more,
})
