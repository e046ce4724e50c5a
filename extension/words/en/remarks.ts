import type { remarks as vi } from '../vi/remarks.ts'

export const remarks: Readonly<Record<keyof typeof vi, string>> = {
  'remarks.title': 'Note, tags, project',
  'remarks.project': 'Project',
  'remarks.tags': 'Tags (parted by commas)',
  'remarks.note': 'Note',
}
