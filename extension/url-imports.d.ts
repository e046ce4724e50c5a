/** Plasmo's bundler turns such an import into the address of the copied file. */
declare module 'url:*' {
  const address: string
  export default address
}
