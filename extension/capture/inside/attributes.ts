import { inlineLimit } from '../limit.ts'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** What acts, what lets scripts in, what a person filled in, and what is rewritten for the kept page. */
const gone = set(
  'action formaction ping srcdoc nonce autofocus autoplay contenteditable checked selected shadowrootmode ' +
    'shadowrootdelegatesfocus shadowrootclonable http-equiv target download attributionsrc',
)

/** These hold addresses that are relative to the document around. */
const addresses = set('href src poster background cite data longdesc xlink:href')

/** Buttons say what they are by their value; every other field holds what was entered, or a key of the site's. */
const labelled = set('button submit reset')

/** More than this in an attribute of a script's own is its state, not the page. */
const longData = 1000

// Browsers pass over control characters and blanks within the scheme.
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const ignored = /[\u0000-\u0020\u007f-\u009f]+/g
const script = /^(?:javascript|vbscript|livescript|data:(?!image\/|font\/|audio\/|video\/))/i

/** Whether an address runs something, or brings a document of its own. */
export const isActive = (value: string): boolean =>
  value.includes(':') && script.test(value.slice(0, 2000).replace(ignored, ''))

const isTooLong = (name: string, value: string) =>
  value.length > inlineLimit || (value.length > longData && name.startsWith('data-'))

const verdicts = new Map<string, boolean>()

/** Whether attributes of a name stay; pages have few names, each many times. */
const keepsName = (name: string): boolean => {
  const known = verdicts.get(name)
  if (known !== undefined) return known
  const keeps = /^[a-z_][\w.:-]*$/i.test(name) && !/^on/i.test(name) && !gone.has(name)
  verdicts.set(name, keeps)
  return keeps
}

/** Whether an attribute stays in the kept page, whatever its element. */
export const keepsAttribute = (name: string, value: string): boolean =>
  keepsName(name) && !isTooLong(name, value) && !isActive(value) && !value.startsWith('blob:')

/** Whether the `value` of a field is a label of the page's. */
export const keepsFieldValue = (type: string | null): boolean => labelled.has(type?.toLowerCase() ?? '')

const absolute = (address: string, base: string): string => {
  const trimmed = address.trim()
  if (trimmed === '' || trimmed.startsWith('#')) return address
  return URL.canParse(trimmed, base) ? new URL(trimmed, base).href : address
}

/** A list of pictures with their widths; addresses with commas within are left as they are. */
const absoluteSet = (list: string, base: string): string =>
  list.replace(/(^|,\s+)(\S+)/g, (_, before: string, address: string) => before + absolute(address, base))

/** An attribute of a frame's element, whose addresses are relative to another document than the page's. */
export const rebased = (name: string, value: string, base: string): string => {
  if (name === 'srcset') return absoluteSet(value, base)
  return addresses.has(name) ? absolute(value, base) : value
}
