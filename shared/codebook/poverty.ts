import type { Metric } from './metric.ts'

const share = (vi: string, en: string) => ({
  vi: `Tỷ lệ ${vi} trong tổng số hộ của đơn vị hoặc nhóm; thay đổi tính bằng điểm phần trăm.`,
  en: `Share of ${en} among all households of the unit or group; changes are percentage points.`,
})

export const poverty: readonly Metric[] = [
  {
    id: 'poverty_rate',
    family: 'poverty',
    label: { vi: 'Tỷ lệ hộ nghèo', en: 'Poverty rate' },
    unit: '%',
    definition: share('hộ nghèo', 'poor households'),
    examples: ['tỷ lệ hộ nghèo còn 5,2%', '1.204 hộ nghèo, chiếm 12,4%'],
  },
  {
    id: 'near_poverty_rate',
    family: 'poverty',
    label: { vi: 'Tỷ lệ hộ cận nghèo', en: 'Near-poverty rate' },
    unit: '%',
    definition: share('hộ cận nghèo', 'near-poor households'),
    examples: ['tỷ lệ hộ cận nghèo 8,3%'],
  },
  {
    id: 'multidimensional_poverty_rate',
    family: 'poverty',
    label: { vi: 'Tỷ lệ hộ nghèo đa chiều', en: 'Multidimensional poverty rate' },
    unit: '%',
    definition: share(
      'hộ nghèo theo chuẩn nghèo đa chiều',
      'households poor by the multidimensional standard',
    ),
    examples: ['tỷ lệ hộ nghèo đa chiều còn 21,7%'],
  },
  {
    id: 'poor_households',
    family: 'poverty',
    label: { vi: 'Số hộ nghèo', en: 'Poor households' },
    unit: 'hộ',
    definition: {
      vi: 'Số hộ nghèo; hộ thoát nghèo là thay đổi giảm, hộ tái nghèo hay phát sinh là thay đổi tăng.',
      en: 'Number of poor households; leaving poverty is a change downwards, falling into it one upwards.',
    },
    examples: ['còn 1.204 hộ nghèo', '45 hộ thoát nghèo'],
  },
  {
    id: 'near_poor_households',
    family: 'poverty',
    label: { vi: 'Số hộ cận nghèo', en: 'Near-poor households' },
    unit: 'hộ',
    definition: { vi: 'Số hộ cận nghèo.', en: 'Number of near-poor households.' },
    examples: ['2.087 hộ cận nghèo'],
  },
]
