/** The pages about places in Vietnamese. */
export const viPlaces = {
  'places.title': 'Địa danh',
  'places.intro':
    'Mỗi đơn vị hành chính qua các lần sắp xếp, từ 2008 đến nay, và những số liệu báo chí nêu về nơi đó.',
  'places.q': 'Tên hoặc mã đơn vị hành chính',
  'places.qHint': 'ví dụ: Kỳ Lạc, huyen dak glei, 23365',
  'places.at': 'Vào ngày',
  'places.found.one': '{count} đơn vị',
  'places.found.other': '{count} đơn vị',
  'places.provinces': '{count} tỉnh, thành phố',
  'places.facts': 'Số liệu',

  'map.which': 'Chọn bản đồ',
  'map.since': '34 tỉnh, thành phố',
  'map.before': '63 tỉnh, thành phố (đến 30/6/2025)',
  'map.sinceHint': 'Số liệu của tỉnh cũ được tính cho tỉnh mới mà tỉnh cũ sáp nhập vào.',
  'map.beforeHint': 'Chỉ tính các bài đăng trước ngày 1/7/2025.',
  'map.title': 'Bản đồ số liệu theo tỉnh, thành phố',
  'map.description':
    '{count} tỉnh, thành phố, cùng quần đảo Hoàng Sa thuộc Đà Nẵng và quần đảo Trường Sa thuộc Khánh Hòa. Màu càng đậm, càng có nhiều số liệu; bảng bên cạnh có cùng các con số.',
  'map.legend': 'Số lượng số liệu',
  'map.toTable': 'Xem bảng ↓',
  'map.hoangSa': 'Quần đảo Hoàng Sa',
  'map.truongSa': 'Quần đảo Trường Sa',
  'map.daNang': 'Đà Nẵng',
  'map.khanhHoa': 'Khánh Hòa',

  'life.from': 'từ {date}',
  'life.fromAtLatest': 'muộn nhất từ {date}',
  'life.to': 'đến {date}',
  'life.toAtLeast': 'ít nhất đến {date}',
  'life.today': 'đến nay',
} as const satisfies Record<string, string>
