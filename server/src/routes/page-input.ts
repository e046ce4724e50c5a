import type { CapturedFile, FileType } from '../../../shared/records/article.ts'
import { readDocument } from '../documents/index.ts'
import { decodeText } from '../documents/plain-text.ts'
import type { ExtractInput } from '../extract.ts'
import { readPdf } from '../pdf/index.ts'

/** A file as it came: what is read of it, and what is kept as evidence. */
export interface GivenFile {
  readonly type: FileType
  readonly bytes: Uint8Array
}

export const fileOf = ({ type, base64 }: CapturedFile): GivenFile => ({
  type,
  bytes: Buffer.from(base64, 'base64'),
})

/** Names that tell `readDocument` what the bytes alone do not. */
const nameOf = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'file.docx',
  'multipart/related': 'file.mhtml',
  'text/markdown': 'file.md',
  'text/plain': 'file.txt',
} as const

/**
 * What is read of a file of any type that is read. Title and day of PDF and Word are their own, null where they have
 * none: what a browser calls its tab is a file's name.
 * @throws ArticleError where it cannot be opened, or has no text to read
 */
export const fileInput = async ({ type, bytes }: GivenFile): Promise<ExtractInput> => {
  if (type === 'application/pdf') return readPdf(bytes)
  if (type === 'text/plain') return { text: decodeText(bytes) }
  const page = await readDocument(bytes, nameOf[type])
  return type.endsWith('.document') ? { title: null, ...page } : (page ?? {})
}
