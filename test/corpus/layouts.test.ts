/** Pages in the layouts of real systems: the body whole and clean, and what the page says of itself. */
import { describe, expect, it } from 'vitest'
import { readPage } from '../../server/src/article/index.ts'
import { leaks } from './layouts/around.ts'
import { fixtures, pairs } from './layouts/fixtures.ts'
import { f1, flat, overlap } from './layouts/measure.ts'
import { bodyOf, captionsOf } from './layouts/story.ts'

it('has fixtures of many systems', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(40)
})

it('reads every story in every layout', () => {
  const wrong = pairs.filter(({ story, html, url }) => {
    const text = readPage({ html, url }).text
    const own = flat(bodyOf(story).join('\n'))
    const strange = [...leaks, ...captionsOf(story)].some(
      (words) => flat(text).includes(flat(words)) && !own.includes(flat(words)),
    )
    return strange || f1(overlap(bodyOf(story).join('\n'), text)) < 0.98
  })
  expect(wrong.map(({ name }) => name)).toEqual([])
})

describe.each(fixtures)('$name', ({ story, html, url, said }) => {
  const article = readPage({ html, url })
  const body = bodyOf(story)
  const text = flat(article.text)

  it('has its body', () => {
    expect(f1(overlap(body.join('\n'), article.text)), article.text).toBeGreaterThanOrEqual(0.98)
    expect(body.filter((line) => /\d/.test(line) && !text.includes(flat(line)))).toEqual([])
  })

  it('lets nothing in', () => {
    const own = flat(body.join('\n'))
    const strange = [...leaks, ...captionsOf(story)].filter((words) => !own.includes(flat(words)))
    expect(strange.filter((words) => text.includes(flat(words)))).toEqual([])
  })

  it('keeps the cells of a row apart', () => {
    const rows = body.filter((line) => line.includes(' | '))
    expect(article.text.split('\n').filter((line) => line.includes(' | '))).toEqual(rows)
  })

  it('says who, when and where', () => {
    const { title, author, publishedAt, updatedAt, site, section, image, language } = article
    expect({ title, author, publishedAt, updatedAt, site, section, image, language }).toEqual({
      title: story.title,
      author: said.author,
      publishedAt: said.publishedAt,
      updatedAt: said.updatedAt ?? null,
      site: said.site,
      section: said.section ?? null,
      image: said.image ?? null,
      language: said.language ?? 'vi',
    })
  })
})
