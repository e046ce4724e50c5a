const unstorable = /\0|\p{Surrogate}/gu

/**
 * The text as both engines can hold it: U+0000, which PostgreSQL refuses and libsql ends a string at, and lone
 * surrogates, which have no UTF-8 form, become U+FFFD. One UTF-16 unit for one, so that offsets stay.
 */
export const clean = (text: string): string => text.replace(unstorable, '\uFFFD')

/** The same record with every text in it clean. */
export const cleanDeep = <T>(value: T): T => {
  if (typeof value === 'string') return clean(value) as T
  if (Array.isArray(value)) return value.map(cleanDeep) as T
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanDeep(item)])) as T
  return value
}
