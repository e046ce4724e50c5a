import { describe, expect, it } from 'vitest'
import { lateSet, realSources } from '../../../../extension/capture/inside/images.ts'

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
const of = (attributes: Record<string, string>, loaded = true, shown = '') =>
  realSources({ get: (name) => attributes[name] ?? null, loaded, shown })

describe('the real address of a picture', () => {
  it.each([
    [{ src: pixel, 'data-src': '/a.jpg' }, { src: '/a.jpg' }],
    [{ src: '/img/blank.gif', 'data-original': '/a.jpg' }, { src: '/a.jpg' }],
    [{ 'data-lazy-src': '/a.jpg' }, { src: '/a.jpg' }],
    [{ src: '/nho.jpg', class: 'lazy anh', 'data-src': '/to.jpg' }, { src: '/to.jpg' }],
    [
      { src: pixel, 'data-srcset': '/a.jpg 1x, /b.jpg 2x' },
      { src: '/a.jpg', srcset: '/a.jpg 1x, /b.jpg 2x' },
    ],
    [{ srcset: '/a.jpg 480w, /b.jpg 800w' }, { src: '/a.jpg' }],
  ])('%j: %j', (attributes, real) => expect(of(attributes)).toEqual(real))

  it.each([
    { src: '/a.jpg' },
    { src: '/a.jpg', 'data-src': '/a.jpg' },
    { src: '/a.jpg', class: 'lazyloaded', 'data-src': '/b.jpg' },
    { src: pixel },
    { src: pixel, 'data-src': '/img/loading.gif' },
    {},
  ])('%j stays', (attributes) => expect(of(attributes)).toEqual({}))

  it('is the late one where the other has not come', () => {
    expect(of({ src: '/cham.jpg', 'data-src': '/a.jpg' }, false)).toEqual({ src: '/a.jpg' })
    expect(of({ src: '/cham.jpg' }, false)).toEqual({})
  })

  it('is what the browser chose from a set', () => {
    expect(of({ srcset: '/a.jpg 1x, /b.jpg 2x' }, true, 'https://bao.example/b.jpg')).toEqual({
      src: 'https://bao.example/b.jpg',
    })
  })

  it('of a source is its set alone', () => {
    expect(lateSet((name) => (name === 'data-srcset' ? '/a.webp' : null))).toEqual({ srcset: '/a.webp' })
    expect(lateSet((name) => (name.endsWith('srcset') ? '/a.webp' : null))).toEqual({})
  })
})
