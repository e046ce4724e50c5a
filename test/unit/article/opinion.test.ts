import { describe, expect, it } from 'vitest'
import { secondOpinion } from '../../../server/src/article/opinion.ts'

const paragraph =
  '<p>Đến hết tháng 2/2024, xã đạt 8/19 tiêu chí, còn 11 tiêu chí chưa đạt, và tiếp tục phấn đấu.</p>'

describe('the second opinion', () => {
  it('finds the paragraphs of a page', () => {
    expect(secondOpinion(`<article>${paragraph.repeat(12)}</article>`)?.length).toBe(12)
  })

  it('is not asked of pages with more elements than anyone writes', () => {
    expect(secondOpinion(`<article>${paragraph.repeat(12)}${'<i>a</i>'.repeat(10_000)}</article>`)).toBeNull()
  })
})
