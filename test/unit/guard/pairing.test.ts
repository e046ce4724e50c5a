import { describe, expect, it } from 'vitest'
import { createPairing } from '../../../server/src/guard/pairing.ts'

describe('a pairing code', () => {
  it('works once', () => {
    const pairing = createPairing(15)
    expect(pairing.redeem('wrong')).toBe(false)
    expect(pairing.redeem(pairing.code)).toBe(true)
    expect(pairing.redeem(pairing.code)).toBe(false)
    pairing.restore()
    expect(pairing.redeem(pairing.code)).toBe(true)
  })

  it('works for its minutes and no longer', () => {
    let now = 0
    const pairing = createPairing(15, () => now)
    now = 15 * 60_000 + 1
    expect(pairing.redeem(pairing.code)).toBe(false)
  })

  it('is another one each time, long enough not to be guessed, and needs no escaping in a link', () => {
    const codes = Array.from({ length: 50 }, () => createPairing(1).code)
    expect(new Set(codes).size).toBe(50)
    for (const code of codes) expect(code).toMatch(/^[\w-]{24}$/)
  })
})
