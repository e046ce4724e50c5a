import { expect, it } from 'vitest'
import { undoOf } from '../../../../extension/panel/undo.ts'
import type { FactRow } from '../../../../shared/api/facts.ts'
import { type Changes, ReviewRequest } from '../../../../shared/api/reviews.ts'
import { factWith } from './facts.ts'

const row = (
  review: FactRow['review']['review'],
  changes: Changes = {},
  note: string | null = null,
): FactRow => ({
  ...factWith(changes as object),
  checksElsewhere: [],
  agreement: [],
  articleId: 'a',
  article: { url: null, title: null, site: null, section: null, publishedAt: null, updatedAt: null },
  placePath: [],
  successors: [],
  review: { review, note, reviewer: 'Lan', reviewedAt: '2024-03-12T00:00:00Z', version: 1 },
  extractorVersion: '0.3.0',
})

it.each([
  ['accepted, then rejected', row('accepted'), row('rejected'), [{ review: 'accepted' }]],
  ['with its note', row('rejected', {}, 'trùng'), row('accepted'), [{ review: 'rejected', note: 'trùng' }]],
  [
    'accepted, then corrected',
    row('accepted'),
    row('corrected', { value: 13 }),
    [{ review: 'corrected', changes: { value: 12 } }, { review: 'accepted' }],
  ],
  [
    'corrected twice',
    row('corrected', { value: 13 }),
    row('corrected', { value: 14, total: 20 }),
    [{ review: 'corrected', changes: { value: 13, total: 19 } }],
  ],
  [
    'corrected, then accepted',
    row('corrected', { value: 13 }),
    row('accepted', { value: 13 }),
    [{ review: 'corrected', changes: { status: 'achieved' } }],
  ],
  [
    'corrected for the first time: the values go back',
    row('unreviewed'),
    row('corrected', { value: 13 }),
    [{ review: 'corrected', changes: { value: 12 } }],
  ],
  ['reviewed for the first time: there is no way back', row('unreviewed'), row('accepted'), []],
] as const)('%s', (_, before, after, steps) => {
  expect(undoOf(before, after)).toEqual(steps)
  for (const step of undoOf(before, after))
    expect(() => ReviewRequest.parse({ ...step, version: 1 })).not.toThrow()
})
