/**
 * The getters and methods of the prototypes themselves: a form answers `form.firstChild` with its field of that
 * name, and a page may well have one, by chance or by intent.
 */
const getterOf = <T extends object, K extends keyof T>(prototype: T, name: K): ((of: T) => T[K]) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get
  return get ? (of) => get.call(of) as T[K] : (of) => of[name]
}

export const nodeTypeOf = getterOf(Node.prototype, 'nodeType')
export const firstChildOf = getterOf(Node.prototype, 'firstChild')
export const nextSiblingOf = getterOf(Node.prototype, 'nextSibling')
export const textContentOf = getterOf(Node.prototype, 'textContent')
export const localNameOf = getterOf(Element.prototype, 'localName')
export const namespaceOf = getterOf(Element.prototype, 'namespaceURI')

const { getAttribute, getAttributeNames, getBoundingClientRect } = Element.prototype

export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name)
export const attributeNamesOf = (element: Element): string[] => getAttributeNames.call(element)
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element)

export const elementNode = 1
export const textNode = 3
export const cdataNode = 4
export const htmlNamespace = 'http://www.w3.org/1999/xhtml'
