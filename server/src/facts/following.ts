import type { Made } from './sentence.ts'
import { type Claim, continues, hasSubjectBefore } from './site.ts'
import type { Standing } from './status.ts'

/**
 * How a figure stands that goes on with the one before it: the same change again in another measure ("giảm 648 hộ,
 * tương đương 9,69%"), for the next place of a series ("A giảm 62 hộ, B 39 hộ"), or a change beside its plan.
 */
export function followed(one: Made, before: Claim | undefined, own: Standing, last: Standing): Standing {
  const { claim, site } = one
  if (equivalent(one)) return again(last)
  if (!before || before.metric !== claim.metric || !last.direction || own.direction) return own
  if (claim.status !== undefined) return own
  const run = {
    first: Math.max(before.quantity.endToken, site.at.sentence.firstToken),
    end: claim.quantity.firstToken,
  }
  const between = site.scene.words.slice(run.first, run.end).join(' ')
  // "giảm 10,49%, vượt chỉ tiêu đề ra là 6%": what was to be reached.
  if (last.status === 'change' && /(?:chỉ tiêu|kế hoạch|nghị quyết)/.test(between)) {
    return { status: 'target', direction: last.direction, why: { by: 'mood', cue: run } }
  }
  // "được giao giảm 270 hộ, thực hiện được 198 hộ": what became of it.
  if (last.status === 'target' && /(?:thực hiện|kết quả|đã làm|chỉ)(?: \p{L}+)? được/u.test(between)) {
    return { status: 'change', direction: last.direction, why: { by: 'mood', cue: run } }
  }
  const verbal = site.before.some((cue) => cue.tag === 'level')
  const moves = last.status === 'change' || last.why?.by === 'same_change'
  return !verbal && moves && hasSubjectBefore(site) && continues(site) ? again(last) : own
}

/** "các xã được giao giảm 3,9% hộ nghèo, trong đó A giảm 9%, B 7,5%": each place's share of what is planned. */
export function assigned(
  { claim, site }: Made,
  before: readonly Made[],
  own: Standing,
  standings: readonly Standing[],
): Standing {
  const at = before.findLastIndex((one) => one.claim.metric === claim.metric)
  const [model, plan] = [before[at], standings[at]]
  if (own.status !== 'change' || !model || plan?.status !== 'target' || plan.direction !== own.direction)
    return own
  const [from, to] = [model.claim.quantity.endToken, claim.quantity.firstToken]
  const named = site.marks.some(
    (mark) => mark.kind === 'named' && mark.first >= Math.max(from, site.left) && mark.end <= to,
  )
  const done = site.before.some((cue) => cue.tag === 'factual')
  return named && !done ? again(plan) : own
}

const again = (last: Standing): Standing => ({
  ...last,
  why: { by: 'same_change', cue: last.why?.cue ?? null },
})

/** "giảm 648 hộ, tương đương 9,69%": the same change again in another measure. */
function equivalent({ claim, site }: Made): boolean {
  if (!/poverty|poor/.test(claim.metric)) return false
  const words = site.scene.words
    .slice(site.left, claim.quantity.firstToken)
    .filter((word) => word !== ',' && word !== '(')
  return words.length <= 3 && /^(?:tương đương|tương ứng|tức|bằng)/.test(words.join(' '))
}
