import type { common as vi } from '../vi/common.ts'

export const common: Readonly<Record<keyof typeof vi, string>> = {
  name: 'Tin Làng',
  settings: 'Settings',
  'service.open': 'Open the search page',
}
