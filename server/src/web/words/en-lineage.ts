import type { viLineage } from './vi-lineage.ts'

/** Places that followed one another, and places that a reader settles, in English. */
export const enLineage = {
  'search.placeAt': 'Whose code: the unit on',
  'search.placeAtHint': 'year-month-day; one code may have been given to several places',
  'search.lineage': 'Before and after reforms',
  'search.lineageOn': 'Predecessors and successors too',
  'search.lineageOff': 'Only articles with this very code',
  'search.placeOn': '{name} ({from} – {to})',
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
} as const satisfies Record<keyof typeof viLineage, string>
