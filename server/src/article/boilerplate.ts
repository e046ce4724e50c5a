/**
 * Lines that are no article's, told by the whole line, never by a word in it: "Trả lời", "chia sẻ" and "liên
 * hệ" are ordinary prose too. Patterns run on the folded line (lower case, no diacritics) without its leading
 * bullets. Each rule carries lines that it takes and lines that it must leave alone; one test runs them all.
 */
import { ABROAD_RULES } from './boilerplate-abroad.ts'
import { fold } from './text.ts'

/**
 * - `noise`: dropped wherever it stands.
 * - `edge`: dropped above the first and below the last paragraph; in the body it may be real.
 * - `related`: heads links to other articles; the headlines after it go too.
 * - `link`: such a link in one line; dropped wherever it stands.
 * - `end`: begins what follows an article: comments, statistics, the site's own boxes.
 */
export type LineKind = 'noise' | 'edge' | 'related' | 'link' | 'end'

export interface LineRule {
  /** What it takes, in English and in Vietnamese. */
  readonly name: string
  readonly vi: string
  readonly kind: LineKind
  readonly pattern: RegExp
  readonly takes: readonly string[]
  readonly leaves: readonly string[]
}

const NEWS =
  '(?:cac |nhung |mot so |xem )?(?:tin|bai|tin bai|bai viet|tin tuc|cau hoi|video|chuyen muc|van ban|thong tin)'
const WHICH =
  '(?:lien quan|khac|cung chuyen muc|cung chu de|cung su kien|cung loai|cung muc|da dua|da dang|doc nhieu(?: nhat)?|xem nhieu(?: nhat)?|duoc quan tam|quan tam|noi bat|tieu diem|nong|hot|moi nhat|moi cap nhat|moi dang|moi hon|cu hon|moi|cu|truoc do|truoc|tiep theo|tiep|sau)'

