/** From a page or a plain text to an article. Pure: no files, no clock, no network. */
export { decodeEntities } from './entities.ts'
export { ArticleError, type ArticleErrorCode } from './errors.ts'
export { type PageInput, readPage } from './page.ts'
export { readText, type TextInput } from './plain.ts'
export { canonicalText, fold } from './text.ts'
