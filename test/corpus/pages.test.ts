/** Reads the pages and texts beside the project, where they are there: `../shared`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPage, readText } from '../../server/src/article/index.ts'

const SHARED = new URL('../../../shared/', import.meta.url)
const there = existsSync(new URL('gold/pages.jsonl', SHARED))
if (!there) console.log('pages.test.ts: ../shared is not there, its pages and texts are not read')

interface GoldPage {
  readonly id: string
  readonly file: string
  readonly url: string
  readonly title: string
  readonly publishedAt: string | null
  readonly author: string | null
  readonly must_contain: readonly string[]
  readonly must_not_contain: readonly string[]
}
interface GoldText {
  readonly id: string
  readonly file: string
  readonly published: string | null
  readonly facts: readonly { readonly evidence: string }[]
}

const flat = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
const rows = <T>(file: string): T[] =>
  there
    ? readFileSync(new URL(file, SHARED), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as T)
    : []

describe.skipIf(!there)('pages', () => {
  for (const gold of rows<GoldPage>('gold/pages.jsonl'))
    it(gold.id, () => {
      const article = readPage({
        html: new Uint8Array(readFileSync(new URL(gold.file, SHARED))),
        url: gold.url,
      })
      const text = flat(article.text)
      for (const piece of gold.must_contain) expect(text).toContain(flat(piece))
      for (const piece of gold.must_not_contain) expect(text).not.toContain(flat(piece))
      expect(flat(article.title ?? '')).toBe(flat(gold.title))
      expect(article.author).toBe(gold.author)
      expect(article.publishedAt).toBe(gold.publishedAt)
    })
})

/** Marks of what stands around an article in the texts. */
const FRAME =
  /^(?:tin (?:liên quan|khác|mới|cùng chuyên mục)|các tin|đọc thêm|xem nhiều|có thể bạn|ý kiến|trả lời|thống kê|từ khóa|lượt|ngày đăng|cập nhật|trang chủ)/m

describe.skipIf(!there)('texts', () => {
  for (const gold of rows<GoldText>('gold/articles.jsonl').concat(rows<GoldText>('gold/written.jsonl')))
    it(gold.id, () => {
      const article = readText({ text: readFileSync(new URL(gold.file, SHARED), 'utf8') })
      const text = flat(article.text)
      for (const fact of gold.facts) expect(text).toContain(flat(fact.evidence))
      expect(article.text.toLowerCase()).not.toMatch(FRAME)
      expect(article.author).not.toBeNull()
      expect(article.publishedAt?.slice(0, 10) ?? null).toBe(gold.published)
    })

  it('a page copied whole as text keeps its body and loses the site', () => {
    for (const name of readdirSync(new URL('written/', SHARED))) {
      const text = readFileSync(new URL(`written/${name}`, SHARED), 'utf8')
      const alone = readText({ text })
      const menus = [
        'Trang chủ',
        'Giới thiệu',
        'Tin tức',
        'Kinh tế',
        'Văn hóa - Xã hội',
        'Liên hệ',
        'Đăng nhập',
      ].join('\n')
      const foot = ['Thống kê truy cập', 'Đang online: 12', 'Hôm nay: 341', 'Điện thoại: 0209.3777.xxx'].join(
        '\n',
      )
      expect(readText({ text: `${menus}\n${text}\n${foot}` }).text).toBe(alone.text)
    }
  })
})
