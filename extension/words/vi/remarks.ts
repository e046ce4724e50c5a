export const remarks = {
  'remarks.title': 'Ghi chú, nhãn, bộ sưu tập',
  'remarks.project': 'Bộ sưu tập',
  'remarks.tags': 'Nhãn (cách nhau bằng dấu phẩy)',
  'remarks.note': 'Ghi chú',
} as const satisfies Record<string, string>
