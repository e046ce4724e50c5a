/** How a person wants the list to be gone through. */
export interface BatchSettings {
  /** Seconds between two pages of one site. */
  readonly pace: number
  readonly stopped: boolean
}

export const paces = { least: 1, usual: 5, most: 120 } as const

const paceOf = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value)
    ? Math.min(paces.most, Math.max(paces.least, value))
    : paces.usual

/** Settings out of whatever is stored; what is missing or odd is as at the start. */
export const batchSettingsOf = (stored: unknown): BatchSettings => {
  const given = typeof stored === 'object' && stored !== null ? stored : {}
  return {
    pace: paceOf('pace' in given ? given.pace : null),
    stopped: 'stopped' in given && given.stopped === true,
  }
}
