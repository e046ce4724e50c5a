// Of the text that is written no `<` is left: whatever a parser takes the place for, no tag begins there.
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Only scripts bring it into a page, and databases refuse it.
  '\0': '\ufffd',
}

const escaped = (character: string) => escapes[character] ?? character

const inText = /[&<>\0]/
const inValue = /[&<>"\0]/

/** A text as it stands between tags. */
export const writable = (text: string): string =>
  inText.test(text) ? text.replace(/[&<>\0]/g, escaped) : text

/** A value as it stands between double quotes. */
export const quotable = (value: string): string =>
  inValue.test(value) ? value.replace(/[&<>"\0]/g, escaped) : value

/**
 * Style sheets stand unescaped in their element. Where their own strings and addresses hold the beginning of a tag
 * (pictures drawn in place do), it is written as CSS writes a character by its number.
 */
export const cssOf = (css: string): string => css.replace(/\0/g, '\ufffd').replace(/<(?=[a-z/!?])/gi, '\\3c ')

/** JSON with no `<` left in it; it means the same. */
export const jsonOf = (json: string): string => json.replace(/\0/g, '\ufffd').replace(/</g, '\\u003c')
