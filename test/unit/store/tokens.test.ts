import { expect, test } from 'vitest'
import { openStore } from '../../../server/src/store/index.ts'
import { onBothEngines } from './engines.ts'

onBothEngines('tokens', ({ open, place }) => {
  test('a token opens what it is for until it is revoked, by id or by name', async () => {
    const store = await open()
    const secret = await store.createToken('máy nhà', ['clip', 'review', 'clip'])
    expect(secret).toMatch(/^tl_[\w-]{43}$/)
    const token = await store.authenticate(secret)
    expect(token).toMatchObject({ name: 'máy nhà', scopes: ['clip', 'review'], revokedAt: null })
    for (const wrong of [
      '',
      'tl_',
      secret.slice(0, -1),
      `${secret}a`,
      secret.toUpperCase(),
      '\0',
      token?.id ?? '',
    ])
      expect(await store.authenticate(wrong)).toBeNull()
    const other = await store.createToken('máy nhà', ['admin'])
    expect(await store.revokeToken(token?.id ?? '')).toBe(true)
    expect(await store.authenticate(secret)).toBeNull()
    expect(await store.authenticate(other)).not.toBeNull()
    expect(await store.revokeToken('máy nhà')).toBe(true)
    expect(await store.revokeToken('máy nhà')).toBe(false)
    expect(await store.authenticate(other)).toBeNull()
    expect((await store.tokens()).map(({ revokedAt }) => typeof revokedAt)).toEqual(['string', 'string'])
  })

  test('notes its use at most once a minute', async () => {
    const at = await place()
    let now = Date.parse('2024-01-01T00:00:00Z')
    const store = await openStore({ ...at, clock: { now: () => now } })
    const secret = await store.createToken('a', ['clip'])
    const used = async () => (await store.tokens())[0]?.lastUsedAt
    expect(await used()).toBeNull()
    await store.authenticate(secret)
    expect(await used()).toBe('2024-01-01T00:00:00.000Z')
    now += 59_000
    await store.authenticate(secret)
    expect(await used()).toBe('2024-01-01T00:00:00.000Z')
    now += 2_000
    await store.authenticate(secret)
    expect(await used()).toBe('2024-01-01T00:01:01.000Z')
    await store.close()
  })

  test('keeps no secret', async () => {
    const store = await open()
    const secret = await store.createToken('a', ['clip'])
    expect(JSON.stringify([await store.tokens(), await store.authenticate(secret)])).not.toContain(
      secret.slice(3, 20),
    )
  })
})
