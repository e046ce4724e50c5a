import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../../server/src/store/index.ts'
import { smallApp } from '../routes/small-app.ts'
import { fill, reading } from './sample.ts'

const payloads = [
  '<script>alert(1)</script>',
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '</title><script>alert(1)</script>',
  '</textarea><svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<base href="//evil.test/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<style>@import "//evil.test"</style>',
  '<link rel=stylesheet href=//evil.test>',
  '" autofocus onfocus=alert(1) x="',
  "' onmouseover='alert(1)",
  '`onclick=alert(1)`',
  '--><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)',
  '\u003cscript\u003ealert(1)\u003c/script\u003e',
  '<scr\u0000ipt>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)>',
  '<template><script>alert(1)</script></template>',
  '\u2028<script>alert(1)</script>\u2029',
]
const urls = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'https://tin.example.vn/"><script>alert(1)</script>',
  "https://tin.example.vn/' onclick='alert(1)",
  'https://tin.example.vn/#"><img src=x onerror=alert(1)>',
]

const kept = [...payloads, ...urls].map((payload, i) => {
  const isUrl = urls.includes(payload)
  const quote = isUrl ? `đạt ${i} tiêu chí` : `đạt ${i} ${payload} tiêu chí`
  const made = reading(
    `hostile-${i}`,
    {
      title: isUrl ? 'Tin' : payload,
      text: `Xã Đồng Lạc ${quote}.`,
      url: isUrl ? payload : `https://tin.example.vn/${i}`,
    },
    [
      {
        quote,
        value: 1,
        part: payload,
        unit: payload,
        items: [payload],
        period: payload,
        subject: { text: payload, level: 'commune', code: null },
        checks: [{ rule: payload, with: [], agrees: true }],
      },
    ],
  )
  made.article.author = payload
  made.article.site = payload
  made.article.lead = payload
  made.places[0] = {
    text: payload,
    level: 'commune',
    code: null,
    name: payload,
    path: [payload, payload],
    status: 'unresolved',
    mentions: [],
  }
  return made
})

let store: Store
let ask: Awaited<ReturnType<typeof smallApp>>['ask']

beforeAll(async () => {
  store = await openStore({ memory: true })
  await fill(store, kept)
  ask = (await smallApp({ store })).ask
})

afterAll(() => store.close())

/** The properties that no stored or given text may take from a page. */
async function expectHarmless(path: string) {
  const response = await ask(path, { headers: { accept: 'text/html' } })
  expect(response.headers.get('content-type')).toContain('text/html')
  const $ = load(await response.text())
  for (const element of $('*').toArray()) {
    const attributes = $(element).attr() ?? {}
    for (const [name, value] of Object.entries(attributes)) {
      expect(name, path).not.toMatch(/^on|^srcdoc$|^style$/i)
      if (/^(href|src|action|formaction|xlink:href|data)$/i.test(name))
        expect(value, path).toMatch(/^(https?:\/\/|\/(?!\/)|#)/)
    }
  }
  expect($('script:not([src]), style, iframe, object, embed, base, svg, math, form form').length, path).toBe(
    0,
  )
  for (const script of $('script').toArray()) expect($(script).attr('src')).toMatch(/^\/assets\//)
  expect(
    $('img')
      .toArray()
      .every((image) => $(image).attr('src')?.startsWith('/assets/')),
  ).toBe(true)
}

describe('no stored script runs', () => {
  it('in search results', async () => {
    const all = await (await ask('/', { headers: { accept: 'text/html' } })).text()
    expect(all).toContain('alert(1)')
    await expectHarmless('/?limit=500')
  })

  it.each(kept.map(({ article }) => [article.id, article.title]))('in the article %s, %j', (id) =>
    expectHarmless(`/articles/${id}`),
  )

  it('in the list of articles', () => expectHarmless('/articles?limit=200'))

  it.each([...payloads, ...urls])('that comes in the address: %j', async (payload) => {
    const given = encodeURIComponent(payload)
    await expectHarmless(`/?q=${given}`)
    await expectHarmless(`/?site=${given}&place=${given}`)
    await expectHarmless(`/?metric=${given}`)
    await expectHarmless(`/articles?q=${given}&site=${given}`)
    await expectHarmless(`/nowhere/${given}`)
  })

  it.each(['/', '/metrics', '/docs', '/pair', '/articles'])('in line with %s', (path) => expectHarmless(path))
})
