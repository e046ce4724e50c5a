import type { Direction, FactStatus } from '../../shared/records/fact.ts'

// Named here once more, checked by the compiler: the lists beside the schemas would bring all of zod along.
const status: Record<FactStatus, true> = {
  achieved: true,
  target: true,
  unmet: true,
  registered: true,
  change: true,
}
const direction: Record<Direction, true> = { up: true, down: true }

export const statuses = Object.keys(status) as readonly FactStatus[]
export const directions = Object.keys(direction) as readonly Direction[]
