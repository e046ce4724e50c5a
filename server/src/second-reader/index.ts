export { type Desk, openDesk, readAndKeep } from './desk.ts'
export { type ReaderOptions, sourceOf } from './types.ts'
