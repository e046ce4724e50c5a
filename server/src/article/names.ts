/** Who wrote it: bylines and signatures. */
import { fold } from './text.ts'

/** "Bài, ảnh: ", "Tin và ảnh - ", "Tác giả bài viết:" … as they begin a signature. */
const LABEL =
  /^(?:(?:tác giả(?: bài viết)?|người viết|người đăng|thực hiện|biên tập|biên soạn|phóng viên|tổng hợp|nhóm (?:pv|phóng viên)|(?:tin|bài|ảnh|clip|video|bài viết|tin bài|hình ảnh)(?:(?: ?[,&/-] ?| và )(?:tin|bài|ảnh|clip|video|hình ảnh))*|by|bởi|theo|pv|ctv|btv|bt)\s*[:：]|by |(?:viết |đăng |được viết bởi |)bởi |theo |pv\.? |ctv\.? |(?:tin|bài)(?: ?[,&/-] ?| và )(?:bài|ảnh|video)(?: và ảnh)? )\s*/iu
/** The same in the middle: "Tin: A - Ảnh: B". */
const INNER_LABEL = /(?<=[\s;,/-])(?:tin|bài|ảnh|clip|video)(?: ?[,&] ?(?:ảnh|video|clip))?\s*:\s*/giu

/** How capitalised lines begin that name a place, an office or a heading; lower case, as people write it. */
const NO_PERSON =
  /^(?:xã|huyện|tỉnh|thôn|bản|buôn|phường|quận|thị (?:xã|trấn)|thành phố|khu|ấp|xóm|làng|tp|tt|ban|trung tâm|phòng|sở|hội|ubnd|hđnd|[uủ][ỷy]|mttq|đảng|t[oò][àa]|chi cục|cục|bộ|tổng|tổ|nguồn|trang|tin|bài|ảnh|mục|phần|chương|điều|nghị|kết|ông|bà|đồng chí|nông (?:thôn|nghiệp|dân)|kinh tế|chính (?:trị|quyền|sách)|báo|đài|cổng|văn (?:phòng|hóa|hoá)|trường (?:th|tiểu|mầm|mẫu|đại|cao|pt)|đoàn (?:thanh|công|thể)|công (?:an|đoàn|ty|tác)|liên (?:đoàn|minh)|(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng (?:ban|phòng|thôn|bản|đoàn))|chánh|kt|tm|tl|mặt trận|quốc (?:hội|phòng|tế|gia|lộ|khánh|dân)|giáo dục|thông|xây dựng|giảm|chương trình)(?![\p{L}\p{M}])/u
/** Offices that sign (folded). */
const OFFICE =
  /^(?:(?:phong|ban bien tap|van phong|trung tam|cong (?:thong tin|ttdt)|so|hoi (?:nong dan|phu nu|lien hiep|cuu chien binh|chu thap do)|ubnd|hdnd|uy ban|toa soan|dai|bao|chi cuc|cuc|vp|cong an|lien doan|mat tran|bo chi huy|huyen doan|tinh doan|nhom) .{2,60}|bbt|ttxvn|ban bien tap)$/
/** What stands beside a name for the house that it belongs to (folded). */
const BESIDE = /^(?:ctv|pv|btv|ttxvn|vov|t\/h|tong hop)$/
/** Names of sections; with their marks, for "Văn Hoa" is a person and "Văn hóa" is none. */
const CATEGORY =
  /^(?:kinh tế|văn h(?:óa|oá)|xã hội|chính trị|thời sự|pháp luật|giáo dục|y tế|thể thao|du lịch|nông nghiệp|nông thôn mới|bạn đọc|thế giới|quốc tế|phóng sự|an ninh|quốc phòng|môi trường|khoa học|đời sống|tin tức|sự kiện|giải trí|công nghệ|đào tạo|việt nam|trang chủ|liên hệ|video|podcast)$/

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’]*|\p{Lu}\.(?:\p{Lu}\.?)*|\p{Lu}(?:\.\p{L}+)+\.?)$/u

