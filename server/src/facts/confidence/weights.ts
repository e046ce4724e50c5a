import type { Weights } from './index.ts'

export const weights: Weights = {
  base: 1.3,
  of: { rule: {}, metric: {}, subject: {}, period: {}, status: {}, place: {}, check: {} },
}
