import type { Metric } from './metric.ts'

export const standards: readonly Metric[] = [
  {
    id: 'communes_meeting_standard',
    family: 'standard',
    label: { vi: 'Số xã đạt chuẩn', en: 'Communes meeting the standard' },
    unit: 'xã',
    definition: {
      vi: 'Số xã được công nhận đạt chuẩn nông thôn mới, nâng cao hoặc kiểu mẫu.',
      en: 'Communes recognised as meeting the new rural standard, its advanced or model level.',
    },
    examples: ['115/148 xã đạt chuẩn nông thôn mới', '41 xã NTM nâng cao'],
  },
  {
    id: 'villages_meeting_standard',
    family: 'standard',
    label: { vi: 'Số thôn đạt chuẩn', en: 'Villages meeting the standard' },
    unit: 'thôn',
    definition: {
      vi: 'Số thôn, bản, ấp, buôn đạt chuẩn nông thôn mới hoặc khu dân cư kiểu mẫu.',
      en: 'Villages recognised as new rural villages or model residential areas.',
    },
    examples: ['46/88 thôn đạt chuẩn khu dân cư nông thôn mới kiểu mẫu'],
  },
  {
    id: 'districts_meeting_standard',
    family: 'standard',
    label: { vi: 'Số huyện đạt chuẩn', en: 'Districts meeting the standard' },
    unit: 'huyện',
    definition: {
      vi: 'Số đơn vị cấp huyện đạt chuẩn hoặc hoàn thành nhiệm vụ xây dựng nông thôn mới.',
      en: 'Districts recognised as meeting the new rural standard.',
    },
    examples: ['9/9 huyện được công nhận đạt chuẩn nông thôn mới'],
  },
  {
    id: 'communes_count',
    family: 'count',
    label: { vi: 'Số xã theo điều kiện', en: 'Communes meeting a condition' },
    unit: 'xã',
    definition: {
      vi: 'Số xã thỏa một điều kiện khác, ví dụ tỷ lệ hộ nghèo dưới 30%.',
      en: 'Communes that meet some other condition, such as a poverty rate under 30 %.',
    },
    examples: ['18/53 xã có tỷ lệ hộ nghèo dưới 30%'],
  },
  {
    id: 'villages_count',
    family: 'count',
    label: { vi: 'Số thôn theo điều kiện', en: 'Villages meeting a condition' },
    unit: 'thôn',
    definition: { vi: 'Số thôn thỏa một điều kiện khác.', en: 'Villages that meet some other condition.' },
    examples: ['11/12 thôn có đường bê tông'],
  },
  {
    id: 'communes_share',
    family: 'standard',
    label: { vi: 'Tỷ lệ xã', en: 'Share of communes' },
    unit: '%',
    definition: {
      vi: 'Tỷ lệ phần trăm số xã đạt chuẩn hoặc thỏa một điều kiện.',
      en: 'Share of communes that meet the standard or a condition.',
    },
    examples: ['78% số xã đạt chuẩn nông thôn mới'],
  },
]
