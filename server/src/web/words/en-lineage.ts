import type { viLineage } from './vi-lineage.ts'

/** Places that followed one another, and places that a reader settles, in English. */
export const enLineage = {
  'search.placeAt': 'Whose code: the unit on',
  'search.placeAtHint': 'year-month-day; one code may have been given to several places',
  'search.lineage': 'Before and after reforms',
  'search.lineageOn': 'Predecessors and successors too',
  'search.lineageOff': 'Only articles with this very code',
  'search.placeOn': '{name} ({from} – {to})',
  'search.about': 'about this place',
  'search.aboutPlace': 'about this place: {name}',
  'search.allPlaces': 'All places named “{name}”, of all times',
  'search.placeNow': 'today',

  'lineage.same': 'today {name}',
  'lineage.within': 'today part of {name}',
  'lineage.partly': 'some of it is today part of {name}',
  'lineage.perhaps': 'today part of {name}, as a whole or in part',
  'lineage.wasSame': 'formerly {name}',
  'lineage.holds': 'holds the former {name} and more',
  'lineage.wasPart': 'was part of the former {name}',
  'lineage.overlaps': 'holds some of the former {name}',
  'lineage.holdsPerhaps': 'holds the former {name}, as a whole or in part',
  'lineage.code': 'another place that once bore the code: {name}',

  'settle.title': 'Which place is it?',
  'settle.hint':
    'The article does not tell which places these names mean. What you choose is kept for this article and its facts; in other articles of the same site it is only offered, never applied by itself.',
  'settle.offer.one': 'chosen in {count} other article of this site',
  'settle.offer.other': 'chosen in {count} other articles of this site',
  'settle.none': 'None of these',
  'settle.chosen': 'Chosen by {name}, {date}.',
  'settle.note': 'Note',
  'settle.token': 'Token that may review',
  'settle.save': 'Keep the choice',
  'settle.saved': 'Kept. Load the page again to see the facts with this place.',
  'settle.stale': 'Somebody else has chosen meanwhile. Load the page again to see what, then choose anew.',
  'settle.denied': 'This token is unknown here, or may not review.',
  'settle.failed': 'It could not be kept.',
  'settle.by': 'place settled by {name}',
} as const satisfies Record<keyof typeof viLineage, string>
