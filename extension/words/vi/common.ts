export const common = {
  name: 'Tin Làng',
  settings: 'Cài đặt',
  'service.open': 'Mở trang tra cứu',
} as const satisfies Record<string, string>
