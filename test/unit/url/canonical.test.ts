import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalUrl } from '../../../shared/url/canonical.ts'
import { URL_CASES } from '../../../shared/url/cases.ts'

describe('canonicalUrl', () => {
  it.each(URL_CASES)('$url: $why', ({ url, canonical }) => {
    expect(canonicalUrl(url)).toBe(canonical)
  })

  it.each(URL_CASES)('$url: once is enough', ({ canonical }) => {
    if (canonical !== null) expect(canonicalUrl(canonical)).toBe(canonical)
  })

  it('is idempotent and never throws', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('amp', 'index.html', 'a.amp.html', '.amp', '..', '%zz', 'ã'),
    )
    const host = fc.constantFrom(
      'm.a.vn',
      'www.m.amp.b.com.vn',
      'm.com',
      '127.0.0.1:81',
      'www.vn',
      'x.cdn.ampproject.org/c/s/a.vn',
      'A.vn.',
    )
    fc.assert(
      fc.property(host, fc.array(part), fc.array(fc.tuple(part, part)), (h, path, query) => {
        const url = `http://${h}/${path.join('/')}?${query.map(([k, v]) => `${k}=${v}`).join('&')}`
        const once = canonicalUrl(url)
        if (once !== null) expect(canonicalUrl(once)).toBe(once)
      }),
      { numRuns: 4000 },
    )
  })

  it('takes no path of the AMP cache for a host that has no dot', () => {
    for (const path of ['', '/index.html', '/a.amp.html', '/b.vn/x']) {
      const odd = `https://x.cdn.ampproject.org/c/s/${path}`
      expect(canonicalUrl(canonicalUrl(odd) ?? '')).toBe(canonicalUrl(odd))
    }
  })

  it('takes names that every object has for ordinary parameters', () => {
    expect(canonicalUrl('http://a.vn/?__proto__&constructor=1')).toBe('https://a.vn/?__proto__&constructor=1')
  })

  it('drops tracking without moving what identifies', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        const mark = url.includes('?') ? '&' : '?'
        expect(canonicalUrl(`${url}${mark}utm_source=zalo&fbclid=1#x`)).toBe(canonicalUrl(url))
      }),
    )
  })
})
