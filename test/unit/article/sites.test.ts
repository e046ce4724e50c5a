/** Rules of single sites: that they read what they were made for, and nothing else, and that each is needed. */
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { explainPage } from '../../../server/src/article/explain/index.ts'
import { readPage } from '../../../server/src/article/index.ts'
import { siteRules } from '../../../server/src/article/sites/index.ts'
import type { SiteRule } from '../../../server/src/article/sites/rule.ts'
import { pageRemarks, sourceTexts } from '../../../shared/figures/page-explanation.ts'
import type { SiteSample } from './sites/sample.ts'
import { rule as example, sample as examplePage } from './sites/tin.vidu.example.ts'

const rulesAt = new URL('../../../server/src/article/sites/', import.meta.url)
const samplesAt = new URL('sites/', import.meta.url)
/** Files of rules are called by a host, the others by one word. */
const files = readdirSync(rulesAt).filter((file) => /\..*\.ts$/.test(file))

const sampleOf = async (name: string): Promise<SiteSample> =>
  ((await import(new URL(`${name}.ts`, samplesAt).href)) as { sample: SiteSample }).sample
const samples: (readonly [string, SiteRule, SiteSample])[] = [['the example', example, examplePage]]
for (const rule of siteRules) samples.push([rule.name, rule, await sampleOf(rule.name)])

describe('every rule', () => {
  it('has a file of its name, is in the index, and has a page that it was tried on', () => {
    expect(siteRules.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort())
    for (const file of files) expect(existsSync(new URL(file, samplesAt)), file).toBe(true)
  })

  it('is of hosts that no other has, and says why it is needed', () => {
    const hosts = [...siteRules, example].flatMap((rule) => rule.hosts)
    expect(new Set(hosts).size).toBe(hosts.length)
    for (const host of hosts) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)
    for (const { name, why, hosts: own } of [...siteRules, example]) {
      expect(why).toMatch(/^\p{Lu}.{20,}\.$/su)
      expect(own).toContain(name)
    }
  })

  it.each(samples)('reads its page: %s', (_, rule, { html, url, article }) => {
    expect(readPage({ html, url }, undefined, [rule])).toMatchObject(article)
  })

  it.each(samples)('is needed: %s', (_, __, { html, url, article }) => {
    const general = () => readPage({ html, url }, undefined, []).text
    let text: string | null = null
    try {
      text = general()
    } catch {
      // Refused.
    }
    expect(text).not.toBe(article.text)
  })
})

const { html, url, article } = examplePage
const read = (page: string, at: string | null = url) =>
  readPage({ html: page, url: at }, undefined, [example])

describe('a page of a site with a rule', () => {
  it('is known by its address, with "www." and by its other hosts too, else by its canonical one', () => {
    for (const host of ['www.tin.vidu.example', 'm.tin.vidu.example'])
      expect(read(html, url.replace('tin.vidu.example', host)).text).toBe(article.text)
    const canonical = html.replace('</head>', `<link rel="canonical" href="${url}"></head>`)
    expect(read(canonical, null).text).toBe(article.text)
    for (const other of [
      'https://vidu.example/x',
      'https://tin.vidu.example.vn/x',
      'https://xtin.vidu.example/',
    ])
      expect(read(canonical, other).text).not.toContain('118/146')
  })

  it('keeps a long value whole', () => {
    const long = html.replace(
      '&lt;p>Phần việc',
      `&lt;p>${'Bà con góp thêm 12 ngày công. '.repeat(400)}&lt;/p>&lt;p>Phần việc`,
    )
    expect(read(long).text.length).toBeGreaterThan(11_000)
  })

  it('says so', () => {
    const { page } = explainPage({ html, url }, [example])
    expect(page.finder).toBe('site_rule')
    expect(page.siteRule).toEqual({ name: 'tin.vidu.example', nothing: false, missed: [] })
    expect(page.lines.find(({ text }) => text.includes('118/146'))).toMatchObject({
      as: 'body',
      because: 'site_rule',
      word: 'tin.vidu.example',
    })
    expect(
      sourceTexts(page, 'en')
        .slice(0, 3)
        .map(({ from }) => from),
    ).toEqual(Array(3).fill('where the rule of the site points'))
  })

  it('is read the general way in what the rule does not find', () => {
    const changed = html.replace('class="nguoiviet"', 'class="x"').replace('class="tenbai"', 'class="tieude"')
    const { article: other, page } = explainPage({ html: changed, url }, [example])
    expect(other).toMatchObject({ text: article.text, publishedAt: article.publishedAt })
    expect(page.siteRule?.missed).toEqual(['title', 'author'])
    expect(pageRemarks(page, 'en')).toContain(
      'The site rule tin.vidu.example did not find: title, author. These were read the general way.',
    )
  })

  it('is read the general way wholly after a new design, and says so', () => {
    const prose = article.text.split('\n').filter((line) => !line.includes('|'))
    const redesigned = `<html><head><title>Điện về bản | Tin huyện</title></head><body><article><h1>Điện về bản</h1>${prose.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`
    const { article: other, page } = explainPage({ html: redesigned, url }, [example])
    expect(other).toEqual(readPage({ html: redesigned, url }, undefined, []))
    expect(other?.text).toBe(prose.join('\n'))
    expect(page.siteRule?.nothing).toBe(true)
    for (const language of ['vi', 'en'] as const)
      expect(pageRemarks(page, language)[1]).toContain('tin.vidu.example')
  })
})

test.each([
  ['in several elements', '.phan', '<div class="phan">A</div><p>Quảng cáo</p><div class="phan">B</div>'],
  ['within itself', 'div', '<div>A<div>B</div></div>'],
  ['in a text area', 'textarea', '<textarea>&lt;p>A&lt;/p>&lt;p>B&lt;/p></textarea>'],
  ['in preformatted text', 'pre', '<pre>A\nB</pre>'],
  ['in what is not shown', '#x', '<div id="x" style="display:none" class="hidden">A<br>B</div>'],
  ['in what moves', 'marquee', '<marquee>A</marquee><marquee>B</marquee>'],
])('a body %s', (_, body, inside) => {
  const [first = '', second = ''] = article.text.split('\n').filter((line) => !line.includes('|'))
  const page = `<html><body>${inside.replace('A', first).replace('B', second)}</body></html>`
  const of = readPage({ html: page, url }, undefined, [{ ...example, body }])
  expect(of.text).toBe(`${first}\n${second}`)
})
