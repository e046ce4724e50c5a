/** Why an input gives no article; the message says to a person what can be done. */
export type ArticleErrorCode = 'empty' | 'no-article' | 'too-large' | 'not-text'

const MESSAGES: Record<ArticleErrorCode, string> = {
  empty: 'The page is empty: nothing was sent. Wait until the page has loaded, then clip it again.',
  'no-article':
    'No article was found on this page. Open the article itself, not a list of headlines, and clip it there.',
  'too-large': 'The page is too large to read. Save the article alone, for instance from its print view.',
  'not-text': 'This is not a text or HTML page but binary data. Open the article as a web page and clip it.',
}

/** Thrown by `readPage` and `readText`, and by nothing else of this folder. */
export class ArticleError extends Error {
  readonly code: ArticleErrorCode

  constructor(code: ArticleErrorCode, detail?: string) {
    super(detail ? `${MESSAGES[code]} (${detail})` : MESSAGES[code])
    this.name = 'ArticleError'
    this.code = code
  }
}
