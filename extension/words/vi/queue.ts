export const queue = {
  'kept.one': '{count} bài đang chờ gửi',
  'kept.other': '{count} bài đang chờ gửi',
  'kept.why': 'Các bài này được giữ trên máy này cho đến khi gửi được.',
  'kept.retry': 'Gửi lại',
  'kept.retryOne': 'Gửi lại: {title}',
  'kept.retryAll': 'Gửi lại tất cả',
  'kept.remove': 'Bỏ',
  'kept.removeOne': 'Bỏ: {title}',
  'kept.removeSure': 'Bỏ hẳn?',
  'kept.person': 'Dịch vụ không nhận lại được; cần bạn xử lý: bấm “Gửi lại” khi đã sửa, hoặc “Bỏ”.',
  'kept.next': 'Tự gửi lại lúc {time}, hoặc sớm hơn khi có mạng.',
  'kept.waiting': 'Chờ gửi',
} as const satisfies Record<string, string>
