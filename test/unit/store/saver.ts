// Saves articles one after the other, as `saver.ts WHERE PREFIX COUNT`, and prints the id of each that was
// acknowledged, then the code of what stopped it: a process to be killed, or to run into a limit.
import { writeSync } from 'node:fs'
import { openStore, StoreError } from '../../../server/src/store/index.ts'
import { capture, reading } from './readings.ts'

const [where = '', prefix = '', count = ''] = process.argv.slice(2)
const say = (word: string) => writeSync(1, `${word}\n`)

const main = async () => {
  const store = await openStore(
    where.startsWith('postgres:') ? { databaseUrl: where } : { dataFolder: where },
  )
  try {
    for (let index = 0; index < Number(count); index++) {
      const id = `${prefix}${index}`
      await store.save(reading(id), capture('c', { html: `<p>${id}</p>` }))
      say(id)
    }
  } catch (error) {
    say(`stopped ${error instanceof StoreError ? error.code : String(error)}`)
    // What can be read still is.
    say(`reads ${(await store.articles({ limit: 1 })).total}`)
  }
  await store.close()
}

void main()
