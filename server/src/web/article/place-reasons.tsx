/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Place } from '../../../../shared/records/place.ts'
import { dateText } from '../dates.ts'
import type { Words } from '../words/index.ts'

/** Where a unit did not stand on the article's date, that it had gone, or was not there yet. */
const then = (t: Words, { validity, stoodOn }: Place): string[] => {
  if (!stoodOn) return []
  const date = dateText(stoodOn, t.language)
  return validity === 'former' ? [t('article.former', { date })] : [t('article.later', { date })]
}

/** How sure a place is the unit that it was found to be, and why; nothing where none was found. */
export const PlaceReasons = ({ t, place }: { readonly t: Words; readonly place: Place }) => {
  const { score, reasons = [] } = place
  if (score === undefined) return null
  const said = [...then(t, place), ...reasons.map((reason) => t.of('reason', reason))]
  const percent = `${Math.round(100 * score)}%`
  return (
    <>
      {t('article.sure', { percent })}
      {said.length > 0 && `: ${said.join('; ')}`}
    </>
  )
}
