/** The languages of the interface. */
export type Language = 'vi' | 'en'
