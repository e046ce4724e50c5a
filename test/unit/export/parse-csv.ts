/** Records of RFC 4180, the byte order mark dropped: written apart from the exporter, to check it. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let cell = ''
  let inQuotes = false
  const source = text.replace(/^\uFEFF/, '')
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i)
    if (inQuotes) {
      if (char !== '"') cell += char
      else if (source.charAt(i + 1) === '"') cell += source.charAt(i++)
      else inQuotes = false
    } else if (char === '"') inQuotes = true
    else if (char === ',') {
      record.push(cell)
      cell = ''
    } else if (char === '\r' && source.charAt(i + 1) === '\n') {
      i++
      records.push([...record, cell])
      record = []
      cell = ''
    } else cell += char
  }
  if (cell !== '' || record.length > 0) throw new Error('the last record is not closed')
  return records
}
