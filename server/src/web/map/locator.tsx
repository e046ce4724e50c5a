/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { archipelagos } from './islands.ts'
import { Islands } from './map.tsx'
import { mapSize } from './projection.ts'
import { countryPath, type MapEra, provincePaths } from './shapes.ts'

interface LocatorProps {
  /** What it shows, for those who do not see it. */
  readonly label: string
  readonly era: MapEra
  /** Code of the province that stands out. */
  readonly province: string
}

/** The country, small, with one province standing out, its islands with it. */
export const Locator = ({ label, era, province }: LocatorProps) => (
  <svg
    class="locator"
    viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
    role="img"
    aria-label={label}
    width="210"
    height="240"
  >
    <path class="country" d={countryPath} />
    {archipelagos
      .filter(({ code }) => code !== province)
      .map(({ code }) => (
        <g class="country">
          <Islands era={era} code={code} framed={false} />
        </g>
      ))}
    <g class="here">
      <path d={provincePaths(era).get(province) ?? ''} />
      <Islands era={era} code={province} framed />
    </g>
  </svg>
)
