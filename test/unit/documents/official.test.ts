import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../server/src/documents/index.ts'
import { extract } from '../../../server/src/extract.ts'
import { docxOf, paragraph, table } from './docx-of.ts'

const words = [
  'Thực hiện kế hoạch của Ủy ban nhân dân huyện, xã báo cáo kết quả xây dựng nông thôn mới quý I năm 2022 như sau:',
  'Đến nay, xã Nậm Khoai đạt 17/19 tiêu chí nông thôn mới, còn hai tiêu chí chưa đạt là thu nhập và môi trường.',
]
const head = table([
  ['ỦY BAN NHÂN DÂN XÃ NẬM KHOAI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['Số: 38/BC-UBND', 'Độc lập - Tự do - Hạnh phúc'],
  ['', 'Nậm Khoai, ngày 12 tháng 3 năm 2022'],
])
const readingOf = async (body: string) => {
  const page = await readDocument(docxOf(body), 'báo cáo.docx')
  return extract(page ?? {}).article
}

describe('the head of an official text in Word', () => {
  it('gives title and day', async () => {
    const article = await readingOf(
      `${head}${paragraph('BÁO CÁO')}${paragraph('Kết quả xây dựng nông thôn mới quý I năm 2022')}${words.map((text) => paragraph(text)).join('')}`,
    )
    expect(article.title).toBe('BÁO CÁO Kết quả xây dựng nông thôn mới quý I năm 2022')
    expect(article.publishedAt).toBe('2022-03-12')
    expect(article.text).toBe(words.join('\n'))
  })

  it('may stand in lines of its own', async () => {
    const article = await readingOf(
      `${paragraph('Nậm Khoai, ngày 5 tháng 4 năm 2021')}${words.map((text) => paragraph(text)).join('')}`,
    )
    expect(article.publishedAt).toBe('2021-04-05')
  })

  it('is no day that the text names', async () => {
    const article = await readingOf(
      `${paragraph('Hội nghị đánh giá kết quả nông thôn mới', 'Heading1')}${paragraph(`Sáng ngày 5 tháng 4 năm 2021, hội nghị được tổ chức. ${words[1]}`)}`,
    )
    expect(article.publishedAt).toBeNull()
    expect(article.title).toBe('Hội nghị đánh giá kết quả nông thôn mới')
  })
})
