import type { Lexeme } from './lexemes.ts'

/** Slots at first; a power of two, for `mask`. */
const FEWEST_SLOTS = 4096
const NOTHING: readonly Lexeme[] = []
/** Of a record: hash, where the characters begin in `#characters`, and how many they are. */
const FIELDS = 4

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
  /** `FIELDS` of each number, side by side, so that one look brings all. */
  #records = new Int32Array(FIELDS * FEWEST_SLOTS)
  #characters = new Uint16Array(8 * FEWEST_SLOTS)

  get count(): number {
    return this.lexemes.length
  }

  /** The number of the chunk of these codes from `start` to `end`; `hash` is of them. A new one is given the next number. */
  numberOf(codes: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const records = this.#records
    const characters = this.#characters
    const mask = slots.length - 1
    const length = end - start
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let number = slots[slot] as number; number > 0; number = slots[slot] as number) {
      const record = FIELDS * (number - 1)
      if (records[record] === hash && records[record + 2] === length) {
        let at = records[record + 1] as number
        let i = start
        while (i < end && codes[i] === characters[at]) {
          i++
          at++
        }
        if (i === end) return number - 1
      }
      slot = (slot + 1) & mask
    }
    return this.#add(codes, start, length, hash, slot)
  }

  #add(codes: Uint16Array, start: number, length: number, hash: number, slot: number): number {
    const number = this.lexemes.length
    if (FIELDS * (number + 1) > this.#records.length)
      this.#records = grown(this.#records, FIELDS * (number + 1))
    if (this.size + length > this.#characters.length)
      this.#characters = grown(this.#characters, this.size + length)
    this.#records.set([hash, this.size, length], FIELDS * number)
    this.#characters.set(codes.subarray(start, start + length), this.size)
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
      const hash = this.#records[FIELDS * number] ?? 0
      let slot = (hash ^ (hash >>> 15)) & mask
      while ((slots[slot] ?? 0) > 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    }
    this.#slots = slots
  }
}

/** A longer copy, with room for at least `needed`. */
function grown<Numbers extends Int32Array | Uint16Array>(numbers: Numbers, needed: number): Numbers {
  const longer = new (numbers.constructor as new (length: number) => Numbers)(
    Math.max(2 * numbers.length, needed),
  )
  longer.set(numbers)
  return longer
}
