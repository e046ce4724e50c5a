import { expect, it } from 'vitest'
import { batchSettingsOf } from '../../../../extension/batch/settings.ts'

it.each([
  [undefined, 5, false],
  [{ pace: 0.01, stopped: true }, 1, true],
  [{ pace: 1e9 }, 120, false],
  [{ pace: 'x', stopped: 'yes' }, 5, false],
  [{ pace: 12 }, 12, false],
])('%j: %i s, stopped %s', (stored, pace, stopped) => {
  expect(batchSettingsOf(stored)).toEqual({ pace, stopped })
})
