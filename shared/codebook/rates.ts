import type { Metric } from './metric.ts'

export const rates: readonly Metric[] = [
  {
    id: 'income_per_capita',
    family: 'income',
    label: { vi: 'Thu nhập bình quân đầu người', en: 'Income per capita' },
    unit: 'VND',
    definition: {
      vi: 'Thu nhập bình quân một người một năm, bằng đồng.',
      en: 'Average income a person a year, in đồng.',
    },
    examples: ['thu nhập bình quân 45 triệu đồng/người/năm'],
  },
  {
    id: 'health_insurance_rate',
    family: 'rate',
    label: { vi: 'Tỷ lệ bảo hiểm y tế', en: 'Health insurance rate' },
    unit: '%',
    definition: {
      vi: 'Tỷ lệ người dân tham gia bảo hiểm y tế.',
      en: 'Share of people with health insurance.',
    },
    examples: ['tỷ lệ người dân tham gia bảo hiểm y tế đạt 94,1%'],
    reading: {
      kind: 'rate',
      words: [
        'bảo hiểm y tế',
        'bhyt',
        'thẻ bảo hiểm y tế',
        'tham gia bảo hiểm y tế',
        'bao phủ bảo hiểm y tế',
        'bao phủ bhyt',
        'bảo hiểm y tế toàn dân',
      ],
      reads: [
        { text: 'Tỷ lệ người dân tham gia bảo hiểm y tế đạt 94,1%.', value: 94.1 },
        { text: 'Đến nay, 89,5% người dân trong xã có thẻ bảo hiểm y tế.', value: 89.5 },
      ],
      leaves: [
        'Xã vận động người dân tham gia bảo hiểm y tế.',
        'Xã trao 120 thẻ bảo hiểm y tế cho hộ cận nghèo.',
      ],
    },
  },
  {
    id: 'forest_cover_rate',
    family: 'rate',
    label: { vi: 'Tỷ lệ che phủ rừng', en: 'Forest cover' },
    unit: '%',
    definition: { vi: 'Tỷ lệ diện tích có rừng che phủ.', en: 'Share of the land under forest.' },
    examples: ['độ che phủ rừng đạt 63,2%'],
    reading: {
      kind: 'rate',
      words: [
        'che phủ rừng',
        'độ che phủ rừng',
        'tỷ lệ che phủ rừng',
        'độ che phủ của rừng',
        'tỷ lệ độ che phủ rừng',
        'che phủ của rừng',
        'độ che phủ',
      ],
      reads: [
        { text: 'Độ che phủ rừng đạt 63,2%.', value: 63.2 },
        { text: 'Độ che phủ rừng đạt 49,6%, trong khi nghị quyết đề ra 50,5%.', value: 50.5 },
      ],
      leaves: [
        'Huyện giải ngân 12 tỷ đồng trồng rừng.',
        'Toàn huyện trồng mới 210 ha rừng, đạt 105% kế hoạch.',
      ],
    },
  },
  {
    id: 'clean_water_rate',
    family: 'rate',
    label: { vi: 'Tỷ lệ dùng nước sạch', en: 'Clean water rate' },
    unit: '%',
    definition: {
      vi: 'Tỷ lệ hộ hoặc người dân dùng nước sạch, nước hợp vệ sinh.',
      en: 'Share of households or people using clean or hygienic water.',
    },
    examples: ['hộ dùng nước hợp vệ sinh đạt 85%'],
    reading: {
      kind: 'rate',
      words: [
        'nước sạch',
        'nước hợp vệ sinh',
        'nước sinh hoạt hợp vệ sinh',
        'nước sạch tập trung',
        'nước sinh hoạt',
        'nước máy',
      ],
      reads: [
        { text: 'Tỷ lệ hộ dùng nước hợp vệ sinh đạt 85%.', value: 85 },
        { text: 'Tỷ lệ hộ dùng nước sạch đạt 83%, phấn đấu năm 2026 đạt 90%.', value: 90 },
      ],
      leaves: ['Xã xây hai công trình nước sạch trị giá 3,4 tỷ đồng.'],
    },
  },
  {
    id: 'trained_labour_rate',
    family: 'rate',
    label: { vi: 'Tỷ lệ lao động qua đào tạo', en: 'Trained labour rate' },
    unit: '%',
    definition: { vi: 'Tỷ lệ lao động đã qua đào tạo.', en: 'Share of workers who have been trained.' },
    examples: ['tỷ lệ lao động qua đào tạo đạt 38,5%'],
    reading: {
      kind: 'rate',
      words: [
        'lao động qua đào tạo',
        'lao động đã qua đào tạo',
        'lao động được đào tạo',
        'lao động có việc làm qua đào tạo',
      ],
      reads: [
        { text: 'Tỷ lệ lao động qua đào tạo đạt 38,5%.', value: 38.5 },
        { text: 'Năm 2023, 41% lao động qua đào tạo.', value: 41 },
      ],
      leaves: ['Huyện mở 12 lớp dạy nghề cho lao động nông thôn.'],
    },
  },
  {
    id: 'growth_rate',
    family: 'rate',
    label: { vi: 'Tốc độ tăng trưởng', en: 'Growth rate' },
    unit: '%',
    definition: {
      vi: 'Tốc độ tăng trưởng kinh tế hoặc giá trị sản xuất.',
      en: 'Growth of the economy or of the value of production.',
    },
    examples: ['tốc độ tăng giá trị sản xuất đạt 8,5%'],
    reading: {
      kind: 'growth',
      words: [
        'giá trị sản xuất',
        'tổng giá trị sản xuất',
        'tốc độ tăng',
        'tốc độ tăng trưởng',
        'tăng trưởng',
        'tăng trưởng kinh tế',
        'tốc độ tăng trưởng kinh tế',
        'tốc độ tăng giá trị sản xuất',
        'tăng giá trị sản xuất',
        'tốc độ phát triển',
        'tổng sản phẩm trên địa bàn',
        'grdp',
      ],
      reads: [
        { text: 'Tốc độ tăng giá trị sản xuất đạt 8,5%.', value: 8.5 },
        { text: 'Tăng trưởng kinh tế bình quân 9,2%/năm.', value: 9.2 },
      ],
      leaves: ['Thu ngân sách tăng 12% so với cùng kỳ.'],
    },
  },
  {
    id: 'other_rate',
    family: 'rate',
    label: { vi: 'Tỷ lệ khác', en: 'Other rate' },
    unit: '%',
    definition: {
      vi: 'Tỷ lệ khác mà người phân tích phát triển nông thôn cần; bằng chứng cho biết là tỷ lệ gì.',
      en: 'Any other share that an analyst of rural development would want; the evidence says of what.',
    },
    examples: ['100% xã có đường ô tô đến trung tâm'],
  },
  {
    id: 'other_count',
    family: 'count',
    label: { vi: 'Số lượng khác', en: 'Other count' },
    unit: null,
    definition: {
      vi: 'Số lượng khác mà người phân tích cần; đơn vị đứng ở cột đơn vị.',
      en: 'Any other count that an analyst would want; its unit stands in the unit column.',
    },
    examples: ['12 sản phẩm OCOP', '2.612 hộ'],
  },
]
