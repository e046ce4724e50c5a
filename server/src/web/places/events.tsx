/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { PlaceEvent, UnitLink } from '../../../../shared/api/places.ts'
import { dateText } from '../dates.ts'
import type { Words } from '../words/index.ts'
import { placeLink } from './links.ts'

interface EventsProps {
  readonly t: Words
  readonly events: readonly PlaceEvent[]
}

const Links = ({ t, units }: { t: Words; units: readonly UnitLink[] }) => {
  if (units.length === 0) return <span class="hint">{t('place.unknown')}</span>
  return (
    <span lang="vi">
      {units.map(({ code, from, name }, at) => (
        <>
          {at > 0 && ', '}
          <a href={placeLink(code, from)}>{name}</a> <span class="code">{code}</span>
        </>
      ))}
    </span>
  )
}

const dayText = ({ date, day }: PlaceEvent, t: Words): string => {
  const fill = { date: dateText(date, t.language) }
  return day.certainty === 'decreed' ? fill.date : t('place.byDay', fill)
}

/** Every change with its day, what it made of what, and what says so. */
export const Events = ({ t, events }: EventsProps) =>
  events.length === 0 ? null : (
    <details class="events">
      <summary>{t.count('place.events', events.length)}</summary>
      <ol>
        {events.map((event) => (
          <li>
            <b>{dayText(event, t)}</b>
            <p>
              <Links t={t} units={event.before} /> → <Links t={t} units={event.after} />
              {!event.isComplete && <span class="hint"> ({t('place.incomplete')})</span>}
            </p>
            {event.source && <p class="source">{t('place.by', { source: event.source })}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
