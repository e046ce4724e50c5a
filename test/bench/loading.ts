import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What the gazetteer costs a process that has loaded nothing else: read, parsed and indexed. */
export interface Loading {
  readonly name: string
  /** Of processor time. */
  readonly milliseconds: number
  readonly megabytes: number
  /** With every unit cut up, as after a search of all times. */
  readonly megabytesOfAll: number
}

const MEASURED = '--measure-loading'

/** The median of five fresh processes, each of which collects its garbage before it looks. */
export function loadingOfGazetteer(): Loading {
  const script = fileURLToPath(import.meta.url)
  const runs = Array.from({ length: 5 }, () => {
    const args = ['--expose-gc', '--import', 'tsx', script, MEASURED]
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as number[]
  })
  const median = (at: number) => runs.map((run) => run[at] ?? 0).sort((a, b) => a - b)[2] ?? 0
  return {
    name: 'gazetteer loaded and indexed',
    milliseconds: median(0),
    megabytes: median(1),
    megabytesOfAll: median(2),
  }
}

export function loadingLine({ name, milliseconds, megabytes, megabytesOfAll }: Loading): string {
  return `${name.padEnd(28)}${milliseconds.toFixed(0).padStart(6)} ms, ${megabytes.toFixed(1)} MB; ${megabytesOfAll.toFixed(1)} MB with every unit cut up`
}

async function measure(): Promise<void> {
  // What the module needs besides the data is loaded before the clock runs.
  const { UnitTable } = await import('../../server/src/places/unit-table.ts')
  const { readFileSync } = await import('node:fs')
  const path = new URL('../../server/src/places/data/gazetteer.json', import.meta.url)
  const heap = () => {
    globalThis.gc?.()
    return process.memoryUsage().heapUsed / 1e6
  }
  const before = heap()
  const start = process.cpuUsage()
  const table = new UnitTable(JSON.parse(readFileSync(path, 'utf8')))
  const { user, system } = process.cpuUsage(start)
  const milliseconds = (user + system) / 1000
  const indexed = heap() - before
  const all = table.units.length > 0 ? heap() - before : 0
  process.stdout.write(JSON.stringify([milliseconds, indexed, all]))
}

if (process.argv.includes(MEASURED)) await measure()
