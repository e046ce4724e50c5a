import type {
  finders,
  LineReason,
  LineRole,
  refusals,
  siteFields,
  sourceFields,
  sourceNames,
} from '../records/page-explanation.ts'

/** `{element}`, `{word}`, `{rule}` and `{of}` are filled in; a sentence after `|` is said where one of them is not known. */
export interface PageWords {
  readonly role: Readonly<Record<LineRole, string>>
  readonly reason: Readonly<Record<LineReason, string>>
  readonly field: Readonly<Record<(typeof sourceFields)[number], string>>
  readonly source: Readonly<Record<(typeof sourceNames)[number], string>>
  readonly finder: Readonly<Record<(typeof finders)[number], string>>
  readonly refused: Readonly<Record<(typeof refusals)[number], string>>
  readonly siteField: Readonly<Record<(typeof siteFields)[number], string>>
  /** `{name}` is that of the rule, `{list}` what it did not find. */
  readonly siteMissed: string
  readonly siteNothing: string
  readonly asked: string
  readonly mended: string
  readonly seen: string
  readonly removed: string
  readonly none: string
}

const vi: PageWords = {
  role: {
    title: 'tiêu đề',
    lead: 'sapo',
    body: 'thân bài',
    author: 'tác giả',
    date: 'ngày đăng',
    caption: 'chú thích ảnh',
    dropped: 'bỏ',
  },
  reason: {
    headline: 'tiêu đề của bài trên trang',
    between: 'nằm giữa tiêu đề và thân bài',
    best_part: 'nằm trong phần nhiều lời văn nhất của trang',
    row: 'một hàng của bảng số liệu',
    other_finder: 'thuộc phần mà bộ tìm thứ hai chọn',
    json_ld: 'trong articleBody của JSON-LD',
    page_state: 'trong dữ liệu mà mã của trang dùng để dựng bài',
    site_rule: 'nằm ở chỗ mà quy tắc của trang {word} chỉ ra|nằm ở chỗ mà quy tắc của trang chỉ ra',
    date_line: 'dòng ngày tháng',
    signature: 'dòng ký tên',
    caption_markup: 'trang đánh dấu là chú thích ảnh',
    caption_words: 'lời lẽ của một chú thích ảnh',
    hidden: 'không hiện trên trang: {word}|không hiện trên trang',
    zone: 'nằm trong {element}, từ “{word}” cho biết đó không phải bài viết|nằm trong {element}, phần không phải bài viết',
    outside: 'nằm ngoài phần của bài viết',
    above_title: 'nằm trên tiêu đề',
    teaser: 'tin khác: tiêu đề có đường dẫn kèm đoạn giới thiệu',
    boilerplate: 'dòng khuôn mẫu: {rule}|dòng khuôn mẫu',
    masthead: 'tên trang, thực đơn hoặc đường dẫn chuyên mục',
    above_text: 'nằm trên đoạn văn đầu tiên và không thuộc bài',
    related: 'trong danh sách tin khác',
    repeated: 'chỉ lặp lại một dòng khác',
    title_again: 'lặp lại tiêu đề',
    after_end: 'sau chỗ bài kết thúc, “{of}” ({rule})|sau chỗ bài kết thúc, “{of}”|sau chỗ bài kết thúc',
    not_found: 'bộ tìm được chọn không lấy dòng này',
    refused: 'lẽ ra thuộc thân bài, nhưng trang không được coi là bài viết',
  },
  field: {
    title: 'Tiêu đề',
    author: 'Tác giả',
    publishedAt: 'Ngày đăng',
    updatedAt: 'Cập nhật',
    site: 'Trang',
    section: 'Chuyên mục',
    image: 'Ảnh',
    language: 'Ngôn ngữ',
  },
  source: {
    given: 'gửi kèm theo trang',
    page: 'lời trên trang',
    signature: 'dòng ký tên của bài',
    json_ld: 'JSON-LD',
    og: 'thẻ Open Graph',
    meta: 'thẻ meta',
    document_title: 'thẻ title',
    microdata: 'microdata',
    time_element: 'thẻ time',
    address: 'địa chỉ của trang',
    path: 'đường dẫn chuyên mục của trang',
    html: 'thẻ html',
    text: 'lời văn của bài',
    page_state: 'dữ liệu mà mã của trang dùng để dựng bài',
    site_rule: 'chỗ mà quy tắc của trang chỉ ra',
    other: 'nguồn khác trên trang',
  },
  finder: {
    own: 'Thân bài do bộ tìm của chương trình xác định.',
    readability: 'Thân bài lấy theo bộ tìm thứ hai (Readability), vì bộ này thấy nhiều lời văn hơn hẳn.',
    json_ld: 'Thân bài lấy từ articleBody của JSON-LD, vì trang không hiện bài viết.',
    page_state: 'Thân bài lấy từ dữ liệu mà mã của trang dùng để dựng bài, vì trang không hiện bài viết.',
    site_rule: 'Thân bài lấy theo quy tắc riêng của trang này.',
  },
  refused: {
    scattered: 'Không phải bài viết: phần nhiều lời văn nhất chỉ là một phần nhỏ của trang.',
    listing: 'Không phải bài viết: trang là danh sách tin.',
    too_little: 'Không phải bài viết: hầu như không có đoạn văn nào.',
    unread: 'Không đọc được trang này.',
  },
  siteField: { title: 'tiêu đề', lead: 'sapo', body: 'thân bài', author: 'tác giả', date: 'ngày đăng' },
  siteMissed: 'Quy tắc {name} không thấy {list} trên trang: phần này được đọc theo cách chung.',
  siteNothing:
    'Quy tắc {name} không thấy gì trên trang, có lẽ vì trang đã đổi giao diện: cả trang được đọc theo cách chung.',
  asked: 'Bộ tìm của chương trình không chắc, nên đã hỏi thêm bộ tìm khác.',
  mended: 'Chữ của phông cũ hoặc sai bảng mã đã được chuyển thành Unicode.',
  seen: 'Tiện ích đã ghi phần nào không hiện trên màn hình, nên không phải đoán theo tên lớp.',
  removed: 'Bỏ trước khi đọc: {list}.',
  none: 'không có',
}

