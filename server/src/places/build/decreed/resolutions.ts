import { readFileSync } from 'node:fs'
import { nameKey } from '../../spelling.ts'

/** A resolution with what it changed, as far as its title tells. */
export interface Resolution {
  readonly number: string
  /** The first day in force. */
  readonly day: string
  /** Code of the province. */
  readonly province: string
  /** By `nameKey` of a district: the types that came of it, "=" for what kept its name; null: any change. */
  readonly districts: ReadonlyMap<string, readonly string[] | null>
  /** `nameKey`s of communes. */
  readonly communes: ReadonlySet<string>
}

/** The rows of resolutions.tsv. */
export function resolutions(): Resolution[] {
  return readFileSync(new URL('./resolutions.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [number = '', day = '', province = '', districts = '', communes = ''] = line.split('\t')
      return {
        number,
        day,
        province,
        districts: new Map(
          items(districts).map((item) => {
            const [name = '', types] = item.split(':')
            return [nameKey(name), types === undefined ? null : types.split(',')] as const
          }),
        ),
        communes: new Set(items(communes).map(nameKey)),
      }
    })
}

const items = (list: string) => list.split(';').filter((item) => item !== '')
