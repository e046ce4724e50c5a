import type { Metric } from './metric.ts'

export const criteria: readonly Metric[] = [
  {
    id: 'criteria_met',
    family: 'criteria',
    label: { vi: 'Số tiêu chí', en: 'Criteria' },
    unit: 'tiêu chí',
    definition: {
      vi: 'Số tiêu chí nông thôn mới mà một thôn, xã hoặc huyện đạt, chưa đạt, đăng ký, tăng thêm hay bị tụt; mẫu số là tổng số tiêu chí của bộ tiêu chí, nếu bài viết nêu.',
      en: 'Criteria of new rural development that a village, commune or district meets, misses, registered for, gained or lost; the denominator is the size of the criteria set where the text states it.',
    },
    examples: ['xã A đạt 16/20 tiêu chí', 'còn 3 tiêu chí chưa đạt', 'tụt 2 tiêu chí so với năm trước'],
  },
  {
    id: 'criteria_average',
    family: 'criteria',
    label: { vi: 'Số tiêu chí bình quân', en: 'Average criteria per commune' },
    unit: 'tiêu chí',
    definition: {
      vi: 'Số tiêu chí bình quân mà mỗi xã của một đơn vị đạt được.',
      en: 'The average number of criteria that the communes of a unit meet.',
    },
    examples: ['bình quân đạt 15,6 tiêu chí/xã', 'số tiêu chí bình quân là 13,1 tiêu chí/xã'],
  },
]
