const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Those that are written as a whole, or not at all, by rules of their own. */
export const special = set(
  'script style title textarea meta link input set animate animateMotion animateTransform',
)

/** No end tag follows these. */
export const empty = set('area base br col embed hr img input link meta param source track wbr')

/** What runs, what only a browser without scripts shows, and what no one has seen. */
export const dropped = set('script template base noembed noframes applet portal fencedframe bgsound keygen')

/** Shown by another program or another page; only their address can be kept. */
export const embedded = set('object embed')

export const framing = set('iframe frame')

/** Elements whose text a parser would not read as it is written here, and what shows the same. */
export const rewritten: ReadonlyMap<string, string> = new Map([
  ['xmp', 'pre'],
  ['listing', 'pre'],
  ['plaintext', 'pre'],
  ['frameset', 'div'],
])

/** Whether they are shown is not asked: they never have a box, or are part of one that has. */
export const unasked = set(
  'html head title meta link style br wbr source track param col colgroup area map option optgroup datalist',
)

/** A tag can be written with this name; scripts can make elements of any other. */
export const isPlainName = (name: string): boolean => /^[a-z][\w.:-]*$/i.test(name)

/** Names of what a page tells scripts for their requests. */
const secret = /csrf|xsrf|token|nonce|session|verification/i

/** Whether a `meta` says something about the page, rather than moves it, guards it or lets its scripts in. */
export const keepsMeta = (get: (name: string) => string | null): boolean => {
  if (get('charset') !== null) return false
  if (get('http-equiv') !== null) return get('http-equiv')?.toLowerCase() === 'content-language'
  return !secret.test(get('name') ?? '')
}

/** Links that only load something for scripts, or early. */
const loading = /preload|prefetch|preconnect|prerender|dns-prefetch|import|manifest|compression-dictionary/i

export const keepsLink = (rel: string | null): boolean => !loading.test(rel ?? '')

const editor =
  /(?:^|\s)(?:ql-editor|ProseMirror|public-DraftEditor-content|note-editable|ck-content|cke_editable)/

/**
 * Whether an element is where a person types: what is in it is theirs, not the page's. `contenteditable` alone
 * does not say so: editors leave it behind in the articles they made.
 */
export const isTypedInto = (get: (name: string) => string | null): boolean => {
  const editable = get('contenteditable')
  if (editable === null || editable === 'false') return false
  return /^(?:textbox|searchbox|combobox)$/.test(get('role') ?? '') || editor.test(get('class') ?? '')
}
