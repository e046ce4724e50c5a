import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { again, isLeft, newRow, type Row } from '../../../../extension/batch/row.ts'
import { batchRunner, nextOf, type Taken } from '../../../../extension/batch/runner.ts'
import { memoryRows } from './memory-rows.ts'

const rowOf = (place: number, changes: Partial<Row> = {}): Row => ({
  ...newRow(
    {
      url: `https://bao.example/${place}`,
      title: null,
      from: 'list',
      tabId: null,
      remarks: {},
      skipKnown: false,
    },
    `row-${place}`,
    place,
  ),
  ...changes,
})

const kept: Taken = { state: 'kept', title: 'Bài' }
const failed = (kind: 'unread' | 'closed' | 'status'): Taken => ({
  state: 'failed',
  reason: { kind, status: kind === 'status' ? 404 : null },
})

/** A runner whose clock is moved by its sleep and by each page, which takes a second. */
const runnerWith = (
  take: (row: Row) => Taken | Promise<Taken>,
  store = memoryRows(),
  stopped = () => false,
) => {
  let time = 1_000_000
  const taken: { readonly id: string; readonly at: number }[] = []
  const run = batchRunner({
    store,
    take: async (row) => {
      taken.push({ id: row.id, at: time })
      if (row.from !== 'tab') time += 1000
      return take(row)
    },
    pace: async () => 5000,
    stopped: async () => stopped(),
    now: () => time,
    sleep: async (milliseconds) => {
      time += milliseconds
    },
    changed: () => undefined,
  })
  return { run, store, taken }
}

const states = async (store: ReturnType<typeof memoryRows>) => (await store.rows()).map(({ state }) => state)

describe('a list', () => {
  it('is gone through in its order, one site resting between its pages', async () => {
    const { run, store, taken } = runnerWith(() => kept)
    await store.put([rowOf(1), rowOf(2), rowOf(3)])
    await run()
    expect(taken.map(({ id }) => id)).toEqual(['row-1', 'row-2', 'row-3'])
    expect(taken.map(({ at }) => at - 1_000_000)).toEqual([0, 6000, 12_000])
    expect(await states(store)).toEqual(['kept', 'kept', 'kept'])
  })

  it('goes to another site while one rests, and to open tabs at once', async () => {
    const { run, store, taken } = runnerWith(() => kept)
    const other = rowOf(3, { url: 'https://khac.example/3' })
    await store.put([rowOf(1), rowOf(2), other, rowOf(4, { from: 'tab', tabId: 9 })])
    await run()
    expect(taken.map(({ id }) => id)).toEqual(['row-1', 'row-3', 'row-4', 'row-2'])
  })

  it('keeps the reason of what failed, and goes on', async () => {
    const { run, store } = runnerWith(({ place }) => (place === 1 ? failed('status') : kept))
    await store.put([rowOf(1), rowOf(2)])
    await run()
    expect((await store.rows())[0]).toMatchObject({
      state: 'failed',
      reason: { kind: 'status', status: 404 },
    })
    expect(await states(store)).toEqual(['failed', 'kept'])
  })

  it('tries what failed again only when a person says so', async () => {
    const answers = [failed('unread')]
    const { run, store, taken } = runnerWith(() => answers.shift() ?? kept)
    await store.put([rowOf(1)])
    await run()
    await run()
    expect(taken).toHaveLength(1)
    await store.put((await store.rows()).map(again))
    await run()
    expect(await states(store)).toEqual(['kept'])
  })

  it('opens a page once more whose tab was closed over it', async () => {
    const { run, store, taken } = runnerWith(() => failed('closed'))
    await store.put([rowOf(1)])
    await run()
    expect(taken).toHaveLength(2)
    expect(await states(store)).toEqual(['failed'])
  })

  it('waits as it is where the browser opens nothing', async () => {
    const { run, store, taken } = runnerWith(() => ({ state: 'later' }))
    await store.put([rowOf(1), rowOf(2)])
    await run()
    expect(taken).toHaveLength(1)
    expect(await states(store)).toEqual(['waiting', 'waiting'])
    expect((await store.rows())[0]?.turns).toBe(0)
  })

  it('opens the page of a tab that is gone', async () => {
    const { run, store } = runnerWith(({ from }) => (from === 'tab' ? { state: 'gone' } : kept))
    await store.put([rowOf(1, { from: 'tab', tabId: 9 })])
    await run()
    expect((await store.rows())[0]).toMatchObject({ state: 'kept', from: 'list', tabId: null })
  })

  it('stops when it is told to, but for a link that was asked for by itself', async () => {
    const { run, store, taken } = runnerWith(
      () => kept,
      memoryRows(),
      () => true,
    )
    await store.put([rowOf(1), rowOf(2, { from: 'link' })])
    await run()
    expect(taken.map(({ id }) => id)).toEqual(['row-2'])
    expect(await states(store)).toEqual(['waiting'])
  })

  it('does not bring back a row that was removed while it was open', async () => {
    const store = memoryRows()
    const { run } = runnerWith(async ({ id }) => {
      await store.remove([id])
      return kept
    }, store)
    await store.put([rowOf(1)])
    await run()
    expect(await store.rows()).toEqual([])
  })

  it('takes up rows that come while it runs, in one run', async () => {
    const store = memoryRows()
    const { run, taken } = runnerWith(async ({ place }) => {
      if (place === 1) {
        await store.put([rowOf(2)])
        void run()
      }
      return kept
    }, store)
    await store.put([rowOf(1)])
    await Promise.all([run(), run()])
    expect(taken.map(({ id }) => id)).toEqual(['row-1', 'row-2'])
  })
})

describe('what is next', () => {
  it('is first what an ended worker had open', () => {
    const rows = [rowOf(1), rowOf(2, { state: 'open', visitedAt: 0, turns: 1 })]
    expect(nextOf(rows, 5000, 10_000, false)?.[0].id).toBe('row-2')
  })

  it('does not wait for a visit that a clock dated into the future', () => {
    const rows = [rowOf(1, { state: 'kept', visitedAt: 9e12 }), rowOf(2)]
    expect(nextOf(rows, 5000, 10_000, false)?.[1]).toBeLessThanOrEqual(10_000)
  })
})

it('whenever the worker is ended, every row comes to its end', async () => {
  const outcome = fc.constantFrom<Taken>(kept, failed('unread'), { state: 'known', title: null })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(2), outcome), { maxLength: 8 }),
      fc.array(fc.nat(12), { maxLength: 3 }),
      async (pages, ends) => {
        const store = memoryRows()
        await store.put(
          pages.map(([site], place) => rowOf(place, { url: `https://s${site}.example/${place}` })),
        )
        const clipped = new Set<string>()
        let calls = 0
        // A worker that is ended writes nothing more: its row stays open.
        const take = (row: Row) => {
          if (ends.includes(calls++)) throw new Error('ended')
          clipped.add(row.id)
          return pages[row.place]?.[1] ?? kept
        }
        for (let workers = 0; workers <= ends.length; workers++)
          await runnerWith(take, store)
            .run()
            .catch(() => undefined)
        expect((await store.rows()).filter(isLeft)).toEqual([])
        expect(clipped.size).toBe(pages.length)
      },
    ),
  )
})
