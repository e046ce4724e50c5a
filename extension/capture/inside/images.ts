/** Where scripts that load pictures late keep the address, in the order in which they are asked. */
const lateSources = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-original-src',
  'data-img-src',
]
const lateSets = ['data-srcset', 'data-lazy-srcset', 'data-original-set']

const placeholder =
  /^data:|(?:^|[/_.-])(?:blank|spacer|lazy|lazyload|loading|loader|placeholder|1x1|pixel|transparent|grey|gray|empty|no-?image)[^/]*\.(?:gif|png|svg|jpe?g|webp)(?:\?|$)/i

export interface Picture {
  readonly get: (name: string) => string | null
  /** Whether the browser has loaded and decoded what it shows. */
  readonly loaded: boolean
  /** The address that is shown now, where the browser chose it from a set. */
  readonly shown: string
}

const firstOf = (names: readonly string[], get: Picture['get']) =>
  names.map((name) => get(name)?.trim()).find((value) => value) ?? null

const firstInSet = (list: string | null) => list?.trim().split(/\s+|,\s/)[0] ?? null

const isLate = (classes: string | null) =>
  /(?:^|\s)lazy(?:-?load(?:ing)?)?(?:\s|$)/i.test(classes ?? '') &&
  !/lazy-?loaded|loaded/i.test(classes ?? '')

/** The `srcset` that a script has yet to put in its place. */
export const lateSet = (get: Picture['get']): { srcset?: string } => {
  const late = get('srcset') ? null : firstOf(lateSets, get)
  return late ? { srcset: late } : {}
}

/**
 * The real `src` and `srcset` of a picture whose place is still held by another one.
 * @returns the attributes that differ from those in the page
 */
export const realSources = ({ get, loaded, shown }: Picture): { src?: string; srcset?: string } => {
  const set = lateSet(get)
  const src = get('src')?.trim() ?? ''
  const late = firstOf(lateSources, get) ?? firstInSet(set.srcset ?? null)
  const held = src === '' || placeholder.test(src) || !loaded || isLate(get('class'))
  if (held && late && !placeholder.test(late)) return { src: late, ...set }
  if (src !== '') return set
  const chosen = shown || firstInSet(get('srcset'))
  return chosen ? { src: chosen, ...set } : set
}
