import { describe, expect, it } from 'vitest'
import { assemble } from '../../../../extension/capture/assemble.ts'
import { pageContent, pdfContent } from '../../../../extension/capture/content.ts'
import { output, TooLarge } from '../../../../extension/capture/inside/output.ts'

const page = () => {
  const out = output(1000)
  out.put('<p>')
  out.frame('1', '[khung 1]')
  out.put('</p>')
  out.frame('2.0', '[khung 2.0]')
  return out.written()
}

describe('the frames of a page', () => {
  it('stand in their places, and a link where they could not be read', () => {
    const frame = { path: '2.0', parts: ['<b>hai</b>'], frames: [] }
    expect(assemble(page(), [frame])).toBe('<p>[khung 1]</p><b>hai</b>')
    expect(assemble(page(), [])).toBe('<p>[khung 1]</p>[khung 2.0]')
  })

  it('hold frames themselves, and never one another', () => {
    const inner = output(1000)
    inner.put('<i>')
    inner.frame('1.0', '[trong]')
    inner.put('</i>')
    inner.frame('1', '[lặp]')
    const frames = [
      { path: '1', ...inner.written() },
      { path: '1.0', parts: ['sâu'], frames: [] },
    ]
    expect(assemble(page(), frames)).toBe('<p><i>sâu</i>[lặp]</p>[khung 2.0]')
  })
})

describe('what is written', () => {
  it('ends at its limit', () => {
    const out = output(5)
    out.put('12345')
    expect(() => out.put('6')).toThrow(TooLarge)
  })

  it('marks a tag that turned out to be hidden', () => {
    const out = output(100)
    out.put('<p class="a">')
    out.put('x')
    out.hide(0)
    out.hide(1)
    expect(out.written().parts).toEqual(['<p class="a" hidden>x'])
  })

  it('names scopes once, in frames too', () => {
    const [one, two] = [output(9), output(9, '1.0-')]
    expect([one.scope(), one.scope(), two.scope()]).toEqual(['1', '2', '1.0-1'])
  })
})

describe('the hash', () => {
  const ofAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

  it('is that of the UTF-8 of a page', async () => {
    expect(await pageContent('abc')).toEqual({ html: 'abc', sha256: ofAbc })
    const whole = await pageContent('\ufeffxã 😀')
    expect(whole.html).toBe('\ufeffxã 😀')
  })

  it('is made after halves of characters are gone, so that no way changes it', async () => {
    const { html, sha256 } = await pageContent('a\ud83d b')
    expect(html).toBe('a\ufffd b')
    expect((await pageContent(html ?? '')).sha256).toBe(sha256)
  })

  it('is that of the bytes of a file', async () => {
    expect(await pdfContent(btoa('abc'))).toEqual({
      file: { type: 'application/pdf', base64: btoa('abc') },
      sha256: ofAbc,
    })
  })
})
