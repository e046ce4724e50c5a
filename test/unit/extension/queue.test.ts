import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Capture } from '../../../extension/queue/clip.ts'
import { clipQueue, type Sent } from '../../../extension/queue/queue.ts'
import type { ClipStore } from '../../../extension/queue/store.ts'
import { type FailureKind, failed } from '../../../extension/service/failure.ts'
import type { CaptureResponse } from '../../../shared/api/articles.ts'
import { memoryStore } from './memory-store.ts'

const captureOf = (clientId: string, minute = 0): Capture => ({
  url: `https://bao.example/${clientId}`,
  html: '<p>Xã đạt 12/19 tiêu chí</p>',
  title: `Bài ${clientId}`,
  capturedAt: `2024-06-10T08:${String(minute).padStart(2, '0')}:00.000Z`,
  clientId,
})

const responseTo = (capture: Capture): CaptureResponse => ({
  outcome: 'created',
  places: [],
  facts: [],
  article: {
    id: `article-${capture.clientId}`,
    url: capture.url,
    canonicalUrl: capture.url,
    site: null,
    section: null,
    title: null,
    author: null,
    publishedAt: null,
    updatedAt: null,
    capturedAt: capture.capturedAt,
    image: null,
    language: null,
    lead: null,
    text: '',
    sha256: '',
  },
})

const accept = (capture: Capture): Sent => ({
  ok: true,
  address: 'http://127.0.0.1:8787',
  response: responseTo(capture),
})
const fail = (kind: FailureKind): Sent => ({ ok: false, failure: failed(kind) })

const home = 'http://127.0.0.1:8787'
const nine = Date.parse('2024-06-10T09:00:00.000Z')

const queueWith = (
  answer: (capture: Capture, service: string) => Sent | Promise<Sent>,
  store: ClipStore = memoryStore(),
) => {
  const sent: string[] = []
  const clock = { now: nine }
  const queue = clipQueue({
    store,
    send: async (capture, service) => {
      sent.push(capture.clientId)
      return answer(capture, service)
    },
    changed: () => undefined,
    now: () => clock.now,
    chance: () => 0.5,
  })
  return { queue, sent, store, clock }
}

describe('the way of a capture', () => {
  it('is kept before anything is sent', async () => {
    const { queue, sent, store } = queueWith(accept)
    const clip = await queue.keep(captureOf('a'), home, 7)
    expect(sent).toEqual([])
    expect(await store.capture('a')).toEqual(captureOf('a'))
    expect(clip).toMatchObject({ id: 'a', title: 'Bài a', tabId: 7, attempts: 0, failure: null, bytes: 34 })
  })

  it('ends in a receipt, and the page is dropped', async () => {
    const { queue, store } = queueWith(accept)
    await queue.keep(captureOf('a'), home, null)
    await queue.send('a')
    expect(await store.capture('a')).toBeUndefined()
    const { kept, sending, receipts } = await queue.snapshot()
    expect(kept).toEqual([])
    expect(sending).toEqual([])
    expect(receipts).toMatchObject([{ id: 'a', articleId: 'article-a', outcome: 'created', title: 'Bài a' }])
  })

  it('shows what is under way only while it is', async () => {
    const { queue } = queueWith(async (capture) => {
      expect((await queue.snapshot()).sending).toEqual(['a'])
      return accept(capture)
    })
    await queue.keep(captureOf('a'), home, null)
    await queue.send('a')
    expect.assertions(1)
  })

  it('stays kept with its reason where it fails, and arrives at the retry', async () => {
    const answers = [fail('token'), fail('unreachable')]
    const { queue, store } = queueWith((capture) => answers.shift() ?? accept(capture))
    await queue.keep(captureOf('a'), home, null)
    await queue.send('a')
    expect((await store.clips())[0]).toMatchObject({ attempts: 1, failure: { kind: 'token' } })
    await queue.send('a')
    expect((await store.clips())[0]).toMatchObject({ attempts: 2, failure: { kind: 'unreachable' } })
    await queue.send('a')
    expect(await store.clips()).toEqual([])
  })

  it('is sent once by two clicks at a time', async () => {
    const { queue, sent } = queueWith(accept)
    await queue.keep(captureOf('a'), home, null)
    await Promise.all([queue.send('a'), queue.send('a'), queue.sendAll('all')])
    expect(sent).toEqual(['a'])
  })

  it('is over when it was removed', async () => {
    const { queue, sent } = queueWith(accept)
    await queue.keep(captureOf('a'), home, null)
    await queue.remove('a')
    expect(await queue.send('a')).toBeNull()
    expect(sent).toEqual([])
  })

  it('stays kept where the receipt could not be written', async () => {
    const store = memoryStore()
    const { queue } = queueWith(accept, {
      ...store,
      finish: () => Promise.reject(new Error('the disk is full')),
    })
    await queue.keep(captureOf('a'), home, null)
    await expect(queue.send('a')).rejects.toThrow('the disk is full')
    expect(await store.capture('a')).toBeDefined()
    expect((await queue.snapshot()).sending).toEqual([])
  })
})

describe('sending all that is kept', () => {
  const keepThree = async ({ queue }: ReturnType<typeof queueWith>) => {
    for (const [minute, id] of ['c', 'a', 'b'].entries())
      await queue.keep(captureOf(id, 3 - minute), home, null)
  }

  it('goes from the oldest to the newest', async () => {
    const given = queueWith(accept)
    await keepThree(given)
    await given.queue.sendAll('all')
    expect(given.sent).toEqual(['b', 'a', 'c'])
  })

  it('stops where every other would fail as well', async () => {
    for (const kind of ['unreachable', 'token', 'permission', 'unpaired', 'busy'] as const) {
      const given = queueWith(() => fail(kind))
      await keepThree(given)
      await given.queue.sendAll('all')
      expect(given.sent).toEqual(['b'])
    }
  })

  it('goes on past one that the service cannot read, and leaves that to a person from then on', async () => {
    const given = queueWith((capture) => (capture.clientId === 'b' ? fail('article') : accept(capture)))
    await keepThree(given)
    await given.queue.sendAll('all')
    await given.queue.sendAll('all')
    expect(given.sent).toEqual(['b', 'a', 'c'])
    await given.queue.send('b')
    expect(given.sent).toEqual(['b', 'a', 'c', 'b'])
  })
})

