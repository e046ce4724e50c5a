import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressesIn, nameOf } from '../../../../extension/batch/addresses.ts'

describe('addresses in what was pasted', () => {
  it('are read line by line, whatever stands around them', () => {
    const text = [
      '# danh sách tuần này',
      'https://bao.example/tin/1.html',
      '  2. Xã vùng cao về đích\thttps://bao.example/tin/2.html, ',
      '"https://bao.example/tin/3.html"',
      '(https://bao.example/tin/4.html).',
      'https://vi.wiki.example/Bản_(làng)',
      'baocaobang.example/tin-5',
      '',
    ].join('\r\n')
    expect(addressesIn(text)).toEqual({
      urls: [
        'https://bao.example/tin/1.html',
        'https://bao.example/tin/2.html',
        'https://bao.example/tin/3.html',
        'https://bao.example/tin/4.html',
        'https://vi.wiki.example/Bản_(làng)',
        'https://baocaobang.example/tin-5',
      ],
      bad: [],
      repeated: [],
    })
  })

  it('are missed by the number of their line', () => {
    const text =
      'Xã vùng cao\nhttps://bao.example/1\nftp://bao.example/x\nchrome://settings\nhttps://\nfile:///a'
    expect(addressesIn(text)).toMatchObject({ urls: ['https://bao.example/1'], bad: [1, 3, 4, 5, 6] })
  })

  it('hold no name and password, and none of the shops of extensions', () => {
    const text = 'https://lan:mat-khau@bao.example/1\nhttps://chromewebstore.google.com/detail/x'
    expect(addressesIn(text)).toEqual({ urls: [], bad: [1, 2], repeated: [] })
  })

  it('are one where they lead to one page, in the text or in the list', () => {
    const text = 'https://bao.example/1\nhttp://www.bao.example/1?utm_source=x\nhttps://bao.example/2'
    const there = new Set([nameOf('https://m.bao.example/2')])
    expect(addressesIn(text, there)).toEqual({ urls: ['https://bao.example/1'], bad: [], repeated: [2, 3] })
  })

  it('are all of a line', () => {
    const { urls } = addressesIn('https://bao.example/1 https://bao.example/2 https://bao.example/1')
    expect(urls).toEqual(['https://bao.example/1', 'https://bao.example/2'])
  })

  it('never fail, and every line is an address, bad, repeated or empty', () => {
    const line = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.constantFrom('', '#', 'https://a.vn/1', 'a.vn/1', 'http://[', 'https://a.vn:99999'),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { urls, bad, repeated } = addressesIn(lines.join('\n'))
        expect(new Set(urls.map(nameOf)).size).toBe(urls.length)
        for (const url of urls) expect(URL.canParse(url)).toBe(true)
        expect(bad.filter((number) => repeated.includes(number))).toEqual([])
      }),
    )
  })
})
