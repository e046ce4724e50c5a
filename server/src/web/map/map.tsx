/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Words } from '../words/index.ts'
import { type Archipelago, archipelagos, boundsOf, islandPoints, islets } from './islands.ts'
import { mapSize, project } from './projection.ts'
import { type MapEra, provincePaths } from './shapes.ts'

/** A province as a map shows it. */
export interface MappedProvince {
  readonly code: string
  readonly name: string
  readonly href: string
  /** What is said of it, in words: "12 facts". */
  readonly figure: string
  /** From 0, nothing, to 5. */
  readonly shade: number
}

interface MapProps {
  readonly t: Words
  readonly era: MapEra
  readonly title: string
  readonly description: string
  readonly provinces: readonly MappedProvince[]
}

const margin = 40

const names = {
  hoangSa: { islands: 'map.hoangSa', province: 'map.daNang' },
  truongSa: { islands: 'map.truongSa', province: 'map.khanhHoa' },
} as const

/** The frame around an archipelago, so that it can be seen and met as one. */
const Frame = ({ archipelago }: { archipelago: Archipelago }) => {
  const { left, right, top, bottom } = boundsOf(archipelago)
  return (
    <rect
      class="sea"
      x={Math.round(left - margin)}
      y={Math.round(top - margin)}
      width={Math.round(right - left + 2 * margin)}
      height={Math.round(Math.min(bottom + margin, mapSize.height - 4) - top + margin)}
      rx="24"
    />
  )
}

const Dots = ({ points }: { points: readonly (readonly [x: number, y: number])[] }) => (
  <>
    {points.map(([x, y]) => (
      <circle cx={Math.round(x)} cy={Math.round(y)} r="8" />
    ))}
  </>
)

/** What a province has off its coast, too small for a shape. */
export const Islands = ({ era, code, framed }: { era: MapEra; code: string; framed: boolean }) => (
  <>
    <Dots points={islets.filter((islet) => islet.code[era] === code).map(({ at }) => project(...at))} />
    {archipelagos
      .filter((archipelago) => archipelago.code === code)
      .map((archipelago) => (
        <>
          {framed && <Frame archipelago={archipelago} />}
          <Dots points={islandPoints(archipelago)} />
        </>
      ))}
  </>
)

/** The names of the archipelagos, each with its province: Hoàng Sa below its islands, Trường Sa above. */
const Labels = ({ t }: { t: Words }) => (
  <>
    {archipelagos.map((archipelago) => {
      const { left, right, top, bottom } = boundsOf(archipelago)
      const x = Math.round((left + right) / 2)
      const y = Math.round(archipelago.id === 'hoangSa' ? bottom + margin + 55 : top - margin - 70)
      return (
        <text class="label" text-anchor="middle" x={x} y={y}>
          <tspan x={x}>{t(names[archipelago.id].islands)}</tspan>
          <tspan x={x} dy="1.15em">
            ({t(names[archipelago.id].province)})
          </tspan>
        </text>
      )
    })}
  </>
)

/** Every province as a link that says its name and its figure, with the islands that belong to it. */
export const ProvinceMap = ({ t, era, title, description, provinces }: MapProps) => {
  const paths = provincePaths(era)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn
    <svg
      class="map"
      viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
      role="group"
      aria-labelledby="map-title"
      aria-describedby="map-description"
    >
      <title id="map-title">{title}</title>
      <desc id="map-description">{description}</desc>
      {provinces.map(({ code, name, href, figure, shade }) => (
        <a href={href} class={`shade-${shade}`} aria-label={`${name}: ${figure}`}>
          <title>
            {name}: {figure}
          </title>
          <path d={paths.get(code) ?? ''} />
          <Islands era={era} code={code} framed />
        </a>
      ))}
      <Labels t={t} />
    </svg>
  )
}
