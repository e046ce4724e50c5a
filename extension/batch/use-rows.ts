import { useEffect, useState } from 'react'
import { diskRows } from './disk.ts'
import { readBatchSettings } from './kept-settings.ts'
import type { Row } from './row.ts'
import type { BatchSettings } from './settings.ts'
import { onChange } from './signal.ts'

export interface BatchList {
  readonly rows: readonly Row[]
  readonly settings: BatchSettings
}

const store = diskRows()

/** The list as it stands on this computer's disk, read again after each change; null until it was read first. */
export const useList = (): BatchList | null => {
  const [list, setList] = useState<BatchList | null>(null)
  useEffect(() => {
    let turn = 0
    const read = async () => {
      const own = ++turn
      const [rows, settings] = [await store.rows(), await readBatchSettings()]
      // A later reading is under way: this would show an older state after it.
      if (own === turn) setList({ rows, settings })
    }
    void read()
    return onChange(() => void read())
  }, [])
  return list
}