const en: PageWords = {
  role: {
    title: 'title',
    lead: 'lead',
    body: 'body',
    author: 'author',
    date: 'date',
    caption: 'caption',
    dropped: 'dropped',
  },
  reason: {
    headline: 'the headline on the page',
    between: 'between headline and body',
    best_part: 'in the part of the page with most prose',
    row: 'a row of a table of data',
    other_finder: 'in the part that the second finder took',
    json_ld: 'in the articleBody of JSON-LD',
    page_state: 'in the state that a script of the page starts with',
    site_rule: 'where the site rule {word} points|where the rule of the site points',
    date_line: 'a date line',
    signature: 'a signature',
    caption_markup: 'marked as a caption by the page',
    caption_words: 'worded as a caption',
    hidden: 'not shown on the page: {word}|not shown on the page',
    zone: 'in {element}, and “{word}” says that it is no article|in {element}, which is no article',
    outside: 'outside of the article’s part of the page',
    above_title: 'above the headline',
    teaser: 'another article: a linked headline with its teaser',
    boilerplate: 'boilerplate: {rule}|boilerplate',
    masthead: 'the site’s name, a menu or a path',
    above_text: 'above the first paragraph, and no part of the article',
    related: 'in a list of other articles',
    repeated: 'only repeats another line',
    title_again: 'repeats the headline',
    after_end:
      'after the article’s end, “{of}” ({rule})|after the article’s end, “{of}”|after the article’s end',
    not_found: 'the finder that was taken leaves it out',
    refused: 'would be of the body, but the page is not taken for an article',
  },
  field: {
    title: 'Title',
    author: 'Author',
    publishedAt: 'Published',
    updatedAt: 'Updated',
    site: 'Site',
    section: 'Section',
    image: 'Picture',
    language: 'Language',
  },
  source: {
    given: 'given with the page',
    page: 'words of the page',
    signature: 'the signature of the article',
    json_ld: 'JSON-LD',
    og: 'Open Graph',
    meta: 'a meta element',
    document_title: 'the title element',
    microdata: 'microdata',
    time_element: 'a time element',
    address: 'the address of the page',
    path: 'the path down to the page',
    html: 'the html element',
    text: 'the words of the article',
    page_state: 'the state that a script of the page starts with',
    site_rule: 'where the rule of the site points',
    other: 'another place of the page',
  },
  finder: {
    own: 'The body is what the project’s own finder found.',
    readability: 'The body is that of the second finder (Readability), which found far more prose.',
    json_ld: 'The body is the articleBody of JSON-LD: the page shows no article.',
    page_state: 'The body is in the state that a script of the page starts with: the page shows no article.',
    site_rule: 'The body is where the rule of this site points.',
  },
  refused: {
    scattered: 'No article: the part with most prose is a small part of the page.',
    listing: 'No article: the page is a list of articles.',
    too_little: 'No article: there is next to no prose.',
    unread: 'The page could not be read.',
  },
  siteField: { title: 'title', lead: 'lead', body: 'body', author: 'author', date: 'date' },
  siteMissed: 'The site rule {name} did not find: {list}. These were read the general way.',
  siteNothing:
    'The site rule {name} finds nothing on this page; the site may have been redesigned. All was read the general way.',
  asked: 'The project’s own finder was unsure, so that others were asked.',
  mended: 'Letters of legacy fonts or of a wrong charset were turned into Unicode.',
  seen: 'The clipper marked what was not visible, so that class names were not asked.',
  removed: 'Cut before reading: {list}.',
  none: 'none',
}

export const pageWords = { vi, en } as const
