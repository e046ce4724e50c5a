import { unitAt } from '../../places/gazetteer.ts'
import { fullName } from '../../places/units.ts'
import { versionsOf } from '../../routes/units.ts'
import { dateText } from '../dates.ts'
import type { Words } from '../words/index.ts'

const LATEST = '9999-12-31'

/** Whether a code was given to units of different names, so that it takes a day to say which is meant. */
export const isReused = (code: string): boolean => new Set(versionsOf(code).map(fullName)).size > 1

/** The unit that a search means, with its days where the code alone would not tell; null for an unknown code. */
export function placeLabel(t: Words, code: string, at: string | undefined): string | null {
  const day = at ?? LATEST
  const unit = unitAt(code, { from: day, to: day })
  if (!unit) return null
  const name = fullName(unit)
  if (at === undefined && !isReused(code)) return name
  return t('search.placeOn', {
    name,
    from: unit.after === null ? '…' : dateText(unit.from, t.language),
    to: unit.to === null ? t('search.placeNow') : dateText(unit.to, t.language),
  })
}
