import type { Rule } from '../site.ts'
import { poorHouseholds } from './poverty-households.ts'
import { povertyRate } from './poverty-rates.ts'

export const povertyRules: readonly Rule[] = [
  {
    id: 'poverty.rate',
    says: {
      vi: 'Tỷ lệ phần trăm đi với “hộ nghèo”, “cận nghèo” là tỷ lệ nghèo hoặc mức thay đổi của nó.',
      en: 'A percentage said of poor or near-poor households is the poverty rate, or a change of it.',
    },
    read: povertyRate,
    reads: [
      { text: 'Tỷ lệ hộ nghèo của xã Tân Hòa còn 5,2%.', metric: 'poverty_rate', value: 5.2 },
      { text: 'Năm 2022, xã Tân Hòa phấn đấu giảm 4% hộ nghèo.', metric: 'poverty_rate', value: 4 },
      {
        text: 'Tỷ lệ hộ nghèo đa chiều là 21,7%, cận nghèo 11,3%.',
        metric: 'near_poverty_rate',
        value: 11.3,
      },
      { text: 'Huyện còn 1.204 hộ nghèo, chiếm 12,4%.', metric: 'poverty_rate', value: 12.4 },
      {
        text: 'Xã Tân Hòa có 42,5% hộ nghèo và 13,2% hộ cận nghèo.',
        metric: 'near_poverty_rate',
        value: 13.2,
      },
      {
        text: 'Xã Tân Hòa còn 112 hộ nghèo và 368 hộ cận nghèo, tỷ lệ lần lượt là 4,3% và 8,1%.',
        metric: 'poverty_rate',
        value: 4.3,
      },
      {
        text: 'Tỷ lệ hộ nghèo của huyện còn 31%. Nghèo nhất là xã Tân Hòa (68,3%) rồi tới xã Tân Lập (52%).',
        metric: 'poverty_rate',
        value: 52,
      },
      {
        text: 'Tỷ lệ hộ nghèo của huyện còn 31%, giảm 6,2%, vượt chỉ tiêu tỉnh giao (5%).',
        metric: 'poverty_rate',
        value: 5,
      },
      {
        text: 'Tỷ lệ hộ nghèo của xã Tân Hòa còn 31%, không đạt chỉ tiêu 27%.',
        metric: 'poverty_rate',
        value: 27,
      },
      {
        text: 'Hộ nghèo của xã Tân Hòa còn 38,5%, dù đã giảm 6,3% so với năm 2016.',
        metric: 'poverty_rate',
        value: 6.3,
      },
    ],
    leaves: [
      'Giảm nghèo là nhiệm vụ quan trọng, 100% cán bộ tham gia.',
      'Hộ nghèo được hỗ trợ làm nhà ở.',
      'Đến nay, 100% hộ nghèo, cận nghèo được cấp thẻ bảo hiểm y tế.',
      'Xã có 85% hộ nghèo là đồng bào dân tộc thiểu số.',
      'Năm nay xã có thêm 120 hộ, 70% trong số đó là hộ nghèo.',
      'Xã hỗ trợ giống cho các hộ nghèo, nhưng 24% diện tích bị chết.',
    ],
  },
  {
    id: 'poverty.households',
    says: {
      vi: 'Số hộ đi với “hộ nghèo”, “cận nghèo”, “thoát nghèo” là số hộ nghèo hoặc mức thay đổi của nó.',
      en: 'A number of households said to be poor, near-poor or out of poverty counts them, or a change of them.',
    },
    read: poorHouseholds,
    reads: [
      { text: 'Đến nay, huyện còn 1.204 hộ nghèo.', metric: 'poor_households', value: 1204 },
      { text: 'Trong năm, xã Tân Hòa có 45 hộ thoát nghèo.', metric: 'poor_households', value: 45 },
      { text: 'Toàn xã có 87 hộ cận nghèo.', metric: 'near_poor_households', value: 87 },
      {
        text: 'Hộ nghèo là đồng bào dân tộc thiểu số của xã Tân Hòa: đầu năm có 96 hộ, cuối năm còn 70 hộ.',
        metric: 'poor_households',
        value: 96,
      },
      { text: 'Xã có 45 hộ thoát nghèo, song phát sinh thêm 12 hộ.', metric: 'poor_households', value: 12 },
      {
        text: 'Đề nghị xã rà soát từng hộ nghèo, phân công người giúp đỡ, phấn đấu giảm ít nhất 30 hộ.',
        metric: 'poor_households',
        value: 30,
      },
      {
        text: 'Huyện giảm được 300 hộ nghèo, trong khi được giao 340 hộ.',
        metric: 'poor_households',
        value: 340,
      },
    ],
    leaves: [
      'Đoàn đã trao quà cho 50 hộ nghèo.',
      'Xã có 2.612 hộ dân.',
      'Trong năm, xã phát sinh 3 hộ chăn nuôi quy mô lớn.',
      'Hộ nghèo dân tộc thiểu số chiếm hai phần ba số hộ nghèo.',
    ],
  },
]