export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'other articles, a heading',
    vi: 'tiêu đề mục tin khác',
    kind: 'related',
    pattern: new RegExp(
      `^(?:${NEWS} ${WHICH}(?:(?: va|,| -| /|&)? ?(?:(?:tin|bai|tin bai) )?${WHICH})*|(?:doc|xem) (?:them|nhieu|nhieu nhat|tiep)|cung (?:chuyen muc|chu de|su kien|tac gia)|(?:co the )?ban (?:co the )?(?:quan tam|se thich|thich)|moi cap nhat|lien quan|related(?: posts| articles)?)(?: \\(?\\d{1,3}\\)?)?[:.…\\s]*$`,
    ),
    takes: [
      'Tin liên quan',
      'CÁC TIN KHÁC',
      'Bài mới hơn / Bài cũ hơn',
      'Xem nhiều nhất',
      'Có thể bạn quan tâm',
      'Đọc thêm:',
    ],
    leaves: [
      'Tin liên quan đến vụ cháy rừng vẫn được cập nhật.',
      'Bài học khác nhau ở mỗi xã',
      'Đọc thêm sách báo',
    ],
  },
  {
    name: 'other articles, in the line',
    vi: 'đường dẫn sang tin khác',
    kind: 'link',
    pattern: new RegExp(
      `^(?:${NEWS} ${WHICH}|(?:doc|xem) them|moi ban (?:doc|xem)(?: them)?|moi xem) ?: ?\\S.*[^.;]$`,
    ),
    takes: ['Tin khác: Xã A có 3/7 thôn đạt chuẩn | Xã B làm đường', 'Đọc thêm: Mùa vàng trên núi'],
    leaves: [
      'Tin mới: chiều nay đoàn công tác đã lên tới xã và làm việc với lãnh đạo xã.',
      'Xem thêm phụ lục kèm theo',
    ],
  },
  {
    name: 'comments',
    vi: 'phần bình luận',
    kind: 'end',
    pattern:
      /^(?:(?:y kien|binh luan|phan hoi)(?: \(?\d+\)?)?(?: cua ban)?(?: doc)?(?: ve bai viet)?|(?:gui|viet|them|dang|de lai)(?: mot)? (?:binh luan|y kien|phan hoi|cau hoi|comment)(?: cua ban)?|tra loi(?: huy)?(?!:)|y kien ban doc|\d+ binh luan|leave a (?:reply|comment)|ban can dang nhap de .{0,40})(?: ?\(?\d+\)?)?(?: ?[|/-] ?(?:gui|viet) (?:binh luan|y kien))?[:\s]*$/,
    takes: [
      'Trả lời',
      'Ý kiến bạn đọc (0) | Gửi bình luận',
      'Gửi bình luận của bạn',
      '3 bình luận',
      'Ý kiến của bạn',
    ],
    leaves: [
      'Trả lời cử tri, Chủ tịch xã cho biết đường sẽ xong trong quý III.',
      'Ý kiến của nhân dân',
      'Bình luận về trận đấu',
      'Trả lời:',
    ],
  },
  {
    name: 'comment form',
    vi: 'mẫu gửi bình luận',
    kind: 'end',
    pattern:
      /^(?:binh luan ?: ?vui long|vui long (?:go|nhap|su dung)|(?:dia chi )?(?:email|thu dien tu) cua ban se khong|cac truong bat buoc|noi dung (?:binh luan|y kien) (?:phai|khong)|(?:ho ?(?:va )?ten|ten|ten ban|ho ten ban) ?(?:\(?\*\)?)? ?[:*|-]? *(?:email|dia chi|dien thoai)\b|gui y kien ?[-:] ?ho ten|ma (?:xac nhan|bao ve|xac thuc)\b|luu ten cua toi|noi dung y kien|nhap ma\b|danh gia bai viet|ban co hai long|tong so diem cua bai viet|xep hang ?:|click de danh gia)/,
    takes: [
      'Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *',
      'Tên bạn:    Email:    Mã xác nhận: 4 7 1 9',
      'Gửi ý kiến - Họ tên - Email - Mã bảo vệ 8 3 5 1',
      'Tổng số điểm của bài viết là: 0 trong 0 đánh giá',
    ],
    leaves: [
      'Tên xã',
      'Họ tên những người đóng góp được ghi trên bảng vàng',
      'Xếp hạng toàn tỉnh, huyện đứng thứ ba',
    ],
  },
  {
    name: 'key words',
    vi: 'từ khóa',
    kind: 'end',
    pattern: /^(?:(?:tu khoa|tags?|the|chu de)(?: bai viet)? ?:.*|tags|tu khoa)$/,
    takes: ['Từ khóa: Quảng Hà, nông thôn mới', 'TAGS', 'Tags: giảm nghèo'],
    leaves: ['Từ khóa của năm là chuyển đổi số', 'Thẻ bảo hiểm y tế: 98%'],
  },
  {
    name: 'views',
    vi: 'lượt xem',
    kind: 'noise',
    pattern:
      /^(?:(?:so )?(?:luot|lan) (?:xem|doc|view)s? ?:? ?[\d.,k ]+(?: luot (?:xem|doc))?|[\d.,k]+ (?:luot (?:xem|doc)|views?))(?:\s*[|•-].*)?$/,
    takes: [
      'Lượt xem: 412',
      '1.853 lượt xem',
      'Số lần đọc: 77',
      'Lượt xem: 2646 lượt xem',
      'Lượt xem: 318 | In trang',
    ],
    leaves: ['Lượt khách năm nay: 12.000 người', '12.000 lượt khách'],
  },
  {
    name: 'visitor counters',
    vi: 'bộ đếm truy cập',
    kind: 'end',
    pattern:
      /^(?:(?:thong ke|bo dem|luot|so luot|so nguoi|tong luot|tong so)(?: luot)? ?(?:truy cap|truy cap website|online)(?: ?:? ?[\d., ]*)(?:[-|].*)?|(?:dang|da) (?:online|truy cap|truc tuyen|xem) ?: ?[\d., ]+.*|(?:hom nay|hom qua|trong tuan|tuan nay|tuan truoc|trong thang|thang nay|thang truoc|nam nay|tat ca|tong cong|tong|khach|thanh vien|online|truc tuyen) ?: ?[\d.,]+(?: [\d.,]+)*)$/,
    takes: [
      'Thống kê truy cập',
      'Đang online: 14',
      'Hôm nay: 88',
      'Lượt truy cập: 1.204.339 - Đang trực tuyến: 57',
      'Tất cả: 1 183 220',
    ],
    leaves: ['Hôm nay: khai mạc đại hội', 'Tất cả: vì nông thôn mới', 'Thống kê truy thu thuế'],
  },
  {
    name: 'boxes of the site',
    vi: 'hộp riêng của trang',
    kind: 'end',
    pattern:
      /^(?:(?:website|trang|lien ket) (?:lien ket|website|web)|lien ket web(?:site)?s?|lien ket nhanh|thong tin tra cuu|lich cong tac(?: trong| tuan)?|lich tiep dan|thu vien (?:anh|video|hinh anh)|tim kiem theo .{3,60}|tim kiem|dang ky nhan tin|video(?: clip)?(?: tuyen truyen.{0,40})?|image advertisement|quang cao - rao vat|dich vu cong truc tuyen|gop y|duong day nong|ban do hanh chinh|tra cuu ho so)[:\s]*$/,
    takes: [
      'THƯ VIỆN ẢNH',
      'Website liên kết',
      'image advertisement',
      'Lịch công tác trống',
      'Tìm kiếm theo chuyên mục - nội dung',
    ],
    leaves: [
      'Liên kết sản xuất',
      'Dịch vụ công trực tuyến mức độ 4 đạt 62%',
      'Tìm kiếm thị trường cho nông sản là việc khó nhất.',
    ],
  },
  {
    name: 'notices',
    vi: 'mục thông báo của trang',
    kind: 'edge',
    pattern:
      /^(?:thong bao|tin (?:van|nhanh)|binh chon|tham do y kien|giay moi|cong khai|hoi dap|rss)[:\s]*$/,
    takes: ['THÔNG BÁO', 'Bình chọn', 'RSS'],
    leaves: [
      'Thông báo kết luận của Chủ tịch UBND tỉnh',
      'Công khai ngân sách năm 2023',
      'Hỏi đáp về tiêu chí',
    ],
  },
  {
    name: 'imprint',
    vi: 'thông tin tòa soạn, giấy phép',
    kind: 'edge',
    pattern:
      /^(?:(?:©|®|\(c\)|ban quyen|copyright|giay phep(?: xuat ban| hoat dong| thiet lap)?|gp|tong bien tap|pho tong bien tap|toa soan|tru so|dia chi|dien thoai|dt|tel|fax|email|thu dien tu|hotline|duong day nong|lien he|co quan chu quan|co quan cua|chiu trach nhiem|nguoi chiu trach nhiem|quan ly va van hanh|thiet ke(?: va| boi)|phat trien boi|(?:vui long |de nghi )?ghi ro nguon|cam sao chep|powered by|nguon tin)(?: \S+){0,3}? ?(?::|[\d©®]|so|thuoc|boi|khi|noi dung|duoi|-|"|').*|(?:©|®).*|huong dan .{3,60} (?:qua )?tong dai .*\d)$/,
    takes: [
      'Điện thoại: 0219.3836.125',
      'Ghi rõ nguồn “baotinh.vn” khi phát hành lại thông tin từ website này',
      'Giấy phép số 238/GP-BTTTT. Đường dây nóng: 0214.3840.xxx',
      '© Bản quyền thuộc Báo Tỉnh. ĐT: 0239.3693.427',
    ],
    leaves: [
      'Địa chỉ đỏ của tuổi trẻ',
      'Liên hệ giữa cấp ủy và nhân dân ngày càng chặt chẽ',
      'Thiết kế mẫu nhà văn hóa thôn',
    ],
  },
  {
    name: 'numbers of pages',
    vi: 'số trang của bài',
    kind: 'noise',
    pattern:
      /^(?:trang ?:? ?\d{1,3}(?:(?: ?[/,|] ?| )(?:\d{1,3}|[^\w\s]|(?:trang )?(?:truoc|sau|tiep(?: theo)?|dau|cuoi))){1,20}|\W{0,2}(?:trang )?truoc(?: \d{1,3}){1,20} (?:trang )?(?:sau|tiep(?: theo)?)\W{0,2})$/,
    takes: ['Trang: 1 2 Tiếp', 'Trang 2/5', '« Trước 1 2 3 Tiếp theo »'],
    leaves: ['Trang 12', 'Trước 12 ngày', 'Trang bị 2 máy cho xã'],
  },
  {
    name: 'labels without their words',
    vi: 'nhãn không có nội dung',
    kind: 'noise',
    pattern:
      /^(?:tac gia(?: bai viet)?|nguoi (?:viet|dang|gui)|nguon(?: tin)?|chuyen muc|danh muc|the|tags?|ngay dang|dang luc|cap nhat(?: luc)?|ngay cap nhat) ?:$/,
    takes: ['Tác giả:', 'Nguồn tin:', 'Ngày đăng:'],
    leaves: ['Tác giả: Lò Thị Mai', 'Nguồn vốn:', 'Trả lời:'],
  },
  {
    name: 'section of the site',
    vi: 'tên chuyên mục',
    kind: 'noise',
    pattern: /^(?:chuyen muc|danh muc):?(?: \S+){1,4}$(?<![.;:!?,])/,
    takes: ['Chuyên mục Đời sống', 'Danh mục: Tin trong huyện'],
    leaves: ['Danh mục gồm:', 'Chuyên mục này do Đài xã thực hiện hằng tuần.'],
  },
  {
    name: 'places for pictures',
    vi: 'chỗ dành cho ảnh',
    kind: 'noise',
    pattern:
      /^(?:anh tin bai|anh minh hoa|anh bai viet|hinh anh|photo|image|\[?(?:anh|hinh|video|audio)\]?|your browser does not support.*|advertisement|quang cao|\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?)$/,
    takes: ['anh tin bai', 'Quảng cáo', '[Ảnh]', '0:00 / 2:41'],
    leaves: ['Ảnh hưởng của bão', 'Hình ảnh người lính về bản', 'Anh Tín bài trừ hủ tục'],
  },
  {
    name: 'site boxes with their content',
    vi: 'giá cả, thời tiết, lịch cúp điện',
    kind: 'edge',
    pattern:
      /^(?:lich (?:cup|cat|ngung cap) dien|xo so|ket qua xo so|gia vang|ti gia|ty gia|du bao thoi tiet|thoi tiet|gia ca thi truong)\b.{0,160}$/,
    takes: ['Giá vàng: 35,92 - 36,02 triệu đồng/lượng', 'Tỉ giá ngoại tệ: USD 19.500'],
    leaves: ['Giá cà phê tăng', 'Thời gian qua, giá vàng biến động'],
  },
  ...ABROAD_RULES,
]

/** Words of buttons and links; a line made of these alone is a tool bar. */
const CONTROLS = new Set(
  (
    'chia se|thich|facebook|zalo|twitter|tweet|x|email|google|linkedin|pinterest|telegram|messenger|viber|in|in trang|in bai|in bai viet|' +
    'in trang nay|in tin|ban in|print|gui|gui email|gui mail|gui bai|gui bai nay cho ban be|gui cho ban be|gui bai viet|quay lai|' +
    'tro lai|tro ve|ve dau trang|dau trang|len dau trang|trang truoc|trang sau|truoc|sau|tiep|tiep theo|tiep tuc|lui|dong|mo|' +
    'xem co chu|co chu|a-|a+|a|aa|a- a a+|a+ a-|a- a+|tang co chu|giam co chu|phong to|thu nho|luu|luu bai|luu bai viet|sao chep|sao chep lien ket|copy link|' +
    'nghe doc bai|nghe|nghe bai viet|doc bai viet|doc bai|bao loi|y kien|y kien ban doc|binh luan|gui binh luan|gui y kien|phan hoi|xem tiep|xem them|chi tiet|' +
    'theo doi|quan tam|dang ky|dang nhap|dang xuat|rss|tim kiem|trang chu|trang nhat|lien he|so do site|sitemap|toa soan|dat bao|quang cao|lien he quang cao|' +
    'co|khong|rat tot|tot|binh thuong|bieu quyet|xem ket qua|xem phien ban day du|chuc nang|cong cu|tuong phan|tuong phan cao|doc|audio|video|google news|theo doi tren|' +
    'chia se bai viet|chia se bai viet nay|chia se tren facebook|chia se qua email|chia se len facebook|mac dinh|print friendly|giong nu|giong nam|font|kich thuoc chu'
  ).split('|'),
)

/** Buttons that stand in a line without anything between them. */
const BUTTONS =
  /^(?:(?:chia se(?: bai viet| tren facebook| qua email| len facebook)?|facebook|tweet|twitter|zalo|linkedin|pinterest|email|google news|luu bai(?: viet)?|in bai(?: viet)?|in trang|ban in|sao chep(?: lien ket)?|copy link|nghe doc bai|doc bai(?: viet)?|co chu|thich|gui mail|gui email|share|like)[\s\d.|:]*)+$/

/** A line of buttons: "Thích 12 | Chia sẻ 3", "[Trở về] [Đầu trang]", "Cỡ chữ: A- A A+". */
export function isToolbar(folded: string): boolean {
  if (folded.length > 140) return false
  if (BUTTONS.test(folded)) return true
  const parts = folded.split(/[|[\]•·:/<>,]|\s{2,}| - /).map((p) => p.replace(/[\s\d.()]+$|^[\s\d.()]+/g, ''))
  const said = parts.filter((p) => /[a-z]/.test(p))
  return said.length > 0 && said.every((p) => CONTROLS.has(p))
}

/** Leading bullets and decoration, which no rule should have to spell out. */
const LEADING = /^[\s»›>•·*+▪■●◦–\-#|]+/

/** Rules that are no pattern: what is left of a line of signs alone, and buttons. */
const NOTHING = { name: 'signs without words', vi: 'dấu trang trí, không có chữ', kind: 'noise' } as const
const TOOLBAR = { name: 'buttons', vi: 'hàng nút bấm', kind: 'noise' } as const

/** The rule that a whole line falls under, null where it is no boilerplate that is known. */
export function lineRule(line: string): Pick<LineRule, 'name' | 'vi' | 'kind'> | null {
  // Nothing that long is known; and it keeps the rules off paragraphs.
  if (line.length > 260) return null
  const folded = fold(line).replace(LEADING, '').trim()
  if (folded === '') return NOTHING
  for (const rule of LINE_RULES) if (rule.pattern.test(folded)) return rule
  return isToolbar(folded) ? TOOLBAR : null
}

/** What kind of boilerplate a whole line is, or null where it is none that is known. */
export const boilerplate = (line: string): LineKind | null => lineRule(line)?.kind ?? null
