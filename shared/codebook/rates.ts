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
  },
  {
    id: 'forest_cover_rate',
    family: 'rate',
    label: { vi: 'Tỷ lệ che phủ rừng', en: 'Forest cover' },
    unit: '%',
    definition: { vi: 'Tỷ lệ diện tích có rừng che phủ.', en: 'Share of the land under forest.' },
    examples: ['độ che phủ rừng đạt 63,2%'],
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
  },
  {
    id: 'trained_labour_rate',
    family: 'rate',
    label: { vi: 'Tỷ lệ lao động qua đào tạo', en: 'Trained labour rate' },
    unit: '%',
    definition: { vi: 'Tỷ lệ lao động đã qua đào tạo.', en: 'Share of workers who have been trained.' },
    examples: ['tỷ lệ lao động qua đào tạo đạt 38,5%'],
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
