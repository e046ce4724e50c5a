import { describe, expect, it } from 'vitest'
import { emptyDraft, remarksOf, tagsOf } from '../../../extension/remarks/draft.ts'

describe('what a person writes to a page', () => {
  it('has each tag once, as it is typed', () => {
    expect(tagsOf('giảm nghèo,  vùng   cao;giảm nghèo,, ')).toEqual(['giảm nghèo', 'vùng cao'])
    expect(tagsOf('nông thôn mới'.normalize('NFD'))).toEqual(['nông thôn mới'])
    expect(tagsOf(' ')).toEqual([])
  })

  it('sends nothing that is empty', () => {
    expect(remarksOf(emptyDraft)).toEqual({})
    expect(remarksOf({ note: ' xem lại ', tags: 'a', project: ' Luận án ' })).toEqual({
      note: 'xem lại',
      tags: ['a'],
      project: 'Luận án',
    })
  })
})
