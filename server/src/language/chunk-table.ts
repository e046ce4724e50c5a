import type { Lexeme } from './lexemes.ts'

/** Slots at first; a power of two, for `mask`. */
const FEWEST_SLOTS = 4096
const NOTHING: readonly Lexeme[] = []

/**
 * Chunks by number, found by their characters as these stand in a text: to ask a Map, each would have to be cut out
 * and hashed first, which took longer than all else that is done with a word. Numbers count from 0 in the order in
 * which chunks were first met.
 */
export class ChunkTable {
  /** By number; empty until they are put in. */
  readonly lexemes: (readonly Lexeme[])[] = []
  /** UTF-16 units of all chunks. */
  size = 0
  /** Number + 1 of the chunk in each slot, 0 where none is; a chunk sits in the first free one from its hash on. */
  #slots = new Int32Array(FEWEST_SLOTS)
  /** By number: hash, where the characters begin in `#characters`, and how many they are. */
  #hashes = new Int32Array(FEWEST_SLOTS)
  #starts = new Int32Array(FEWEST_SLOTS)
  #lengths = new Int32Array(FEWEST_SLOTS)
  #characters = new Uint16Array(8 * FEWEST_SLOTS)

  get count(): number {
    return this.lexemes.length
  }

  /** The number of the chunk of these codes from `start` to `end`; `hash` is of them. A new one is given the next number. */
  numberOf(codes: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    const length = end - start
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let number = slots[slot] ?? 0; number > 0; number = slots[slot] ?? 0) {
      if (
        this.#hashes[number - 1] === hash &&
        this.#lengths[number - 1] === length &&
        isAt(codes, start, length, this.#characters, this.#starts[number - 1] ?? 0)
      )
        return number - 1
      slot = (slot + 1) & mask
    }
    return this.#add(codes, start, length, hash, slot)
  }

  #add(codes: Uint16Array, start: number, length: number, hash: number, slot: number): number {
    const number = this.lexemes.length
    if (number >= this.#hashes.length) {
      this.#hashes = grown(this.#hashes, number + 1)
      this.#starts = grown(this.#starts, number + 1)
      this.#lengths = grown(this.#lengths, number + 1)
    }
    if (this.size + length > this.#characters.length)
      this.#characters = grown(this.#characters, this.size + length)
    this.#hashes[number] = hash
    this.#starts[number] = this.size
    this.#lengths[number] = length
    for (let i = 0; i < length; i++) this.#characters[this.size + i] = codes[start + i] ?? 0
    this.size += length
    this.lexemes.push(NOTHING)
    this.#slots[slot] = number + 1
    if (2 * number > this.#slots.length) this.#spread()
    return number
  }

  /** Twice as many slots. */
  #spread(): void {
    const slots = new Int32Array(2 * this.#slots.length)
    const mask = slots.length - 1
    for (let number = 0; number < this.count; number++) {
      const hash = this.#hashes[number] ?? 0
      let slot = (hash ^ (hash >>> 15)) & mask
      while ((slots[slot] ?? 0) > 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    }
    this.#slots = slots
  }
}

function isAt(codes: Uint16Array, start: number, length: number, known: Uint16Array, from: number): boolean {
  for (let i = 0; i < length; i++) if (codes[start + i] !== known[from + i]) return false
  return true
}

/** A longer copy, with room for at least `needed`. */
function grown<Numbers extends Int32Array | Uint16Array>(numbers: Numbers, needed: number): Numbers {
  const longer = new (numbers.constructor as new (length: number) => Numbers)(
    Math.max(2 * numbers.length, needed),
  )
  longer.set(numbers)
  return longer
}
