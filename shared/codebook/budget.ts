import type { Metric } from './metric.ts'

export const budget: readonly Metric[] = [
  {
    id: 'budget_allocated',
    family: 'budget',
    label: { vi: 'Vốn được giao', en: 'Capital allocated' },
    unit: 'VND',
    definition: {
      vi: 'Vốn của một chương trình hay dự án được giao, bố trí, phân bổ cho một đơn vị.',
      en: 'Capital of a programme or project that a unit is given.',
    },
    examples: ['được giao 187,6 tỷ đồng', 'kế hoạch vốn năm 2015 là 58,4 tỷ đồng'],
  },
  {
    id: 'budget_disbursed',
    family: 'budget',
    label: { vi: 'Vốn đã giải ngân', en: 'Capital disbursed' },
    unit: 'VND',
    definition: {
      vi: 'Vốn đã giải ngân, thanh toán đến thời điểm nêu.',
      en: 'Capital paid out by the date stated.',
    },
    examples: ['đã giải ngân 141 tỷ 820 triệu đồng'],
  },
  {
    id: 'disbursement_rate',
    family: 'budget',
    label: { vi: 'Tỷ lệ giải ngân', en: 'Disbursement rate' },
    unit: '%',
    definition: {
      vi: 'Vốn đã giải ngân chia cho vốn được giao.',
      en: 'Capital disbursed as a share of capital allocated.',
    },
    examples: ['giải ngân đạt 88,4% kế hoạch'],
  },
  {
    id: 'budget_remaining',
    family: 'budget',
    label: { vi: 'Vốn còn lại', en: 'Capital remaining' },
    unit: 'VND',
    definition: { vi: 'Vốn được giao mà chưa giải ngân.', en: 'Capital allocated and not yet disbursed.' },
    examples: ['số vốn chưa giải ngân còn 140,7 tỷ đồng'],
  },
  {
    id: 'budget_revenue',
    family: 'budget',
    label: { vi: 'Thu ngân sách', en: 'Budget revenue' },
    unit: 'VND',
    definition: { vi: 'Thu ngân sách nhà nước trên địa bàn.', en: 'State budget revenue of a place.' },
    examples: ['thu ngân sách đạt 52 tỷ đồng'],
  },
  {
    id: 'budget_expenditure',
    family: 'budget',
    label: { vi: 'Chi ngân sách', en: 'Budget expenditure' },
    unit: 'VND',
    definition: { vi: 'Chi ngân sách của một địa phương.', en: 'State budget expenditure of a place.' },
    examples: ['tổng chi ngân sách huyện là 612.480 triệu đồng'],
  },
  {
    id: 'investment_mobilized',
    family: 'budget',
    label: { vi: 'Nguồn lực huy động', en: 'Investment mobilised' },
    unit: 'VND',
    definition: {
      vi: 'Tiền huy động được, kể cả phần đóng góp của người dân, doanh nghiệp, tín dụng; nguồn ghi ở cột phần.',
      en: 'Money raised, contributions of people, businesses and credit included; the source is the part.',
    },
    examples: ['huy động trên 300 tỷ đồng', 'nhân dân đóng góp 9,8 tỷ đồng'],
  },
  {
    id: 'budget_other',
    family: 'budget',
    label: { vi: 'Khoản tiền công khác', en: 'Other public money' },
    unit: 'VND',
    definition: {
      vi: 'Khoản tiền công khác: tổng mức đầu tư của dự án, khoản hỗ trợ, dư nợ, thiệt hại.',
      en: 'Another sum of public money: the cost of a project, a grant, a loan balance, damage.',
    },
    examples: ['tổng mức đầu tư 12 tỷ đồng', 'dư nợ đạt 287 tỷ đồng'],
  },
]
