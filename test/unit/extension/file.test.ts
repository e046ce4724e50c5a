import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportName, exportQueue, importQueue } from '../../../extension/clips/file.ts'
import type { Capture } from '../../../extension/queue/clip.ts'
import { clipQueue } from '../../../extension/queue/queue.ts'
import { failed } from '../../../extension/service/failure.ts'
import { memoryStore } from './memory-store.ts'

const home = 'http://127.0.0.1:8787'

const filled = async (captures: readonly Capture[], service = home) => {
  const store = memoryStore()
  const queue = clipQueue({
    store,
    send: async () => ({ ok: false, failure: failed('unreachable') }),
    changed: () => undefined,
    now: () => 0,
    chance: () => 0,
  })
  for (const capture of captures) await queue.keep(capture, service, null)
  return store
}

const capture = (clientId: string, html = '<p>Xã đạt 12/19 tiêu chí</p>'): Capture => ({
  url: `https://bao.example/${clientId}`,
  html,
  capturedAt: '2024-06-10T08:00:00.000Z',
  clientId,
})

describe('a queue that is exported', () => {
  it('comes back whole, whatever the pages hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 5 }),
        async (pages) => {
          const captures = pages.map((html, index) => ({ ...capture(`clip-${index}`, html), note: html }))
          const text = await (await exportQueue(await filled(captures))).text()
          const store = memoryStore()
          expect(await importQueue(store, text, 'http://other')).toEqual({
            added: pages.length,
            known: 0,
            bad: [],
          })
          for (const each of captures) expect(await store.capture(each.clientId)).toEqual(each)
          for (const clip of await store.clips())
            expect(clip).toMatchObject({ service: home, attempts: 0, dueAt: 0 })
        },
      ),
    )
  })

  it('adds nothing that is there already', async () => {
    const store = await filled([capture('a'), capture('b')])
    const text = await (await exportQueue(store)).text()
    await store.remove('b')
    expect(await importQueue(store, text, home)).toEqual({ added: 1, known: 1, bad: [] })
  })

  it('says which lines it could not read, and takes the others', async () => {
    const store = memoryStore()
    const text = ['{', JSON.stringify(capture('a')), '', '{"url":"https://bao.example/"}', 'null'].join('\n')
    expect(await importQueue(store, text, home)).toEqual({ added: 1, known: 0, bad: [1, 4, 5] })
    expect(await store.clips()).toMatchObject([{ id: 'a', service: home }])
  })

  it('has a name that says what it is, and when', () => {
    expect(exportName(new Date('2024-06-10T08:00:00Z'))).toBe('tin-lang-queue-2024-06-10.jsonl')
  })
})
