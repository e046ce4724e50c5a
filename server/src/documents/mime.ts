/** The part of MIME (RFC 2045, 2046) that saved pages are written in. Characters stand for bytes throughout. */

export interface Part {
  /** By name, small. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** Deeper ones hold no page. */
const DEEPEST = 4
/** More parts than any page has pictures. */
const MOST_PARTS = 20_000

/** Headers up to the first empty line, folded ones made one line. */
export function partOf(text: string): Part {
  const gap = /\r?\n\r?\n/.exec(text)
  const head = gap ? text.slice(0, gap.index) : text
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return { headers, body: gap ? text.slice(gap.index + gap[0].length) : '' }
}

/** A parameter of a header: `boundary` of `multipart/related; boundary="x"`. */
export function parameter(header: string | undefined, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header ?? '')
  return found?.[1] ?? found?.[2] ?? null
}

/** The parts between the boundary's lines, in order. A file that was cut short gives those that it has. */
function* split(body: string, boundary: string): Generator<Part> {
  const mark = `--${boundary}`
  let start = body.startsWith(mark) ? 0 : body.indexOf(`\n${mark}`) + 1
  if (start === 0 && !body.startsWith(mark)) return
  for (let n = 0; n < MOST_PARTS; n++) {
    if (body.startsWith('--', start + mark.length)) return
    const line = body.indexOf('\n', start)
    if (line < 0) return
    const next = body.indexOf(`\n${mark}`, line)
    yield partOf(body.slice(line + 1, next < 0 ? body.length : next))
    if (next < 0) return
    start = next + 1
  }
}

/** All parts that are not made of parts, in order. */
export function* leaves(part: Part, depth = 0): Generator<Part> {
  const type = part.headers.get('content-type')
  const boundary = parameter(type, 'boundary')
  if (!type || !/^multipart\//i.test(type) || !boundary) yield part
  else if (depth < DEEPEST) for (const inner of split(part.body, boundary)) yield* leaves(inner, depth + 1)
}

const quoted = (text: string) =>
  text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** The bytes of a part, as its Content-Transfer-Encoding wants them read. */
export function contentOf({ headers, body }: Part): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase()
  if (encoding === 'base64') return new Uint8Array(Buffer.from(body, 'base64'))
  return new Uint8Array(Buffer.from(encoding === 'quoted-printable' ? quoted(body) : body, 'latin1'))
}
