import { decodeLine, type GazetteerFile } from './encoding.ts'
import { nameKey } from './spelling.ts'
import { levelOfCode, type Unit, type UnitLevel } from './units.ts'

/** Lines under their keys, in order. Units are made of them when they are first asked for. */
export class UnitGroups<Key extends string = string> {
  readonly #table: UnitTable
  readonly #first = new Map<Key, number>()
  /** By the first line of a key: the last one so far, and the units, where they have been asked for. */
  readonly #last: Int32Array
  readonly #units: (readonly Unit[] | undefined)[] = []
  /** By line: the next one of the same key; 0 where there is none, for line 0 comes after no other. */
  readonly #next: Int32Array

  constructor(table: UnitTable, size: number) {
    this.#table = table
    this.#last = new Int32Array(size)
    this.#next = new Int32Array(size)
  }

  /** Lines must be added in their order, and before any is asked for. */
  add(key: Key, line: number): void {
    const first = this.#first.get(key)
    if (first === undefined) this.#first.set(key, line)
    else this.#next[this.#last[first] ?? 0] = line
    this.#last[first ?? line] = line
  }

  has(key: Key): boolean {
    return this.#first.has(key)
  }

  get(key: Key): readonly Unit[] | undefined {
    const first = this.#first.get(key)
    return first === undefined ? undefined : this.#unitsFrom(first)
  }

  keys(): IterableIterator<Key> {
    return this.#first.keys()
  }

  *values(): IterableIterator<readonly Unit[]> {
    for (const first of this.#first.values()) yield this.#unitsFrom(first)
  }

  #unitsFrom(first: number): readonly Unit[] {
    let units = this.#units[first]
    if (!units) {
      units = this.#made(first)
      this.#units[first] = units
    }
    return units
  }

  #made(first: number): Unit[] {
    const units = [this.#table.unitOn(first)]
    for (let line = this.#next[first] ?? 0; line > 0; line = this.#next[line] ?? 0)
      units.push(this.#table.unitOn(line))
    return units
  }
}

/**
 * The lines of the data file, found by what most questions ask for. An article needs some hundred of the
 * thousands of units: only they are cut up.
 */
export class UnitTable {
  readonly byCode: UnitGroups
  readonly byName: UnitGroups
  readonly byParent: UnitGroups
  readonly byLevel: UnitGroups<UnitLevel>
  /** What `Unit.source` and `Unit.endedBy` are indices into: rosters with their days, then resolutions. */
  readonly sources: readonly string[]
  readonly #lines: readonly string[]
  readonly #periods: GazetteerFile['periods']
  readonly #units: (Unit | undefined)[] = []
  #all: readonly Unit[] | undefined
  /** `nameKey`s by the names of districts and communes. */
  readonly #keys = new Map<string, string>()

  constructor({ units, periods, sources = [] }: Omit<GazetteerFile, 'sources'> & Partial<GazetteerFile>) {
    this.sources = sources
    this.#periods = periods
    this.#lines = units.split('\n')
    const size = this.#lines.length
    this.byCode = new UnitGroups(this, size)
    this.byName = new UnitGroups(this, size)
    this.byParent = new UnitGroups(this, size)
    this.byLevel = new UnitGroups(this, size)
    for (let at = 0; at < size; at++) this.#index(this.#lines[at] ?? '', at)
  }

  #index(line: string, at: number): void {
    const codeEnd = line.indexOf('\t')
    const nameStart = line.indexOf('\t', codeEnd + 1) + 1
    const nameEnd = line.indexOf('\t', nameStart)
    const code = line.slice(0, codeEnd)
    const name = line.slice(nameStart, nameEnd)
    const level = levelOfCode(code)
    this.byCode.add(code, at)
    this.byName.add(level === 'province' ? nameKey(name) : this.#keyOf(name), at)
    this.byParent.add(line.slice(nameEnd + 1, line.indexOf('\t', nameEnd + 1)), at)
    this.byLevel.add(level, at)
  }

  #keyOf(name: string): string {
    let key = this.#keys.get(name)
    if (key === undefined) {
      key = nameKey(name)
      this.#keys.set(name, key)
    }
    return key
  }

  /** Every version of every unit. */
  get units(): readonly Unit[] {
    this.#all ??= this.#lines.map((_line, at) => this.unitOn(at))
    return this.#all
  }

  /** The different names of districts and communes. */
  get namesBelowProvinces(): Iterable<string> {
    return this.#keys.keys()
  }

  unitOn(at: number): Unit {
    let unit = this.#units[at]
    if (!unit) {
      unit = decodeLine(this.#lines[at] ?? '', this.#periods)
      this.#units[at] = unit
    }
    return unit
  }
}
