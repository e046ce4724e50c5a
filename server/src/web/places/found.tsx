/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { successorsOf } from '../../places/gazetteer.ts'
import type { FoundUnit, Unit } from '../../places/index.ts'
import type { Words } from '../words/index.ts'
import { formerNames } from './former-names.ts'
import { lifeText } from './life.ts'
import { placeLink } from './links.ts'

interface FoundProps {
  readonly t: Words
  readonly found: readonly FoundUnit[]
  readonly q: string
  readonly at: string | undefined
}

/** Former names, or successors, that are written out. */
const mostNames = 6

/** A day on which the version stood: the one asked for, else its last one, else today. */
const dayFor = (unit: Unit, at: string | undefined) => at ?? unit.to

const inShort = (names: readonly string[]): string =>
  names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ' …' : '')

/** Under which names it was known before, and what it is today where it is gone. */
const Kin = ({ t, unit }: { t: Words; unit: Unit }) => {
  const names = formerNames(unit)
  const today = unit.before === null ? [] : successorsOf(unit).slice(0, mostNames)
  return (
    <>
      {names.length > 0 && <span class="kin"> · {t('places.formerly', { names: inShort(names) })}</span>}
      {today.length > 0 && (
        <span class="kin">
          {' · '}
          {t('places.today')}{' '}
          {today.map(({ code, name }, at) => (
            <>
              {at > 0 && ', '}
              <a href={placeLink(code)} lang="vi">
                {name}
              </a>
            </>
          ))}
        </span>
      )}
    </>
  )
}

/** Units that bear a name, or bore it, each version by itself. */
export const Found = ({ t, found, q, at }: FoundProps) => (
  <section class="which found" aria-labelledby="found">
    <h2 id="found">
      {found.length === 0 ? t('place.none', { name: q }) : t.count('places.found', found.length)}
    </h2>
    {found.length === 0 && <p>{t('place.noneHint')}</p>}
    <ul>
      {found.map(({ unit, fullName, path }) => (
        <li>
          <a href={placeLink(unit.code, dayFor(unit, at))} lang="vi">
            {fullName}
          </a>
          {path.length > 1 && <span lang="vi">, {path.slice(0, -1).reverse().join(', ')}</span>}
          <span class="life">
            {' '}
            <span class="code">{unit.code}</span> · {lifeText(unit, t)}
            <Kin t={t} unit={unit} />
          </span>
        </li>
      ))}
    </ul>
  </section>
)
