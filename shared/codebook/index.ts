import { budget } from './budget.ts'
import { criteria } from './criteria.ts'
import { events } from './events.ts'
import type { Metric } from './metric.ts'
import { poverty } from './poverty.ts'
import { rates } from './rates.ts'
import { standards } from './standards.ts'

export type { CountReading, Family, Label, Metric, Reading } from './metric.ts'

/** Every metric, in the order in which pages and exports list them. */
export const codebook: readonly Metric[] = [
  ...criteria,
  ...poverty,
  ...budget,
  ...events,
  ...standards,
  ...rates,
]

const byId = new Map(codebook.map((metric) => [metric.id, metric]))

/** The metric of this id, or undefined where the codebook has none. */
export const metricOf = (id: string): Metric | undefined => byId.get(id)
