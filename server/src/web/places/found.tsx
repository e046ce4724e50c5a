/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { FoundUnit, Unit } from '../../places/index.ts'
import type { Words } from '../words/index.ts'
import { lifeText } from './life.ts'
import { placeLink } from './links.ts'

interface FoundProps {
  readonly t: Words
  readonly found: readonly FoundUnit[]
  readonly q: string
  readonly at: string | undefined
}

/** A day on which the version stood: the one asked for, else its last one, else today. */
const dayFor = (unit: Unit, at: string | undefined) => at ?? unit.to

/** Units that bear a name, each version by itself. */
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
          </span>
        </li>
      ))}
    </ul>
  </section>
)