describe('what is sent again by itself', () => {
  const minute = 60_000

  it('waits longer after each failure, and not for what only a person can help', async () => {
    const answers = [fail('unreachable'), fail('unreachable'), fail('article')]
    const { queue, clock } = queueWith((capture) => answers.shift() ?? accept(capture))
    await queue.keep(captureOf('a'), home, null)
    expect(await queue.nextAt()).toBe(nine)
    await queue.sendAll('due')
    expect(await queue.nextAt()).toBe(nine + 0.5 * minute)
    clock.now += 0.5 * minute
    await queue.sendAll('due')
    expect(await queue.nextAt()).toBe(clock.now + minute)
    clock.now += minute
    await queue.sendAll('due')
    expect(await queue.nextAt()).toBeNull()
    await queue.sendAll('all')
    expect(await queue.snapshot()).toMatchObject({ kept: [{ attempts: 3, dueAt: null }] })
  })

  it('is not sent before its time, unless all are', async () => {
    const given = queueWith(() => fail('busy'))
    await given.queue.keep(captureOf('a'), home, null)
    await given.queue.sendAll('due')
    await given.queue.sendAll('due')
    expect(given.sent).toEqual(['a'])
    await given.queue.sendAll('all')
    expect(given.sent).toEqual(['a', 'a'])
  })

  it('knocks with one clip at a service that is down, however many wait', async () => {
    const given = queueWith(() => fail('unreachable'))
    for (let number = 0; number < 50; number++)
      await given.queue.keep(captureOf(`clip-${number}`, number % 60), home, null)
    for (let hour = 0; hour < 24 * 7; hour++) {
      given.clock.now += 60 * minute
      await given.queue.sendAll('due')
    }
    expect(given.sent.length).toBeLessThanOrEqual(24 * 7)
    expect((await given.queue.snapshot()).kept).toHaveLength(50)
  })

  it('does not wait for a clock that was put back', async () => {
    let down = true
    const { queue, clock } = queueWith((capture) => (down ? fail('unreachable') : accept(capture)))
    await queue.keep(captureOf('a'), home, null)
    await queue.sendAll('due')
    down = false
    clock.now -= 30 * 24 * 60 * minute
    await queue.sendAll('due')
    expect((await queue.snapshot()).kept).toEqual([])
  })
})

describe('several services', () => {
  const away = 'https://tin.example.org'

  it('each get their own, and one that is down holds up no other', async () => {
    const given = queueWith((capture, service) => (service === away ? fail('unreachable') : accept(capture)))
    await given.queue.keep(captureOf('a', 1), away, null)
    await given.queue.keep(captureOf('b', 2), away, null)
    await given.queue.keep(captureOf('c', 3), home, null)
    await given.queue.sendAll('all')
    expect(given.sent).toEqual(['a', 'c'])
    expect((await given.queue.snapshot()).kept.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('rounds', () => {
  it('asked for at once run one after the other, those that wait as one', async () => {
    let under = 0
    const given = queueWith(async (capture) => {
      under += 1
      expect(under).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 1))
      under -= 1
      return capture.clientId === 'a' ? fail('server') : accept(capture)
    })
    await given.queue.keep(captureOf('a', 1), home, null)
    await given.queue.keep(captureOf('b', 2), home, null)
    const first = given.queue.sendAll('all')
    // The first has begun by then, the four others meet it under way.
    await Promise.resolve().then(() => undefined)
    await Promise.all([first, ...Array.from({ length: 4 }, () => given.queue.sendAll('all'))])
    expect(given.sent).toEqual(['a', 'b', 'a'])
  })
})

describe('whatever happens', () => {
  const kinds: readonly FailureKind[] = ['unreachable', 'timeout', 'token', 'server', 'large', 'article']
  const event = fc.oneof(
    fc.record({ do: fc.constant('keep' as const) }),
    fc.record({ do: fc.constant('send' as const), which: fc.nat(9) }),
    fc.record({ do: fc.constant('sendAll' as const) }),
    fc.record({ do: fc.constant('restart' as const) }),
    fc.record({ do: fc.constant('fails' as const), kind: fc.constantFrom(...kinds, null) }),
  )

  it('each capture is either kept whole or acknowledged, never both, never neither', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
        const store = memoryStore()
        const stored = new Set<string>()
        let kind: FailureKind | null = null
        const answer = (capture: Capture) => {
          if (kind) return fail(kind)
          stored.add(capture.clientId)
          return accept(capture)
        }
        let { queue } = queueWith(answer, store)
        let made = 0
        for (const happens of events) {
          if (happens.do === 'keep') await queue.keep(captureOf(`clip-${made++}`, made), home, null)
          if (happens.do === 'send') await queue.send(`clip-${happens.which}`)
          if (happens.do === 'sendAll') await queue.sendAll('all')
          if (happens.do === 'restart') queue = queueWith(answer, store).queue
          if (happens.do === 'fails') kind = happens.kind
        }
        for (let number = 0; number < made; number++) {
          const id = `clip-${number}`
          expect((await store.capture(id)) !== undefined).toBe(!stored.has(id))
        }
      }),
    )
  })
})
