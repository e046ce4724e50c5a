import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../server/src/extract.ts'
import { pdfLimits, readPdf } from '../../../server/src/pdf/index.ts'
import { pdfOf, pdfOfObjects, setParagraph, stream } from './pdf-of.ts'

const words =
  'Đến hết tháng 2 năm 2024, toàn huyện còn 1.245 hộ nghèo, chiếm 12,4% tổng số hộ; số hộ cận nghèo là 876 hộ.'
const page = setParagraph(words, { x: 70, y: 100, width: 450 })

/** Decoders keep V8 busy for longer than a test waits, if they are let. */
const patient = { timeout: 60_000 }

describe('readPdf', () => {
  it('reads the text layer of a page', async () => {
    expect(await readPdf(pdfOf([page]))).toEqual({ text: words, title: null, publishedAt: null })
  })

  it('reads a report as a browser prints it', async () => {
    const read = await readPdf(readFileSync(new URL('./fixtures/report.pdf', import.meta.url)))
    const { article, facts } = extract({ ...read, url: 'https://muongtao.example.vn/bc-45.pdf' })
    expect(article).toMatchObject({
      title:
        'BÁO CÁO Kết quả thực hiện công tác giảm nghèo bền vững trên địa bàn huyện trong hai tháng đầu năm 2024',
      publishedAt: '2024-03-12',
      author: 'Trần Văn Mẫu',
    })
    expect(article.text.split('\n')).toHaveLength(11)
    expect(article.text).toContain('Nậm Khoai | 310 | 11,2')
    expect(facts.map(({ metric, value }) => [metric, value])).toEqual(
      expect.arrayContaining([
        ['poor_households', 1245],
        ['poverty_rate', 12.4],
        ['near_poor_households', 876],
        ['budget_disbursed', 79_400_000_000],
        ['clean_water_rate', 82.9],
      ]),
    )
  })

  it('reads pages that lie on their side', async () => {
    const lines = [...page, { text: 'Nơi khác: 17/19 tiêu chí.', x: 70, y: 200 }]
    const straight = await readPdf(pdfOf([lines]))
    expect(await readPdf(pdfOf([lines], { turned: true }))).toEqual(straight)
    expect(straight.text).toBe(`${words}\n\nNơi khác: 17/19 tiêu chí.`)
  })

  const standard = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -44 >> /ID [<00><00>]`
  it.each([
    ['a page without words', 'pdf-scanned', pdfOf([[]])],
    ['a page that bears a stamp alone', 'pdf-scanned', pdfOf([[{ text: 'CÔNG VĂN ĐẾN 123', x: 60, y: 60 }]])],
    ['a file that a password locks', 'pdf-locked', pdfOf([page], { trailer: standard })],
    ['a page of HTML', 'pdf-broken', Buffer.from('<!doctype html><p>Xin chào</p>')],
    ['nothing', 'pdf-broken', new Uint8Array()],
    ['a file that is cut off', 'pdf-broken', pdfOf([page]).subarray(0, 900)],
    [
      'a tree of pages that holds itself',
      'pdf-broken',
      pdfOfObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
    ],
  ])('says what is wrong with %s', patient, async (_, code, bytes) => {
    await expect(readPdf(bytes)).rejects.toMatchObject({ name: 'ArticleError', code })
  })

  it.each([
    ['pages', 'pdf-long', { pages: 1 }],
    ['characters', 'pdf-long', { characters: 100 }],
    ['milliseconds', 'pdf-heavy', { milliseconds: 1 }],
    ['bytes', 'pdf-heavy', { bytes: 4 * 2 ** 20 }],
  ])('stops at the limit of %s', patient, async (_, code, limit) => {
    await expect(readPdf(pdfOf([page, page]), { ...pdfLimits, ...limit })).rejects.toMatchObject({ code })
  })

  it('is not blown up by a small file of much content', patient, async () => {
    const content = deflateSync(Buffer.alloc(3e8, ' '), { level: 9 }).toString('latin1')
    const bytes = pdfOfObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
      stream(content, '/Filter /FlateDecode'),
    ])
    const limits = { ...pdfLimits, bytes: 256 * 2 ** 20 }
    await expect(readPdf(bytes, limits)).rejects.toMatchObject({ code: 'pdf-heavy' })
    expect((await readPdf(pdfOf([page]))).text).toBe(words)
  })

  it('reads several at once, each for itself', patient, async () => {
    const asked = [pdfOf([page]), new Uint8Array(), pdfOf([page])].map((bytes) => readPdf(bytes))
    const [one, broken, other] = await Promise.allSettled(asked)
    expect(broken?.status).toBe('rejected')
    for (const read of [one, other]) expect(read).toMatchObject({ value: { text: words } })
  })
})
