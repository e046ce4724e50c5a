import type { viPlaces } from './vi-places.ts'

/** The pages about places in English. */
export const enPlaces = {
  'places.title': 'Places',
  'places.intro':
    'Every administrative unit through the reforms of the map, from 2008 to today, with the figures that the news gave of it.',
  'places.q': 'Name or code of a unit',
  'places.qHint': 'such as: Kỳ Lạc, huyen dak glei, 23365',
  'places.at': 'On the day',
  'places.found.one': '{count} unit',
  'places.found.other': '{count} units',
  'places.provinces': '{count} provinces and cities',
  'places.facts': 'Facts',

  'map.which': 'Choose a map',
  'map.since': '34 provinces and cities',
  'map.before': '63 provinces and cities (to 30 June 2025)',
  'map.sinceHint': 'Facts of a former province count for the one that it went into.',
  'map.beforeHint': 'Articles published before 1 July 2025 alone are counted.',
  'map.title': 'Map of facts by province',
  'map.description':
    '{count} provinces and cities, with the Hoàng Sa (Paracel) islands of Đà Nẵng and the Trường Sa (Spratly) islands of Khánh Hòa. The stronger the colour, the more facts there are; the table beside it has the same numbers.',
  'map.legend': 'Number of facts',
  'map.toTable': 'To the table ↓',
  'map.hoangSa': 'Hoàng Sa islands',
  'map.truongSa': 'Trường Sa islands',
  'map.daNang': 'Đà Nẵng',
  'map.khanhHoa': 'Khánh Hòa',

  'life.from': 'from {date}',
  'life.fromAtLatest': 'from {date} at the latest',
  'life.to': 'to {date}',
  'life.toAtLeast': 'to {date} at least',
  'life.today': 'to today',
} as const satisfies Record<keyof typeof viPlaces, string>
