export { ArticleError, type ArticleErrorCode } from './errors.ts'
export { readText, type TextInput } from './plain.ts'
export { canonicalText, fold } from './text.ts'
