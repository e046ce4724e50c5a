import { batch } from './vi/batch.ts'
import { clip } from './vi/clip.ts'
import { common } from './vi/common.ts'
import { failure } from './vi/failure.ts'
import { options } from './vi/options.ts'
import { panel } from './vi/panel.ts'
import { queue } from './vi/queue.ts'
import { remarks } from './vi/remarks.ts'
import { setup } from './vi/setup.ts'

/** The interface in Vietnamese, one file a room; its keys are the catalogue's keys. `{name}` is filled in. */
export const vi = {
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

export type Key = keyof typeof vi
