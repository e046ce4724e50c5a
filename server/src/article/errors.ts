/** Why an input gives no article; the message says to a person what can be done. */
export type ArticleErrorCode =
  | 'empty'
  | 'no-article'
  | 'too-large'
  | 'not-text'
  | 'pdf-scanned'
  | 'pdf-locked'
  | 'pdf-broken'
  | 'pdf-long'
  | 'pdf-heavy'
  | 'docx-broken'
  | 'doc-old'
  | 'mhtml-broken'

const MESSAGES: Record<ArticleErrorCode, string> = {
  empty: 'The page is empty: nothing was sent. Wait until the page has loaded, then clip it again.',
  'no-article':
    'No article was found on this page. Open the article itself, not a list of headlines, and clip it there.',
  'too-large': 'The page is too large to read. Save the article alone, for instance from its print view.',
  'not-text': 'This is not a text or HTML page but binary data. Open the article as a web page and clip it.',
  'pdf-scanned':
    'This PDF has no text layer: it is a scan or a picture. Have its text recognised (OCR) first, and send the result.',
  'pdf-locked': 'This PDF is locked by a password. Save a copy without one, and send that.',
  'pdf-broken':
    'This PDF cannot be opened: it is damaged, or is none. Save it anew from a program that shows it.',
  'pdf-long':
    'This PDF is too long: at most 500 pages are read. Save the pages that matter as a PDF of their own.',
  'pdf-heavy':
    'This PDF takes too much time or memory to read. Print the pages that matter into a new PDF, and send that.',
  'docx-broken':
    'This is no Word file (.docx) that can be opened. Open it in Word or LibreOffice, save it anew as .docx, and send that.',
  'doc-old':
    'This file is of an older Office (.doc), or locked by a password. Save it as .docx without a password, and send that.',
  'mhtml-broken':
    'This saved page (MHTML) holds no page. Open it in a browser, save it again, and send that.',
}

/** Thrown by `readPage` and `readText`, and with the codes of files by `readPdf` and `readDocument`. */
export class ArticleError extends Error {
  readonly code: ArticleErrorCode

  constructor(code: ArticleErrorCode, detail?: string) {
    super(detail ? `${MESSAGES[code]} (${detail})` : MESSAGES[code])
    this.name = 'ArticleError'
    this.code = code
  }
}
