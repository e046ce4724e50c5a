/**
 * Token categories. wink-nlp's tokenizer looks these names up one by one, so all of them must be there, in
 * this order in every list, though Vietnamese needs only a few.
 */
export const categories = [
  'unk',
  'word',
  'number',
  'url',
  'email',
  'mention',
  'hashtag',
  'emoji',
  'emoticon',
  'time',
  'ordinal',
  'currency',
  'punctuation',
  'symbol',
  'tabCRLF',
  'wordRP',
  'alpha',
  'apos',
  'decade',
  'shortForm',
] as const

export type Category = (typeof categories)[number]

/** The number that stands for a category in wink-nlp's tables. */
export function categoryCode(category: Category): number {
  return categories.indexOf(category)
}
