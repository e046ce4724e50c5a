import * as z from 'zod'
import { nameKey } from './spelling.ts'
import { type Evidence, evidences, levelOfCode, type Unit, unitTypes } from './units.ts'

/**
 * The data file: a table of periods, and one string with one version a line, its fields parted by tabs.
 * A string of lines is a third of the size of JSON objects and is cut up only where it is needed.
 */
export const GazetteerFile = z.object({
  /** Rosters with their days, then resolutions. */
  sources: z.array(z.string()),
  /** [after, from, to, before, index of the source, index of what ended it] */
  periods: z.array(
    z.tuple([
      z.string().nullable(),
      z.string(),
      z.string().nullable(),
      z.string().nullable(),
      z.number(),
      z.number().nullable(),
    ]),
  ),
  /**
   * code, index of the type, name, parent, index of the period, successors today, next units where they are
   * others. A list is codes ("." is the unit's own), "=" if complete, "+" if not, "~" if that is not known, index
   * of the evidence.
   */
  units: z.string(),
})
export type GazetteerFile = z.infer<typeof GazetteerFile>

interface Heirs {
  readonly codes: readonly string[]
  readonly complete: boolean | null
  readonly by: Evidence | null
}

export function encode(units: readonly Unit[]): Omit<GazetteerFile, 'sources'> {
  const periods: GazetteerFile['periods'] = []
  const indexOf = new Map<string, number>()
  const lines = units.map((unit) => {
    const period: GazetteerFile['periods'][number] = [
      unit.after,
      unit.from,
      unit.to,
      unit.before,
      unit.source,
      unit.endedBy,
    ]
    const key = period.join()
    const index = indexOf.get(key) ?? periods.push(period) - 1
    indexOf.set(key, index)
    const { code, successors, successorsComplete, successorsBy, next, nextComplete, nextBy } = unit
    const today = listOf(code, { codes: successors, complete: successorsComplete, by: successorsBy })
    const then = listOf(code, { codes: next, complete: nextComplete, by: nextBy })
    const fields = [code, unitTypes.indexOf(unit.type), unit.name, unit.parent, index, today]
    return (then === today ? fields : [...fields, then]).join('\t')
  })
  return { periods, units: lines.join('\n') }
}

function listOf(own: string, { codes, complete, by }: Heirs): string {
  if (codes.length === 0 || by === null) return ''
  return `${codes.map((code) => (code === own ? '.' : code)).join()}${complete ? '=' : complete === null ? '~' : '+'}${evidences.indexOf(by)}`
}

function heirsOf(own: string, list: string): Heirs {
  if (list === '') return { codes: [], complete: null, by: null }
  return {
    codes: list
      .slice(0, -2)
      .split(',')
      .map((item) => (item === '.' ? own : item)),
    complete: list.at(-2) === '~' ? null : list.at(-2) === '=',
    by: evidences[Number(list.at(-1))] ?? null,
  }
}

/** All versions of a file, in its order. */
export function decode({ units, periods }: Pick<GazetteerFile, 'periods' | 'units'>): Unit[] {
  return units.split('\n').map((line) => decodeLine(line, periods))
}

/** The version that one line of `units` holds. */
export function decodeLine(line: string, periods: GazetteerFile['periods']): Unit {
  const [code = '', type, name = '', parent = '', period, list = '', then = list] = line.split('\t')
  const [after, from, to, before, source, endedBy] = periods[Number(period)] ?? [
    null,
    '',
    null,
    null,
    0,
    null,
  ]
  const today = heirsOf(code, list)
  const next = then === list ? today : heirsOf(code, then)
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
    source,
    endedBy,
    next: next.codes,
    nextComplete: next.complete,
    nextBy: next.by,
    successors: today.codes,
    successorsComplete: today.complete,
    successorsBy: today.by,
  }
}
