/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { fullName, type Unit } from '../../places/index.ts'
import type { Kin } from '../../places/kin.ts'
import type { Words } from '../words/index.ts'
import { lifeText } from './life.ts'
import { placeLink } from './links.ts'
import { dayIn, type PlaceView } from './place-view.ts'

interface TimelineProps {
  readonly t: Words
  readonly view: PlaceView
}

const FIRST = '2008-01-01'
const years = [2010, 2015, 2020, 2025]
/** More rows than this tell nothing any more. */
const mostRows = 15

/** Where a day stands between the first one and today, in percent. */
const placeOf = (day: string, today: string): number => {
  const [from, at, to] = [FIRST, day, today].map((each) => Date.parse(each)) as [number, number, number]
  return Math.round(Math.min(1, Math.max(0, (at - from) / (to - from))) * 1000) / 10
}

/** A version as a bar: strong where it is seen or decreed, faint where it lies between two rosters. */
const Bar = ({ unit, today, kind }: { unit: Unit; today: string; kind: string }) => {
  const at = (day: string) => placeOf(day, today)
  const piece = (name: string, from: number, to: number) =>
    to > from && (
      <rect class={name} x={`${from}%`} width={`${(to - from).toFixed(1)}%`} y="2" height="9" rx="2" />
    )
  const [begin, end] = [at(unit.from), at(unit.to ?? today)]
  return (
    <svg class={`bar ${kind}`} width="100%" height="13" aria-hidden="true">
      {years.map((year) => (
        <line class="tick" x1={`${at(`${year}-01-01`)}%`} x2={`${at(`${year}-01-01`)}%`} y1="0" y2="13" />
      ))}
      {piece('faint', at(unit.after ?? FIRST), begin)}
      {piece('sure', begin, Math.max(end, begin + 0.5))}
      {unit.before !== null && piece('faint', end, at(unit.before))}
    </svg>
  )
}

const Axis = ({ today }: { today: string }) => (
  <svg class="axis" width="100%" height="18" aria-hidden="true">
    {years.map((year) => (
      <text x={`${placeOf(`${year}-01-01`, today)}%`} y="13" text-anchor="middle">
        {year}
      </text>
    ))}
  </svg>
)

/** Of a predecessor how much of it came here, of a successor how much of this one went there. */
export const shareText = ({ kind, share, covers }: Kin, t: Words): string | null => {
  const much = kind === 'predecessor' ? share : covers
  if (much === 'whole') return null
  return t(much === 'part' ? 'place.part' : 'place.partUnknown')
}

const Row = ({ t, unit, today, kin }: { t: Words; unit: Unit; today: string; kin: Kin | null }) => {
  const share = kin && shareText(kin, t)
  return (
    <li class={kin ? kin.kind : 'itself'} aria-current={kin ? undefined : 'true'}>
      <p>
        {kin ? (
          <a href={placeLink(unit.code, dayIn(unit))} lang="vi">
            {fullName(unit)}
          </a>
        ) : (
          <b lang="vi">{fullName(unit)}</b>
        )}
        {share && <span class="badge part">{share}</span>}
        <span class="life">
          <span class="code">{unit.code}</span> · {lifeText(unit, t)}
        </span>
      </p>
      <Bar unit={unit} today={today} kind={kin ? kin.kind : 'itself'} />
    </li>
  )
}

const Rows = ({ t, view, kin }: TimelineProps & { kin: readonly Kin[] }) => (
  <>
    {kin.slice(0, mostRows).map((one) => (
      <Row t={t} unit={one.unit} today={view.today} kin={one} />
    ))}
    {kin.length > mostRows && <li class="hint">{t.count('place.more', kin.length - mostRows)}</li>}
  </>
)

/** What a unit was made of, itself and what it became, one bar each over the same years. */
export const Timeline = ({ t, view }: TimelineProps) => {
  const of = (kind: Kin['kind']) => view.kin.filter((one) => one.kind === kind)
  const byAge = (one: Kin, other: Kin) => (one.unit.from < other.unit.from ? -1 : 1)
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">{t('place.history')}</h2>
      <p class="hint">{t('place.historyHint')}</p>
      <ol>
        <Rows t={t} view={view} kin={of('predecessor').sort(byAge)} />
        <Row t={t} unit={view.unit} today={view.today} kin={null} />
        <Rows t={t} view={view} kin={of('successor').sort(byAge)} />
      </ol>
      <Axis today={view.today} />
    </section>
  )
}
