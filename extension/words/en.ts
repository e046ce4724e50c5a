import { batch } from './en/batch.ts'
import { clip } from './en/clip.ts'
import { common } from './en/common.ts'
import { failure } from './en/failure.ts'
import { options } from './en/options.ts'
import { panel } from './en/panel.ts'
import { queue } from './en/queue.ts'
import { remarks } from './en/remarks.ts'
import { setup } from './en/setup.ts'
import type { Key } from './vi.ts'

/** The interface in English. */
export const en: Readonly<Record<Key, string>> = {
  ...common,
  ...clip,
  ...failure,
  ...queue,
  ...options,
  ...remarks,
  ...setup,
  ...panel,
  ...batch,
}