/** Whether the words look like one person's name, initials or pen name. */
function isName(text: string): boolean {
  const words = text.split(' ')
  if (words.length > 6 || text.length > 40 || text.length < 2) return false
  if (!words.every((w) => NAME_WORD.test(w))) return false
  const lower = text.toLowerCase()
  if (CATEGORY.test(lower) || NO_PERSON.test(lower)) return false
  // "P.V" is any reporter.
  if (/^(?:(?:nhóm )?p\.?v|c\.?t\.?v)\.?$/.test(lower)) return false
  // One word alone is a name only where a label says so, or as initials.
  return words.length > 1 || text.includes('.')
}

export interface Signature {
  readonly author: string
  /** A label says so, or only the look of the names does. */
  readonly labelled: boolean
  /** An office signs, no person. */
  readonly office: boolean
}

/**
 * Reads a whole line as a signature: one or several names, as written but without labels, asterisks and what
 * stands in brackets behind; an office where an office signs. Null for anything else.
 */
export function readSignature(line: string): Signature | null {
  if (line.length > 110) return null
  const bare = line
    .replace(/^[\s*•–—-]+/, '')
    .replace(/\s*[©®].*$/, '')
    .replace(/\s*\((?!.*\().*\)\s*$/, '')
    .replace(/[\s.,;*-]+$/, (end) => (/\p{Lu}\.$/u.test(line.trim()) ? end : ''))
    .trim()
  const label = LABEL.exec(bare)
  const text = bare
    .slice(label?.[0].length ?? 0)
    .replace(INNER_LABEL, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '' || /[\d!?:"“”|»]/.test(text)) return null
  const parts = text.split(/\s*(?:[,;/&]|\s[-–—]\s|[–—]|(?<=\p{Ll})-(?=\p{Lu})|\svà\s)\s*/u).filter(Boolean)
  const names = parts.filter(isName)
  if (names.length > 0 && names[0] === parts[0]) {
    // Beside a name only another name, or the office that it belongs to.
    if (names.length === parts.length) return { author: text, labelled: label !== null, office: false }
    if (parts.every((p) => names.includes(p) || OFFICE.test(fold(p)) || BESIDE.test(fold(p))))
      return { author: names.join(', '), labelled: label !== null, office: false }
  }
  if (label && parts.length === 1 && NAME_WORD.test(text) && text.length > 2)
    return { author: text, labelled: true, office: false }
  if (text.length <= 70 && OFFICE.test(fold(text)) && /^\p{Lu}/u.test(text))
    return { author: text, labelled: label !== null, office: true }
  return null
}

/** The names in a line that holds the date as well: "Lan Anh - Minh Đức - 16:11, 09/09/2024". */
export function readByline(line: string): string | null {
  const parts = line.split(/\s*[|•,]\s*|\s[-–—]\s|\s+(?=\d{1,2}[/.:h-]\d|ngày \d)/i).filter(Boolean)
  const names = parts.filter((part) => readSignature(part)?.office === false)
  const read = names.map((name) => readSignature(name)?.author ?? name)
  return names.length > 0 && names[0] === parts[0] ? read.join(' - ') : null
}

/** Accounts and houses that content systems give as "author" and that are no person. */
const ACCOUNT =
  /^(?:admin\w*|administrator|bbt|ban bien tap|quan tri.*|super ?user|editor|user\w*|bien tap(?: vien)?|web ?master|root|host|superuser account|unknown|null|undefined|guest|bao .*|dai .*|cong .*|trang .*|toa soan.*|website.*|tap chi.*|ubnd.*|uy ban .*|.*\b(?:vn|com|gov|online|dien tu)\b.*)$/

/** Persons whose names without their marks would be houses': Bảo Khánh, Đại Nghĩa, Công Minh. */
const PERSON = /^(?:bảo|đại|công|trang (?!tin |thông |web|tt|điện)) ?/

/** A personal name out of metadata, cleaned; null for accounts, addresses, houses and web addresses. */
export function personalName(value: string | null | undefined): string | null {
  const text = value?.replace(/\s+/g, ' ').trim() ?? ''
  if (text === '' || text.length > 100 || /https?:|@|\//.test(text)) return null
  const bare = text
    .replace(LABEL, '')
    .replace(/\s*\(.*\)$/, '')
    .trim()
  if (bare === '' || (ACCOUNT.test(fold(bare)) && !PERSON.test(bare.toLowerCase()))) return null
  const signed = readSignature(bare)
  return signed && !signed.office ? signed.author : null
}
