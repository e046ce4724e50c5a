/** The page that says how a kept page was read, in Vietnamese. */
export const viReading = {
  'reading.title': 'Trang này được đọc thế nào',
  'reading.intro':
    'Trang đã lưu được đọc lại theo quy tắc hiện nay. Mỗi dòng cho biết đã được giữ làm gì, hay vì sao bị bỏ.',
  'reading.otherText': 'Theo quy tắc hiện nay, trang này cho nội dung khác với nội dung đang lưu của bài.',
  'reading.article': 'Về bài viết',
  'reading.lines': 'Từng dòng của trang',
  'reading.dropped.one': 'Bỏ {count} dòng',
  'reading.dropped.other': 'Bỏ {count} dòng',
  'reading.how': 'Trang này được đọc thế nào',
} as const
