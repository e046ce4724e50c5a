import type { viReading } from './vi-reading.ts'

/** The page that says how a kept page was read, in English. */
export const enReading = {
  'reading.title': 'How this page was read',
  'reading.intro':
    'The kept page, read again by the rules of today. Each line says what it was kept as, or why it was dropped.',
  'reading.otherText':
    'By the rules of today, this page gives another text than the one that the article has.',
  'reading.article': 'To the article',
  'reading.lines': 'Line by line',
  'reading.dropped.one': '{count} line dropped',
  'reading.dropped.other': '{count} lines dropped',
  'reading.how': 'How this page was read',
} as const satisfies Record<keyof typeof viReading, string>
