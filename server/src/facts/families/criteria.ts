import type { Lexicon } from '../cues.ts'
import type { Rule } from '../site.ts'
import { namedCriteria } from './criteria-named.ts'
import { criteriaSeries } from './criteria-series.ts'

export const criteriaLexicon: Lexicon = {
  criterion: ['tiêu chí', 'tiểu chí', 'tiêu chi', 'tiêu trí', 'tc'],
  /** Criteria of something else than new rural development. */
  foreign_criteria: [
    'đô thị loại',
    'tiêu chí đô thị',
    'trường chuẩn',
    'chuẩn quốc gia',
    'bộ chỉ số',
    'thi đua',
  ],
}

export const criteriaRules: readonly Rule[] = [
  {
    id: 'criteria.named',
    of: ['number'],
    says: {
      vi: 'Con số đứng trước từ “tiêu chí” là số tiêu chí đạt, chưa đạt hoặc đăng ký.',
      en: 'A number before the word “tiêu chí” counts criteria that are met, not met or registered.',
    },
    read: namedCriteria,
    reads: [
      { text: 'Đến nay, xã Tân Hòa đạt 14/19 tiêu chí.', metric: 'criteria_met', value: 14 },
      { text: 'Xã Tân Hòa còn 3 tiêu chí chưa đạt.', metric: 'criteria_met', value: 3 },
      { text: 'Toàn huyện bình quân đạt 15,6 tiêu chí/xã.', metric: 'criteria_average', value: 15.6 },
      { text: 'Xã Tân Hòa đã hoàn thành mười chín tiêu chí.', metric: 'criteria_met', value: 19 },
      { text: 'Ban quản lý xã tự chấm được 10 tiêu chí.', metric: 'criteria_met', value: 10 },
      { text: 'Đến nay, xã Tân Hòa đạt 8 TC.', metric: 'criteria_met', value: 8 },
      { text: 'Xã Tân Hòa còn vướng 4 tiêu chí về nhà ở, thu nhập.', metric: 'criteria_met', value: 4 },
      {
        text: 'Nhóm 10 - 14 tiêu chí có 5 xã, nhóm đạt 9 tiêu chí có 2 xã.',
        metric: 'criteria_met',
        value: 9,
      },
      {
        text: 'Bình quân các xã đạt 11,2 tiêu chí/xã, nhích 0,7 tiêu chí so với đầu năm.',
        metric: 'criteria_average',
        value: 0.7,
      },
      { text: 'Xã Tân Hòa được chấm điểm, cả 5 tiêu chí đều đạt.', metric: 'criteria_met', value: 5 },
      {
        text: 'Sau rà soát, xã Tân Hòa từ 19 tiêu chí rớt còn 15 tiêu chí.',
        metric: 'criteria_met',
        value: 15,
      },
    ],
    leaves: [
      'Bộ tiêu chí gồm 19 tiêu chí.',
      'Xã tập trung thực hiện tiêu chí số 14 về giáo dục.',
      'Nếu thiếu một tiêu chí thì xã không được công nhận.',
    ],
  },
  {
    id: 'criteria.series',
    of: ['number'],
    says: {
      vi: 'Con số không có danh từ nối tiếp một loạt số tiêu chí đã nêu trước đó.',
      en: 'A number without a noun of its own goes on with a series of criteria counts.',
    },
    read: criteriaSeries,
    reads: [
      { text: 'Xã Tân Hòa đạt 14/19 tiêu chí, xã Tân Lập 12.', metric: 'criteria_met', value: 12 },
      { text: 'Xã Tân Hòa đạt 14 tiêu chí, xã Tân Lập 9/19.', metric: 'criteria_met', value: 9 },
      {
        text: 'Xã Tân Hòa vướng mặt bằng, số tiêu chí vẫn giữ nguyên là 8.',
        metric: 'criteria_met',
        value: 8,
      },
      {
        text: 'Nhóm đạt từ 10 đến 13 tiêu chí có 2 xã là Tân Hòa (13), Tân Lập (11).',
        metric: 'criteria_met',
        value: 11,
      },
      { text: 'Xã Tân Hòa 17/19, xã Tân Lập 15/19 tiêu chí.', metric: 'criteria_met', value: 17 },
      { text: 'Qua đánh giá, số tiêu chí của xã giảm từ 18 xuống 14.', metric: 'criteria_met', value: 18 },
      { text: 'Số tiêu chí của xã giảm từ 17 xuống 13 do sáp nhập.', metric: 'criteria_met', value: 13 },
      {
        text: 'Xã tự chấm 19/19 tiêu chí. Qua kiểm tra, đoàn chỉ thống nhất 17/19.',
        metric: 'criteria_met',
        value: 17,
      },
      { text: 'Xã Tân Hòa tụt từ 13 xuống 9 tiêu chí.', metric: 'criteria_met', value: 13 },
      {
        text: 'Bình quân mỗi xã tăng 5,8 tiêu chí (từ 6,1 lên 11,9).',
        metric: 'criteria_average',
        value: 6.1,
      },
      { text: 'Trong 19 tiêu chí, đến nay xã Tân Hòa đã hoàn thành 12.', metric: 'criteria_met', value: 12 },
      {
        text: 'Xã Tân Hòa có số tiêu chí nông thôn mới thấp nhất huyện: 9/19.',
        metric: 'criteria_met',
        value: 9,
      },
      {
        text: 'Số tiêu chí đạt được cụ thể như sau: xã Tân Hòa 15, xã Tân Lập 13.',
        metric: 'criteria_met',
        value: 15,
      },
      {
        text: 'Huyện làm nông thôn mới từ năm 2011. Xã Tân Hòa và xã Tân Lập đều giữ được 19/19.',
        metric: 'criteria_met',
        value: 19,
      },
    ],
    leaves: [
      'Xã Tân Hòa đạt giải nhất, xã Tân Lập 12.',
      'Xã làm nông thôn mới. Xã Tân Hòa có 9/19 thôn văn hóa, được 17/19 phiếu.',
      'Bộ tiêu chí gồm 19 tiêu chí, xã Tân Hòa có 14 thôn.',
    ],
  },
]
