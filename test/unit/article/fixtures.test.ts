import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../server/src/article/index.ts'

/** What a page of fixtures/ must give; fields that are absent are not looked at. */
interface Wanted {
  readonly url: string
  readonly canonicalUrl?: string
  readonly title: string
  readonly author: string | null
  readonly publishedAt: string | null
  readonly site?: string
  readonly lead?: string
  /** Lines of the text. */
  readonly paragraphs: number
  readonly contains: readonly string[]
  readonly excludes: readonly string[]
}

const folder = new URL('fixtures/', import.meta.url)
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'))

describe.each(pages)('%s', (name) => {
  const wanted = JSON.parse(readFileSync(new URL(name.replace('.html', '.json'), folder), 'utf8')) as Wanted
  const article = readPage({ html: new Uint8Array(readFileSync(new URL(name, folder))), url: wanted.url })

  it('has its metadata', () => {
    const { title, author, publishedAt } = article
    expect({ title, author, publishedAt }).toEqual({
      title: wanted.title,
      author: wanted.author,
      publishedAt: wanted.publishedAt,
    })
    if (wanted.site !== undefined) expect(article.site).toBe(wanted.site)
    if (wanted.lead !== undefined) expect(article.lead).toBe(wanted.lead)
    if (wanted.canonicalUrl !== undefined) expect(article.canonicalUrl).toBe(wanted.canonicalUrl)
  })

  it('has its body, whole', () => {
    for (const piece of wanted.contains) expect(article.text).toContain(piece)
    expect(article.text.split('\n'), article.text).toHaveLength(wanted.paragraphs)
    expect(article.lead).toBe(article.text.split('\n')[0])
  })

  it('has nothing of the site', () => {
    for (const piece of wanted.excludes) expect(article.text).not.toContain(piece)
  })
})
