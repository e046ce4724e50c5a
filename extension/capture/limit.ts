/** UTF-16 units of HTML that are taken from a page at most; a news page has well under two million. */
export const pageLimit = 16_000_000
