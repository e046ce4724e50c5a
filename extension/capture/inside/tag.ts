import { keepsAttribute, keepsFieldValue, rebased } from './attributes.ts'
import { quotable } from './escape.ts'
import { lateSet, realSources } from './images.ts'
import { attributeNamesOf, attributeOf } from './nodes.ts'

const pictureOf = (picture: HTMLImageElement) => ({
  get: (name: string) => attributeOf(picture, name),
  loaded: picture.naturalWidth > 1,
  shown: picture.currentSrc,
})

/** What stands in a tag in place of, or beside, the attributes of its element. */
export interface Instead {
  readonly [name: string]: string | undefined
}

/** A picture at its own address, which no script has still to bring. */
const isPlain = (names: readonly string[]): boolean =>
  names.includes('src') && !names.some((name) => name.startsWith('data-'))

/** What elements of some names say otherwise than their attributes do. */
const own = (element: Element, name: string, names: readonly string[]): Instead | null => {
  if (name === 'img') return isPlain(names) ? null : realSources(pictureOf(element as HTMLImageElement))
  if (name === 'source') return lateSet((attribute) => attributeOf(element, attribute))
  if (name === 'input' && !keepsFieldValue(attributeOf(element, 'type'))) return { value: undefined }
  return null
}

const written = (name: string, value: string | null | undefined, base: string | null): string => {
  if (value === null || value === undefined || !keepsAttribute(name, value)) return ''
  const kept = base === null ? value : rebased(name, value, base)
  return kept === '' ? ` ${name}` : ` ${name}="${quotable(kept)}"`
}

/**
 * The start tag of an element without what acts in it.
 * @param base what its addresses are relative to, where that is another document than the page
 * @param instead attributes to write with another value, or not at all
 * @param names of its attributes, where they have been asked for already
 */
export const startTag = (
  element: Element,
  name: string,
  base: string | null,
  instead: Instead | null = null,
  names: readonly string[] = attributeNamesOf(element),
): string => {
  const given = own(element, name, names)
  const changed = given && instead ? { ...given, ...instead } : (given ?? instead)
  let tag = `<${name}`
  for (const attribute of names) {
    const isChanged = changed !== null && attribute in changed
    tag += written(attribute, isChanged ? changed[attribute] : attributeOf(element, attribute), base)
  }
  if (changed)
    for (const attribute of Object.keys(changed))
      if (!names.includes(attribute)) tag += written(attribute, changed[attribute], base)
  return `${tag}>`
}
