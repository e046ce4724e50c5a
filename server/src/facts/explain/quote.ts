import type { Quote } from '../../../../shared/records/explanation.ts'
import { evidenceBetween } from '../facts.ts'
import type { Run } from '../how.ts'
import type { Scene } from '../scene.ts'

/** The article's words over these offsets. */
export function quoteAt(
  scene: Scene,
  { start, end }: { readonly start: number; readonly end: number },
): Quote {
  return { text: scene.document.text.slice(start, end), start, end }
}

/** The article's words over these tokens. */
export const quoteOf = (scene: Scene, { first, end }: Run): Quote => evidenceBetween(scene, first, end)
