/** Version of the reading rules: stored beside every fact, named in every export. */
export const extractorVersion = '0.4.0'
