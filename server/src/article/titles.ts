/** Headlines without what sites put around them. */

/** Acronyms that begin headlines in their own right. */
const ORDINARY =
  /^(?:HĐND|UBND|NTM|MTTQ|OCOP|BHYT|BHXH|CSXH|HTX|TP|TX|TT|ĐBQH|CCHC|KT|XD|LLVT|BĐBP|QĐND|ANTT|ATGT|CSGT|PCCC|THPT|THCS)$/

/** "QTO - Hướng Hoá: …" → "Hướng Hoá: …": the paper's mark before the headline. */
export function stripAcronym(title: string, body: string): string {
  const mark =
    /^(?:\(([A-ZĐ]{2,6}|[a-z]+\.(?:vn|com))\)\s*[-–—]?\s*|([A-ZĐ]{2,6})\s*[-–—]\s+)(?=\p{L}|\d|"|“)/u.exec(
      title,
    )
  const name = mark?.[1] ?? mark?.[2]
  if (!mark || !name) return title
  const known = body.startsWith(`(${name})`) || !ORDINARY.test(name)
  return known ? title.slice(mark[0].length) : title
}
