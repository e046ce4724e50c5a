import { normAt, type Stretch, tokenAt } from '../stretch.ts'

/** A kind of document found at a token. */
export interface KindFound {
  readonly kind: string
  readonly end: number
  /** Whether a bare number may follow ("Nghị quyết 04"), or only a document number or "số". */
  readonly bare: boolean
}

interface Kind {
  readonly words: readonly string[]
  readonly bare: boolean
}

// Longer names before those that they begin with.
const bareKinds = [
  'nghị quyết',
  'quyết định',
  'chỉ thị',
  'nghị định',
  'thông tư liên tịch',
  'thông tư',
  'công văn',
]
const numberedKinds = [
  ...[
    'kế hoạch',
    'thông báo',
    'kết luận',
    'chương trình hành động',
    'chương trình',
    'hướng dẫn',
    'tờ trình',
    'báo cáo',
  ],
  ...[
    'nghị quyết liên tịch',
    'bộ luật',
    'luật',
    'pháp lệnh',
    'đề án',
    'quy định',
    'quy chế',
    'công điện',
    'văn bản',
  ],
]

const byFirstWord = new Map<string, Kind[]>()
for (const [names, bare] of [
  [bareKinds, true],
  [numberedKinds, false],
] as const) {
  for (const name of names) {
    const words = name.split(' ')
    const first = words[0] ?? ''
    byFirstWord.set(
      first,
      [...(byFirstWord.get(first) ?? []), { words, bare }].sort((a, b) => b.words.length - a.words.length),
    )
  }
}

/** Whether a word may begin a kind of document. */
export function beginsKind(norm: string): boolean {
  return byFirstWord.has(norm)
}

/** The kind of document whose name begins at a token, or null. */
export function readKind(stretch: Stretch, at: number): KindFound | null {
  const token = tokenAt(stretch, at)
  const kinds = token === undefined ? undefined : byFirstWord.get(token.norm)
  if (kinds === undefined) return null
  for (const { words, bare } of kinds) {
    if (words.every((word, offset) => normAt(stretch, at + offset) === word)) {
      return { kind: words.join(' '), end: at + words.length, bare }
    }
  }
  return null
}
