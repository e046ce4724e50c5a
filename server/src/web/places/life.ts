import type { Unit } from '../../places/index.ts'
import { firstDay, lastDay } from '../../places/lifetime.ts'
import { dateText } from '../dates.ts'
import type { Words } from '../words/index.ts'

const beginText = (unit: Unit, t: Words): string | null => {
  const { certainty } = firstDay(unit)
  if (certainty === 'unknown') return null
  const fill = { date: dateText(unit.from, t.language) }
  return certainty === 'decreed' ? t('life.from', fill) : t('life.fromAtLatest', fill)
}

const endText = (unit: Unit, t: Words): string => {
  const { certainty } = lastDay(unit)
  if (certainty === 'standing' || unit.to === null) return t('life.today')
  const fill = { date: dateText(unit.to, t.language) }
  return certainty === 'decreed' ? t('life.to', fill) : t('life.toAtLeast', fill)
}

/** How long a version stood, as far as it is known, in words: "from 1/7/2025 to today". */
export const lifeText = (unit: Unit, t: Words): string =>
  [beginText(unit, t), endText(unit, t)].filter(Boolean).join(' ')
