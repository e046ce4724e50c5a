import type { Capture } from './clip.ts'

/** The size of a capture's page in UTF-8 bytes, or of its file. */
export const sizeOf = ({ html, file }: Pick<Capture, 'html' | 'file'>): number =>
  file ? Math.floor((file.base64.length * 3) / 4) : new TextEncoder().encode(html ?? '').length
