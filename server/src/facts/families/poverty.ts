import type { Rule } from '../site.ts'
import { poorHouseholds } from './poverty-households.ts'
import { povertyRate } from './poverty-rates.ts'

export const povertyRules: readonly Rule[] = [
  {
    id: 'poverty.rate',
    of: ['percent', 'number'],
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
      {
        text: 'Tỷ lệ hộ nghèo của huyện là 40%. Xã Tân Hòa giảm mạnh nhất, từ 66% năm 2012 xuống 54%.',
        metric: 'poverty_rate',
        value: 66,
      },
      {
        text: 'Tỷ lệ hộ nghèo xã Tân Hòa còn 51,4%, bình quân mỗi năm từ nay đến 2030 phải giảm 6,5%.',
        metric: 'poverty_rate',
        value: 6.5,
      },
      {
        text: 'Giảm nghèo: theo kế hoạch cả năm giảm 8%; ước 6 tháng giảm 3,7%.',
        metric: 'poverty_rate',
        value: 3.7,
      },
      {
        text: 'Huyện có 9.046 hộ nghèo, chiếm 46%, cao hơn 2,6 lần so với chuẩn cũ (17,55%).',
        metric: 'poverty_rate',
        value: 17.55,
      },
      {
        text: 'Tỷ lệ nghèo đa chiều (gồm cả cận nghèo) của huyện là 17,06%.',
        metric: 'multidimensional_poverty_rate',
        value: 17.06,
      },
      {
        text: 'Khó nhất là xã Tân Hòa với 84,9% hộ nghèo, tiếp đến là xã Tân Lập 83,2%.',
        metric: 'poverty_rate',
        value: 84.9,
      },
      { text: 'Tỷ lệ nghèo của xã Tân Hòa từ 29,5 giảm còn 11,8%.', metric: 'poverty_rate', value: 29.5 },
      {
        text: 'Tỷ lệ hộ nghèo của xã năm 2014 còn 14,6%; năm nay đăng ký kéo xuống 11%.',
        metric: 'poverty_rate',
        value: 11,
      },
    ],
    leaves: [
      'Giảm nghèo là nhiệm vụ quan trọng, 100% cán bộ tham gia.',
      'Hộ nghèo được hỗ trợ làm nhà ở.',
      'Đến nay, 100% hộ nghèo, cận nghèo được cấp thẻ bảo hiểm y tế.',
      'Xã có 85% hộ nghèo là đồng bào dân tộc thiểu số.',
      'Năm nay xã có thêm 120 hộ, 70% trong số đó là hộ nghèo.',
      'Xã hỗ trợ giống cho các hộ nghèo, nhưng 24% diện tích bị chết.',
      'Xã còn 120 hộ có nhà tạm. Giảm nghèo là việc lớn. Đàn lợn giảm 15%, lượng khách tăng 20%.',
      'Huyện quyết tâm hạn chế tái nghèo dưới 0,5%.',
      'Giảm nghèo: vốn vay được giải ngân còn 40%.',
    ],
  },
  {
    id: 'poverty.households',
    of: ['number'],
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
      {
        text: 'Năm 2020 tỷ lệ hộ nghèo của xã là 72,4%; tính đến ngày 10/10 vừa qua còn 531 hộ.',
        metric: 'poor_households',
        value: 531,
      },
      {
        text: 'Huyện bàn việc giảm nghèo. Năm 2019, chỉ tiêu tỉnh giao huyện là 345 hộ.',
        metric: 'poor_households',
        value: 345,
      },
      {
        text: 'Huyện bàn việc giảm nghèo. Năm 2019, huyện giảm được 361 hộ. Trong đó xã Tân Hòa 118 hộ.',
        metric: 'poor_households',
        value: 118,
      },
      { text: 'Thôn có 167 hộ, đầu năm 43 hộ nghèo, nay còn 19.', metric: 'poor_households', value: 19 },
      {
        text: 'Gần 55% số hộ trong xã Tân Hòa là hộ nghèo (1.386/2.527 hộ) nên vận động khó.',
        metric: 'poor_households',
        value: 1386,
      },
      { text: 'Xã Tân Hòa có 1.107 hộ nghèo/4.210 hộ.', metric: 'poor_households', value: 1107 },
      { text: 'Trong năm, 1.380 hộ ra khỏi danh sách hộ nghèo.', metric: 'poor_households', value: 1380 },
      { text: 'Xã có 131 hộ nghèo trở lại sau bão.', metric: 'poor_households', value: 131 },
      { text: 'Số hộ thoát nghèo trong năm là 241.', metric: 'poor_households', value: 241 },
      {
        text: 'Hộ nghèo còn 247 hộ (6,9%), trong đó Khmer 118 hộ.',
        metric: 'poor_households',
        value: 118,
      },
      {
        text: 'Huyện giảm được 214 hộ nghèo, chưa bằng kế hoạch 250 hộ.',
        metric: 'poor_households',
        value: 250,
      },
      {
        text: 'Số hộ nghèo cụ thể: xã Tân Hòa 362, xã Tân Lập 904.',
        metric: 'poor_households',
        value: 362,
      },
    ],
    leaves: [
      'Đoàn đã trao quà cho 50 hộ nghèo.',
      'Xã có 2.612 hộ dân.',
      'Trong năm, xã phát sinh 3 hộ chăn nuôi quy mô lớn.',
      'Hộ nghèo dân tộc thiểu số chiếm hai phần ba số hộ nghèo.',
      'Công tác giảm nghèo: mô hình nuôi bò từ 5 hộ nay lên 40 hộ.',
      'Xã lo việc giảm nghèo. Số hộ thiếu nước giảm 45 hộ, còn 12 hộ ở nhà tạm.',
      'Xã lo việc giảm nghèo. Bản kể: hơn 40 hộ trong buôn được giao đất.',
      'Xã lo việc giảm nghèo. Kế hoạch xây nhà cho 120 hộ, đến nay được 90 hộ.',
    ],
  },
]
