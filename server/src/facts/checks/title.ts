import type { Scene } from '../scene.ts'
import { claimsOf } from '../sentence.ts'
import type { Claim } from '../site.ts'
import type { Finding, Ground, Member } from './member.ts'
import { meet, rangeOf, resultRange } from './rounding.ts'

/** Whether a title says more in figures than years, days and numbers of programmes. */
export const saysFigures = (title: string | null | undefined): title is string =>
  /\d ?(?:%|\/|tỷ|tỉ|triệu|xã|thôn|hộ|tiêu chí)/iu.test(title ?? '')

/** What the rules take a title's figures for. */
export const headlinesOf = (scene: Scene): Claim[] =>
  scene.sentences.flatMap((at) => claimsOf(scene, at, [], []).map(({ claim }) => claim))

/** A title with one of these tells of a change or a plan, of which the body may well say more. */
const moving = /giảm|tăng|thêm|thoát|phấn đấu|mục tiêu|kế hoạch|sẽ|đề nghị|so với/iu

/** Of the figures of a title, which seldom says whose they are and when, the body must have one of the same measure. */
const comparable = ({ fact }: Member, { metric, unit, quantity }: Claim): boolean =>
  fact.metric === metric && fact.unit === unit && (quantity.total === null) === (fact.total === null)

/**
 * title = body: a figure of the title against those of the body. It agrees with the first that fits, titles rounding
 * to whole numbers; it differs where the body has one figure of this measure alone, and that is another.
 *
 * @param title as it is written; `headlines` is what was read of it
 */
export function titleAgainst({ members }: Ground, title: string, headlines: readonly Claim[]): Finding[] {
  return headlines.flatMap((headline) => {
    const { value, low, high, total, qualifier } = headline.quantity
    const said = resultRange({ value, low, high, unit: headline.unit, qualifier })
    if (!said) return []
    const same = members.filter((member) => comparable(member, headline))
    const found = same.find((member) => {
      const range = rangeOf(member.fact)
      return range !== null && member.fact.total === total && meet(range, said)
    })
    const only = same.length === 1 && !moving.test(title) ? same[0] : undefined
    const member = found ?? only
    return member ? [{ rule: 'title = body', members: [member], agrees: found !== undefined }] : []
  })
}
