import * as z from 'zod'
import { nameKey } from './spelling.ts'
import { levelOfCode, type Unit, unitTypes } from './units.ts'

/**
 * The data file: a table of periods, and one string with one version a line, its fields parted by tabs.
 * A string of lines is a third of the size of JSON objects and is cut up only where it is needed.
 */
export const GazetteerFile = z.object({
  sources: z.array(z.string()),
  /** [after, from, to, before] */
  periods: z.array(
    z.tuple([z.string().nullable(), z.string(), z.string().nullable(), z.string().nullable()]),
  ),
  /** code, index of the type, name, parent, index of the period, successors ("+" behind: not all, "=": all) */
  units: z.string(),
})
export type GazetteerFile = z.infer<typeof GazetteerFile>

export function encode(units: readonly Unit[]): Omit<GazetteerFile, 'sources'> {
  const periods: GazetteerFile['periods'] = []
  const indexOf = new Map<string, number>()
  const lines = units.map((unit) => {
    const period: GazetteerFile['periods'][number] = [unit.after, unit.from, unit.to, unit.before]
    const key = period.join()
    const index = indexOf.get(key) ?? periods.push(period) - 1
    indexOf.set(key, index)
    const mark = unit.successorsComplete === null ? '' : unit.successorsComplete ? '=' : '+'
    // Most successors bear the unit's own code; an empty field with a mark or without would be ambiguous.
    const successors = unit.successors.map((code) => (code === unit.code ? '.' : code)).join(',') + mark
    return [unit.code, unitTypes.indexOf(unit.type), unit.name, unit.parent, index, successors].join('\t')
  })
  return { periods, units: lines.join('\n') }
}

/** All versions of a file, in its order. */
export function decode({ units, periods }: Pick<GazetteerFile, 'periods' | 'units'>): Unit[] {
  return units.split('\n').map((line) => decodeLine(line, periods))
}

/** The version that one line of `units` holds. */
export function decodeLine(line: string, periods: GazetteerFile['periods']): Unit {
  const [code = '', type, name = '', parent = '', period, successors = ''] = line.split('\t')
  const [after, from, to, before] = periods[Number(period)] ?? [null, '', null, null]
  const mark = successors.at(-1)
  const isMarked = mark === '=' || mark === '+'
  const codes = isMarked ? successors.slice(0, -1) : successors
  return {
    code,
    level: levelOfCode(code),
    type: unitTypes[Number(type)] ?? 'xã',
    name,
    key: nameKey(name),
    parent,
    after,
    from,
    to,
    before,
    successors: codes === '' ? [] : codes.split(',').map((item) => (item === '.' ? code : item)),
    successorsComplete: isMarked ? mark === '=' : null,
  }
}
