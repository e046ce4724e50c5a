import type { Written } from './inside/output.ts'
import type { FrameReport } from './inside/report.ts'

/**
 * The whole page: each frame of another site in its place, or, where it could not be read, what is to stand there.
 * A frame stands in one place, however often it is named.
 */
export const assemble = (page: Written, frames: readonly FrameReport[]): string => {
  const left = new Map(frames.map((frame) => [frame.path, frame]))
  const whole = ({ parts, frames: holes }: Written): string =>
    parts
      .map((part, number) => {
        const hole = holes[number]
        if (!hole) return part
        const frame = left.get(hole.path)
        left.delete(hole.path)
        return part + (frame ? whole(frame) : hole.otherwise)
      })
      .join('')
  return whole(page)
}
