import { type ChangeEvent, useId, useState } from 'react'
import { order } from '../channel/view.ts'
import { type Result, ResultLine } from '../options/result.tsx'
import { diskStore } from '../queue/disk.ts'
import type { Words } from '../words/view.ts'
import { exportName, exportQueue, importQueue } from './file.ts'

interface Props {
  readonly current: string
  readonly empty: boolean
  readonly words: Words
}

const save = (blob: Blob, name: string) => {
  const url = URL.createObjectURL(blob)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** The queue as a file, out and in: for another computer, or for safety. */
export const Files = ({ current, empty, words: { say } }: Props) => {
  const id = useId()
  const [result, setResult] = useState<Result | null>(null)

  const exportAll = async () => {
    const name = exportName(new Date())
    save(await exportQueue(diskStore()), name)
    setResult({ good: true, text: say('file.exported', { name }) })
  }

  const importFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    try {
      const { added, known, bad } = await importQueue(diskStore(), await file.text(), current)
      const text = say('file.imported', { added, known })
      setResult(
        bad.length === 0
          ? { good: true, text }
          : { good: false, text: `${text} ${say('file.bad', { lines: bad.slice(0, 10).join(', ') })}` },
      )
    } catch {
      setResult({ good: false, text: say('refusal.disk') })
    }
    await order({ do: 'refresh' })
  }

  return (
    <section className="card">
      <h2>{say('file.title')}</h2>
      <p className="small quiet">{say('file.help')}</p>
      <p className="actions">
        <button disabled={empty} onClick={() => void exportAll()} type="button">
          {say('file.export')}
        </button>
      </p>
      <label htmlFor={id}>{say('file.import')}</label>
      <input
        accept=".jsonl,.ndjson,application/x-ndjson"
        id={id}
        onChange={(event) => void importFile(event)}
        type="file"
      />
      <ResultLine result={result} />
    </section>
  )
}
