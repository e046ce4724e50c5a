import fc from 'fast-check'
import { expect, it } from 'vitest'
import { identify } from '../../../server/src/article/identity.ts'
import { portableSha256, sha256, sha256Hex } from '../../../server/src/article/sha256.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

it('hashes alike in Node and in a browser, halves of characters too', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
      expect(hex(sha256(text))).toBe(hex(portableSha256(text)))
      expect(sha256Hex(text)).toBe(hex(portableSha256(text)))
      expect(sha256Hex(`${text}\ud83d`)).toBe(hex(portableSha256(`${text}\ud83d`)))
      expect(hex(sha256(`${text}\ud83d`))).toBe(hex(portableSha256(`${text}\ud83d`)))
    }),
  )
})

it('names a text by the hash that other tools give it', () => {
  // echo -n abc | sha256sum
  expect(identify(null, 'abc')).toEqual({
    id: expect.stringMatching(/^[0-9a-hjkmnp-tv-z]{26}$/),
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  })
})
