import { readFileSync } from 'node:fs'
import { splitType, type UnitType } from '../../units.ts'

/** A unit as a line names it: with its type where two units share the name, or where the type is what changed. */
export interface Named {
  readonly name: string
  readonly type: UnitType | null
}

/** One line of earlier.txt; `from` and `into` are districts. */
export type EarlierLine =
  | { kind: 'district' | 'move'; from: Named; into: Named; communes: readonly string[]; line: string }
  | { kind: 'rename'; from: Named; into: Named; line: string }
  | { kind: 'type'; into: Named; were: readonly { now: string; before: Named }[]; line: string }
  | { kind: 'new'; into: Named; communes: readonly string[]; line: string }

export interface EarlierDecree {
  readonly by: string
  /** The last day on which it was certainly not in force: null where `day` is known to be the first. */
  readonly signed: string | null
  /** The first day in force, or one on which it certainly was. */
  readonly day: string
  readonly province: string
  readonly lines: readonly EarlierLine[]
}

const HEADER = /^(\S+\/\S+) (?:(\d{4}-\d\d-\d\d)\.\.)?(\d{4}-\d\d-\d\d) (\d\d) /
const LINE = /^(?:(district|move|rename) ([^:]+) > ([^:]+?)(?:: (.+))?|(type|new) ([^:]+): (.+))$/

/**
 * What earlier.txt says, decree by decree; the form of a line is explained at its top.
 *
 * @throws Error with the line that has another form
 */
export function earlierDecrees(): EarlierDecree[] {
  const decrees: (Omit<EarlierDecree, 'lines'> & { lines: EarlierLine[] })[] = []
  for (const line of readFileSync(new URL('./earlier.txt', import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [, by, signed, day = '', province = ''] = HEADER.exec(line) ?? []
    if (by !== undefined) {
      decrees.push({ by, signed: signed ?? null, day, province, lines: [] })
      continue
    }
    const read = lineOf(line)
    const last = decrees.at(-1)
    if (!read || !last) throw new Error(`earlier.txt: ${line}`)
    last.lines.push(read)
  }
  return decrees
}

function lineOf(line: string): EarlierLine | undefined {
  const [, kind, from, into, communes, other, place, list] = LINE.exec(line) ?? []
  if (from !== undefined && into !== undefined) {
    const sides = { from: splitType(from), into: splitType(into), line }
    if (kind === 'rename') return { kind, ...sides }
    if (kind === 'district' || kind === 'move') return { kind, ...sides, communes: items(communes) }
  }
  if (place === undefined || list === undefined) return undefined
  if (other === 'new') return { kind: 'new', into: splitType(place), communes: items(list), line }
  return { kind: 'type', into: splitType(place), were: list.split('; ').flatMap(typed), line }
}

/** "xã Thượng Cát, Cổ Nhuế > Cổ Nhuế 1": the type stands for all of the list. */
function typed(list: string): { now: string; before: Named }[] {
  const { type, name } = splitType(list)
  return items(name).map((item) => {
    const [before = '', now = before] = item.split(' > ')
    return { now, before: { name: before, type } }
  })
}

const items = (list: string | undefined) => (list === undefined ? [] : list.split(', '))
