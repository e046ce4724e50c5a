import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openStore } from '../../../server/src/store/index.ts'
import { engineAt } from './engine-at.ts'
import { onBothEngines } from './engines.ts'
import { capture, pageText, reading, sha256, story } from './readings.ts'

const later = `${story}\nNgày 6/5: sửa.`
const pdf = new Uint8Array([37, 80, 68, 70, 45, 0, 255, 254, 10])

onBothEngines('captures', ({ open, place }) => {
  test('each says when, by whom and from which page, newest first', async () => {
    let now = Date.parse('2024-01-01')
    const store = await open({ clock: { now: () => (now += 1000) } })
    await store.save(reading('a'), capture('c1', { html: '<p>một</p>', clipper: 'tin-lang 0.3.0' }))
    await store.save(reading('a'), capture('c2', { html: '<p>hai</p>', capturedBy: 'minh' }))
    await store.save(
      reading('a', later),
      capture('c3', { html: '<p>ba</p>', capturedAt: '2023-05-07T02:00:00Z' }),
    )
    const kept = await store.article('a')
    expect(kept?.captures).toEqual([
      {
        capturedAt: '2023-05-07T02:00:00Z',
        capturedBy: 'lan',
        sha256: sha256(later),
        pageSha256: sha256('<p>ba</p>'),
        clipper: null,
        kept: 'text/html',
      },
      {
        capturedAt: '2023-05-06T02:00:00.000Z',
        capturedBy: 'minh',
        sha256: sha256(story),
        pageSha256: sha256('<p>hai</p>'),
        clipper: null,
        // The same text: the page that gave it is kept already.
        kept: null,
      },
      {
        capturedAt: '2023-05-06T02:00:00.000Z',
        capturedBy: 'lan',
        sha256: sha256(story),
        pageSha256: sha256('<p>một</p>'),
        clipper: 'tin-lang 0.3.0',
        kept: 'text/html',
      },
    ])
    expect(kept?.versions).toMatchObject([
      { sha256: sha256(later), pageSha256: sha256('<p>ba</p>'), clipper: null },
      { sha256: sha256(story), pageSha256: sha256('<p>một</p>'), clipper: 'tin-lang 0.3.0' },
    ])
  })

  test('a page is kept byte for byte, and found by its hash', async () => {
    const store = await open()
    const html = '\ufeff<p>a\0b \r\n😀</p>'
    await store.save(reading('a'), capture('c1', { html }))
    await store.save(reading('a', later), capture('c2', { html: '<p>sau</p>' }))
    expect(await pageText(store, 'a')).toBe('<p>sau</p>')
    const first = await store.keptPage('a', sha256(html))
    expect(first).toMatchObject({ type: 'text/html', sha256: sha256(html) })
    expect(Buffer.from(first?.bytes ?? []).toString()).toBe(html)
    expect(await store.keptPage('a', sha256('other'))).toBeNull()
    expect(await store.keptPage('b')).toBeNull()
  })

  test('a file is kept as what it is', async () => {
    const store = await open()
    await store.save(
      reading('a'),
      capture('c1', { html: null, file: { type: 'application/pdf', bytes: pdf } }),
    )
    const page = await store.keptPage('a')
    expect(page?.type).toBe('application/pdf')
    expect(page?.bytes).toEqual(pdf)
    expect((await store.article('a'))?.captures).toMatchObject([
      { pageSha256: page?.sha256, kept: 'application/pdf' },
    ])
  })

  test('the first page that comes with a text is kept, also where the text was there before it', async () => {
    const store = await open()
    await store.save(reading('a'), capture('c1', { html: null }))
    expect(await store.keptPage('a')).toBeNull()
    expect((await store.article('a'))?.captures).toMatchObject([{ pageSha256: null, kept: null }])
    expect(await store.save(reading('a'), capture('c2', { html: '<p>trang</p>' }))).toBe('unchanged')
    expect(await pageText(store, 'a')).toBe('<p>trang</p>')
  })

  test('a page that changed in the database is not handed out', async () => {
    const at = await place()
    const store = await openStore(at)
    await store.save(reading('a'), capture('c1', { html: '<p>thật</p>' }))
    await store.save(reading('b'), capture('c1', { html: '<p>giả</p>' }))
    const engine = engineAt(at)
    await sql`UPDATE captures SET page = (SELECT page FROM captures WHERE article_id = 'b')
      WHERE article_id = 'a'`.execute(engine.write)
    await engine.close()
    await expect(store.keptPage('a')).rejects.toMatchObject({ name: 'StoreError', code: 'damaged' })
    await store.close()
  })
})
