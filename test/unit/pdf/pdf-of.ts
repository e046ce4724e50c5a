/** A line of words on a page: where it begins, from the page's left and top edge, in points. */
export interface PlacedLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
}

const height = 842

/** Every character half as wide as it is high. */
export const widthOf = (text: string, size = 12): number => (text.length * size) / 2

const hex = (code: number) => code.toString(16).padStart(4, '0')

/** Of glyphs that are named by their UTF-16 units, what they mean: themselves. */
const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Own def 1 begincodespacerange <0000> <FFFF> endcodespacerange
100 beginbfrange
${Array.from({ length: 100 }, (_, i) => `<${hex(i * 256)}> <${hex(i * 256 + 255)}> <${hex(i * 256)}>`).join('\n')}
endbfrange endcmap end end`

const shown = ({ text, x, y, size = 12, bold = false }: PlacedLine, turned: boolean) => {
  const codes = Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('')
  const place = turned ? `0 1 -1 0 ${y} ${x}` : `1 0 0 1 ${x} ${height - y}`
  return `BT /${bold ? 'B' : 'R'} ${size} Tf ${place} Tm <${codes}> Tj ET`
}

/** Objects as a file with its table of where they are. */
export const pdfOfObjects = (objects: readonly string[], trailer = ''): Uint8Array => {
  let file = '%PDF-1.7\n'
  const offsets = objects.map((body, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file + table + end, 'latin1'))
}

export const stream = (data: string, entries = ''): string =>
  `<< /Length ${data.length} ${entries} >>\nstream\n${data}\nendstream`

const fontObjects = ['Regular', 'Bold'].flatMap((name, i) => [
  `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${4 + 2 * i} 0 R] /ToUnicode 7 0 R >>`,
  `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 0 500 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>`,
])

/**
 * A PDF of these pages, 595 by 842 points: as much of the format as a text layer takes.
 * @param turned whether the same is shown by pages that lie on their side, as scanners leave them
 */
export const pdfOf = (
  pages: readonly (readonly PlacedLine[])[],
  { trailer = '', turned = false } = {},
): Uint8Array => {
  const first = 8
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')
  return pdfOfObjects(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      ...fontObjects,
      stream(toUnicode),
      ...pages.flatMap((lines, i) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] ${turned ? '/Rotate 90' : ''} /Contents ${first + 2 * i + 1} 0 R /Resources << /Font << /R 3 0 R /B 5 0 R >> >> >>`,
        stream(lines.map((line) => shown(line, turned)).join('\n')),
      ]),
    ],
    trailer,
  )
}

/** Words set in lines of a measure, as a paragraph whose first line is indented: what a reader has to undo. */
export const setParagraph = (
  text: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  { size = 12, indent = 24, leading = 16 } = {},
): PlacedLine[] => {
  const lines: PlacedLine[] = []
  let words: string[] = []
  const room = () => at.width - (lines.length === 0 ? indent : 0)
  const set = () => {
    const y = at.y + lines.length * leading
    lines.push({ text: words.join(' '), x: at.x + (lines.length === 0 ? indent : 0), y, size })
    words = []
  }
  for (const word of text.split(' ')) {
    if (words.length > 0 && widthOf([...words, word].join(' '), size) > room()) set()
    words.push(word)
  }
  set()
  return lines
}
