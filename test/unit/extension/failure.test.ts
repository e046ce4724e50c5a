import { describe, expect, it } from 'vitest'
import { failed, failureKinds, isFinal, kindOfStatus, stopsAll } from '../../../extension/service/failure.ts'
import { failureText } from '../../../extension/words/failure.ts'

describe('the kind of a failure', () => {
  it.each([
    [400, 'invalid'],
    [401, 'token'],
    [403, 'forbidden'],
    [404, 'stranger'],
    [413, 'large'],
    [415, 'invalid'],
    [422, 'article'],
    [429, 'busy'],
    [500, 'server'],
    [503, 'busy'],
    [507, 'server'],
  ] as const)('status %i is %s', (status, kind) => expect(kindOfStatus(status)).toBe(kind))

  it('is never both final for one capture and a wall for all', () => {
    for (const kind of failureKinds) expect(isFinal(failed(kind)) && stopsAll(failed(kind))).toBe(false)
  })
})

describe('what a person reads', () => {
  const about = { address: 'http://127.0.0.1:8787', bytes: 12_345_678 }

  it.each(failureKinds)('%s: whole sentences in both languages, nothing left unfilled', (kind) => {
    for (const language of ['vi', 'en'] as const) {
      const text = failureText(language, failed(kind, 500, 'detail'), about)
      expect(text).toMatch(/^[^{}]+\.$/)
      expect(text.length).toBeGreaterThan(20)
    }
  })

  it('names the address, the size and the status', () => {
    expect(failureText('vi', failed('unreachable'), about)).toContain('http://127.0.0.1:8787')
    expect(failureText('vi', failed('large', 413), about)).toContain('12,3 MB')
    expect(failureText('en', failed('large', 413), about)).toContain('12.3 MB')
    expect(failureText('en', failed('server', 502), about)).toContain('502')
  })
})
