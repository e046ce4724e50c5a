import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openStore, type Store, type StoreOptions } from '../../../server/src/store/index.ts'
import { onBothEngines } from './engines.ts'
import { capture, pageText, reading } from './readings.ts'

const saver = fileURLToPath(new URL('./saver.ts', import.meta.url))
const root = fileURLToPath(new URL('../../../', import.meta.url))

const addressOf = (options: StoreOptions): string =>
  'dataFolder' in options ? options.dataFolder : 'databaseUrl' in options ? options.databaseUrl : ''

/** The words that a process has said so far, whole lines only. */
const listen = (child: ChildProcess): (() => string[]) => {
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk
  })
  return () => output.split('\n').slice(0, -1)
}

const saving = (options: StoreOptions, prefix: string, limit = ''): ChildProcess => {
  const command = `exec "${process.execPath}" --import tsx "${saver}" "$0" "$1" 100000`
  return spawn('bash', ['-c', limit + command, addressOf(options), prefix], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

const whole = async (store: Store, ids: readonly string[]): Promise<void> => {
  const health = await store.health()
  // At most the one article that was on its way is there unacknowledged, and no half of any.
  expect(health.articles - ids.length).toBeGreaterThanOrEqual(0)
  expect(health.facts).toBe(3 * health.articles)
  expect((await store.facts({ sort: 'oldest', limit: 1 })).total).toBe(health.facts)
  for (const id of ids) {
    const kept = await store.article(id)
    expect([kept?.article.id, kept?.rows.length, kept?.places.length]).toEqual([id, 3, 4])
    expect(await pageText(store, id)).toBe(`<p>${id}</p>`)
  }
}

onBothEngines('durability', ({ engine, place }) => {
  test('a process killed while it saves has lost nothing that it acknowledged', {
    timeout: 120_000,
  }, async () => {
    const options = await place()
    const acknowledged: string[] = []
    for (const round of ['x', 'y', 'z']) {
      const child = saving(options, round)
      const words = listen(child)
      while (words().length < 20 + Math.random() * 60) await once(child.stdout ?? child, 'data')
      const gone = once(child, 'close')
      child.kill('SIGKILL')
      await gone
      acknowledged.push(...words())
      const store = await openStore(options)
      await whole(store, acknowledged)
      expect((await store.health()).articles).toBeLessThanOrEqual(acknowledged.length + 3)
      await store.close()
    }
  })

  test('two processes open an empty database and save at once', { timeout: 60_000 }, async () => {
    const options = await place()
    const stores = await Promise.all([openStore(options), openStore(options), openStore(options)])
    await Promise.all(
      stores.flatMap((store, of) =>
        Array.from({ length: 30 }, (_, index) => store.save(reading(`s${of}-${index}`), capture('c'))),
      ),
    )
    expect(await stores[0]?.health()).toMatchObject({ articles: 90, facts: 270 })
    for (const store of stores) await store.close()
  })

  if (process.platform === 'linux')
    test('stores that are closed leave no open file', async () => {
      const { readdirSync } = await import('node:fs')
      const options = await place()
      const openFiles = () => readdirSync('/proc/self/fd').length
      const cycle = async (index: number) => {
        const store = await openStore(options)
        await store.save(reading(`a${index}`), capture('c'))
        await store.facts({ q: 'ho ngheo', sort: 'newest', limit: 3 })
        await store.close()
      }
      await cycle(0)
      const before = openFiles()
      for (let index = 1; index <= 10; index++) await cycle(index)
      expect(openFiles()).toBeLessThanOrEqual(before)
      if (engine === 'sqlite') expect(existsSync(`${addressOf(options)}/tinlang.db-wal`)).toBe(false)
    })

  if (engine === 'sqlite' && process.platform !== 'win32')
    test('a disk that takes no more loses nothing, still reads, and goes on with room', {
      timeout: 60_000,
    }, async () => {
      const options = await place()
      // A file size limit: the system refuses to write past it, as a full disk would, also for root.
      const child = saving(options, 'x', 'trap "" XFSZ; ulimit -f 3000; ')
      const words = listen(child)
      await once(child, 'close')
      const said = words()
      const acknowledged = said.filter((word) => /^x\d+$/.test(word))
      expect(acknowledged.length).toBeGreaterThan(5)
      expect(said.slice(acknowledged.length)).toEqual([
        expect.stringMatching(/^stopped (full|disk)$/),
        `reads ${acknowledged.length}`,
      ])
      const store = await openStore(options)
      await whole(store, acknowledged)
      expect(await store.save(reading('after'), capture('c'))).toBe('created')
      await store.close()
    })
})
