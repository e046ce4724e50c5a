/** What is said of one line that a frame was made of. */
import type { PageLine } from '../../../../shared/records/page-explanation.ts'
import { lineRule } from '../boilerplate.ts'
import { hasCredit } from '../captions.ts'
import { readDateLine } from '../dates.ts'
import { isMasthead } from '../masthead.ts'
import { readSignature } from '../names.ts'
import type { Framing } from '../page-notes.ts'

export type Said = Omit<PageLine, 'text'>

const dropped = (because: PageLine['because'], more: Partial<Said> = {}): Said => ({
  as: 'dropped',
  because,
  ...more,
})

/** The kind of boilerplate that a line is. */
export function boilerplateOf(text: string): Pick<PageLine, 'rule'> {
  const rule = lineRule(text)
  return rule ? { rule: { vi: rule.vi, en: rule.name } } : {}
}

/** Why a line above the text is none of it, where the line itself tells. */
function aboveOf(framing: Framing, at: number): Said {
  const line = framing.lines[at]
  if (!line) return dropped('above_text')
  if (readDateLine(line.text)?.residue === '') return dropped('date_line')
  if (lineRule(line.text)) return dropped('boilerplate', boilerplateOf(line.text))
  if (isMasthead(line)) return dropped('masthead')
  if (hasCredit(line.text)) return { as: 'caption', because: 'caption_words' }
  return dropped(readSignature(line.text)?.office === false ? 'signature' : 'above_text')
}

/**
 * @param at index into the lines of the framing
 * @param kept why a line of the body is one
 */
export function framedLine(framing: Framing, at: number, kept: Said): Said {
  const { lines, notes } = framing
  const end = notes.end ?? lines.length
  if (at >= end) {
    const last = lines[end]?.text ?? ''
    if (at > end) return dropped('after_end', { of: last, ...(notes.signed ? {} : boilerplateOf(last)) })
    return notes.signed ? dropped('signature') : dropped('boilerplate', boilerplateOf(last))
  }
  switch (notes.fates?.[at]) {
    case 'body':
      return kept
    case 'title':
      return dropped('title_again')
    case 'above':
      return aboveOf(framing, at)
    case 'boilerplate':
      return dropped('boilerplate', boilerplateOf(lines[at]?.text ?? ''))
    case 'caption':
      return { as: 'caption', because: 'caption_words' }
    case 'date':
      return dropped('date_line')
    case 'related':
      return dropped('related')
    case 'masthead':
      return dropped('masthead')
    default:
      return dropped('repeated')
  }
}
