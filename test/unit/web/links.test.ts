import { describe, expect, it } from 'vitest'
import { hrefOf, listed, originalAt, safeUrl, toggled, withParameter } from '../../../server/src/web/links.ts'

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:x',
    'data:text/html,x',
    'file:///etc',
    '//x.vn',
    'https://',
    '',
  ])('never lead to %j', (url) => {
    expect(safeUrl(url)).toBeNull()
    expect(originalAt(url, 'đạt')).toBeNull()
  })

  it('lead to the quote on the original page', () => {
    expect(originalAt('https://tin.example.vn/a', 'đạt 6/19, 2-3')).toBe(
      'https://tin.example.vn/a#:~:text=%C4%91%E1%BA%A1t%206%2F19%2C%202%2D3',
    )
    expect(originalAt('https://tin.example.vn/a#top', 'đạt')).toBe(
      'https://tin.example.vn/a#top:~:text=%C4%91%E1%BA%A1t',
    )
    const long = 'a b c d e f g h i j k l'
    expect(originalAt('https://tin.example.vn/a', long)).toBe(
      'https://tin.example.vn/a#:~:text=a%20b%20c%20d,i%20j%20k%20l',
    )
  })

  it('keep everything else of a search, and begin it anew', () => {
    const query = new URLSearchParams('q=hộ nghèo&metric=a,b&cursor=x')
    expect(hrefOf('/', withParameter(query, { from: '2020' }))).toBe(
      '/?q=h%E1%BB%99+ngh%C3%A8o&metric=a,b&from=2020',
    )
    expect(listed(toggled(query, 'metric', 'c'), 'metric')).toEqual(['a', 'b', 'c'])
    expect(listed(toggled(query, 'metric', 'a'), 'metric')).toEqual(['b'])
    expect(toggled(new URLSearchParams('metric=a'), 'metric', 'a').has('metric')).toBe(false)
    expect(listed(new URLSearchParams('metric=a&metric=b,c'), 'metric')).toEqual(['a', 'b', 'c'])
  })
})
