import { diskRows } from '../batch/disk.ts'
import { readBatchSettings, writeBatchSettings } from '../batch/kept-settings.ts'
import { again, isLeft, type NewRow, newRow, type Row } from '../batch/row.ts'
import { batchRunner } from '../batch/runner.ts'
import { tellViews } from '../batch/signal.ts'
import type { Handlers } from '../channel/messages.ts'
import type { BatchOrders } from '../channel/orders/batch.ts'
import { whileAwake } from './awake.ts'
import { report } from './clips.ts'
import { takeRow } from './take-row.ts'

const alarmName = 'batch'

const store = diskRows()

const runner = batchRunner({
  store,
  take: takeRow,
  pace: async () => (await readBatchSettings()).pace * 1000,
  stopped: async () => (await readBatchSettings()).stopped,
  now: Date.now,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  changed: tellViews,
})

/** Whether anything is to be done without a person. */
const hasWork = async (): Promise<boolean> => {
  const left = (await store.rows()).filter(isLeft)
  const { stopped } = await readBatchSettings()
  return left.some(({ from }) => !stopped || from === 'link')
}

/** Goes on with the list; the alarm starts another worker where this one is ended before all is done. */
const goOn = async (): Promise<void> => {
  if (!(await hasWork())) return
  await chrome.alarms.create(alarmName, { periodInMinutes: 0.5 })
  await whileAwake(runner)
  if (!(await hasWork())) await chrome.alarms.clear(alarmName)
}

export const goOnWithBatch = (): void => void goOn().catch(report)

/** Has the browser start the worker again as long as rows are left. */
export const onBatchAlarm = (): void => {
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) goOnWithBatch()
  })
}

/** Puts pages into the list, behind those that are there. */
export const addRows = async (rows: readonly NewRow[]): Promise<readonly Row[]> => {
  const last = (await store.rows()).at(-1)?.place ?? 0
  const added = rows.map((row, index) => newRow(row, crypto.randomUUID(), last + index + 1))
  await store.put(added)
  tellViews()
  goOnWithBatch()
  return added
}

/** Puts a page into the list that failed before it was begun. */
export const addRefused = async (row: NewRow, kind: 'access'): Promise<void> => {
  const last = (await store.rows()).at(-1)?.place ?? 0
  const reason = { kind, status: null }
  await store.put([{ ...newRow(row, crypto.randomUUID(), last + 1), state: 'failed', reason }])
  tellViews()
}

const retry = async (ids: readonly string[]) => {
  const rows = (await store.rows()).filter(({ id, state }) => state === 'failed' && ids.includes(id))
  await store.put(rows.map(again))
}

const after = async (work: Promise<unknown>): Promise<null> => {
  await work
  tellViews()
  goOnWithBatch()
  return null
}

export const batchHandlers: Handlers<keyof BatchOrders> = {
  batchAdd: async ({ rows }) => {
    await writeBatchSettings({ stopped: false })
    return (await addRows(rows)).length
  },
  batchSet: ({ settings }) => after(writeBatchSettings(settings)),
  batchRetry: ({ ids }) => after(retry(ids)),
  batchRemove: ({ ids }) => after(store.remove(ids)),
}
