/**
 * SHA-256 of texts. In Node its own is used, some ten times as fast as one in JavaScript, which in a browser
 * takes its place: there is no synchronous one. Both give the same bytes.
 */
import { sha256 as portable } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

type Digest = (text: string) => Uint8Array

const encoder = new TextEncoder()

/** The one for anywhere, in JavaScript. */
export const portableSha256: Digest = (text) => portable(encoder.encode(text))

// Asked for at run time: an import of a module of Node's would keep this room out of browsers.
const native = globalThis.process?.getBuiltinModule?.('node:crypto')

/** The hash of a text's UTF-8, 32 bytes. */
export const sha256: Digest = native ? (text) => native.hash('sha256', text, 'buffer') : portableSha256

/** The same, hexadecimal: the form that costs the host least. */
export const sha256Hex: (text: string) => string = native
  ? (text) => native.hash('sha256', text, 'hex')
  : (text) => bytesToHex(portableSha256(text))
