/** Places that followed one another, and places that a reader settles, in Vietnamese. */
export const viLineage = {
  'search.placeAt': 'Mã của nơi nào: đơn vị vào ngày',
  'search.placeAtHint': 'năm-tháng-ngày; một mã có thể đã cấp cho nhiều nơi',
  'search.lineage': 'Trước và sau sắp xếp',
  'search.lineageOn': 'Cả các đơn vị tiền thân và kế thừa',
  'search.lineageOff': 'Chỉ các bài ghi đúng mã này',
  'search.placeOn': '{name} ({from} – {to})',
  'search.placeNow': 'nay',

  'lineage.same': 'nay là {name}',
  'lineage.within': 'nay thuộc {name}',
  'lineage.partly': 'một phần nay thuộc {name}',
  'lineage.perhaps': 'nay thuộc {name}, cả hoặc một phần',
  'lineage.wasSame': 'trước là {name}',
  'lineage.holds': 'gồm {name} cũ và nơi khác',
  'lineage.wasPart': 'vốn là một phần của {name} cũ',
  'lineage.overlaps': 'gồm một phần của {name} cũ',
  'lineage.holdsPerhaps': 'gồm {name} cũ, cả hoặc một phần',
  'lineage.code': 'nơi khác, từng mang cùng mã: {name}',
} as const
