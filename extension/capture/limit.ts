/** UTF-16 units of HTML that are taken from a page at most; a news page has well under two million. */
export const pageLimit = 16_000_000

/** Elements and texts that are looked at in a page at most; the service reads no page of half as many. */
export const nodeLimit = 400_000

/** Bytes of a file (a PDF) that are taken at most. */
export const fileLimit = 20_000_000

/** UTF-16 units of one picture that is written into the page itself; a longer one is left out. */
export const inlineLimit = 500_000

/** UTF-16 units that are kept of what was selected. */
export const selectionLimit = 100_000
