import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onBothEngines } from './engines.ts'
import { capture, found, reading } from './readings.ts'

const by = { reviewer: 'thu' }

onBothEngines('reviewing', ({ open }) => {
  test('a correction changes what it names, and every column that follows from it', async () => {
    const store = await open()
    await store.save(reading('a'), capture('c'))
    const after = await store.review('a-met', {
      ...by,
      review: 'corrected',
      changes: {
        value: 40,
        period: '2019',
        subject: { text: 'xã Đá Dựng', level: 'commune', code: '44001' },
      },
      version: 0,
    })
    expect(after).toMatchObject({
      value: 40,
      inferred: [],
      placePath: ['Tỉnh Hải Lâm', 'Xã Đá Dựng'],
      review: { review: 'corrected', version: 1 },
    })
    expect(await found(store, { place: '44', min: 39, from: '2019', to: '2019', q: '"Đá Dựng"' })).toEqual([
      'a-met',
    ])
    expect(await found(store, { metric: ['criteria_met'], place: '021' })).toEqual([])
    expect(await store.review('a-met', { ...by, review: 'accepted', version: 1 })).toMatchObject({
      value: 40,
      review: { review: 'accepted', version: 2 },
    })
  })

  test('a stale version, a fact that is not there, changes that cannot be', async () => {
    const store = await open()
    await store.save(reading('a'), capture('c'))
    expect(await store.review('a-met', { ...by, review: 'accepted', version: 3 })).toBe('stale')
    expect(await store.review('none', { ...by, review: 'accepted', version: 0 })).toBeNull()
    for (const changes of [{ id: 'x' }, { evidence: {} }, { value: 'nhiều' }, { metric: 'no_such' }])
      await expect(
        store.review('a-met', { ...by, review: 'corrected', changes, version: 0 }),
      ).rejects.toMatchObject({ name: 'StoreError', code: 'invalid_changes' })
    expect((await store.fact('a-met'))?.review.version).toBe(0)
  })

  test('of ten reviews at once one wins', async () => {
    const store = await open()
    await store.save(reading('a'), capture('c'))
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        store.review('a-met', { reviewer: `r${index}`, review: 'accepted', version: 0 }),
      ),
    )
    expect(answers.filter((answer) => answer === 'stale')).toHaveLength(9)
    expect((await store.fact('a-met'))?.review.version).toBe(1)
  })

  test('any row of reviews gives the state of its steps, and survives a new text', async () => {
    const store = await open()
    const step = fc.record({
      review: fc.constantFrom('accepted' as const, 'corrected' as const, 'rejected' as const),
      value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      unit: fc.option(fc.constantFrom('hộ', 'xã')),
    })
    let article = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const id = `p${article++}`
        await store.save(reading(id), capture('c'))
        let [value, unit]: [number, string | null] = [11, 'tiêu chí']
        for (const [version, one] of steps.entries()) {
          const changes = one.review === 'corrected' ? { value: one.value, unit: one.unit } : undefined
          if (one.review === 'corrected') [value, unit] = [one.value, one.unit]
          await store.review(`${id}-met`, { ...by, review: one.review, changes, version })
        }
        const expected = {
          value: value + 0,
          unit,
          review: { review: steps.at(-1)?.review, version: steps.length },
        }
        expect(await store.fact(`${id}-met`)).toMatchObject(expected)
        await store.save(reading(id, `${reading(id).article.text} Thêm.`), capture('d'))
        expect(await store.fact(`${id}-met`)).toMatchObject(expected)
      }),
      { numRuns: 20 },
    )
  })
})
