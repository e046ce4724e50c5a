/**
 * Abbreviations that end in a full stop (or hold a slash) and stay one token. None of them ends a sentence.
 * Given as they are written with capitals; their lower-case forms are known too.
 */
const capitalised = [
  // Units: thành phố, thị xã, thị trấn, quận, phường, huyện, xã, tổ dân phố.
  ...['TP.', 'Tp.', 'TX.', 'Tx.', 'TT.', 'Tt.', 'Q.', 'P.', 'H.', 'X.', 'TDP.'],
  // Titles: giáo sư, tiến sĩ, thạc sĩ, bác sĩ, kỹ sư, cử nhân, luật sư, nhà giáo and nghệ sĩ ưu tú or nhân dân.
  ...[
    'PGS.',
    'GS.',
    'TS.',
    'ThS.',
    'Ths.',
    'BS.',
    'Bs.',
    'KS.',
    'CN.',
    'LS.',
    'NGƯT.',
    'NGND.',
    'NSƯT.',
    'NSND.',
  ],
  ...['Đ/c', 'ĐC.', 'Mr.', 'Mrs.', 'St.'],
]

/** "and so on": unlike the others these may stand at the end of a sentence. */
export const andSoOn = ['v.v.', 'vv.']

/** All forms, a capitalised one always before its lower-case one. */
export const abbreviations: readonly string[] = [
  ...capitalised,
  ...new Set(capitalised.map((form) => form.toLowerCase())),
  ...andSoOn,
]

const known = new Set(abbreviations)

/** Whether a token is one of the abbreviations that end no sentence. */
export function isAbbreviation(text: string): boolean {
  return known.has(text) && !andSoOn.includes(text)
}

/** All forms as the source of a regular expression, longest first. */
export const abbreviationSource = [...abbreviations]
  .sort((a, b) => b.length - a.length)
  .map((form) => (form.endsWith('.') ? form.replaceAll('.', '\\.') : `${form}(?!\\p{L})`))
  .join('|')
