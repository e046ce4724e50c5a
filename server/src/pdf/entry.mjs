// @ts-check
// Where the thread begins: TypeScript can be loaded once its loader is there, and threads inherit none.
import { register } from 'tsx/esm/api'

register()
await import('./thread.ts')
