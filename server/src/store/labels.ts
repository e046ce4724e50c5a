import { metricOf } from '../../../shared/codebook/index.ts'

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  level: {
    province: 'Tỉnh, thành phố',
    district: 'Huyện, quận',
    commune: 'Xã, phường',
    village: 'Thôn, bản',
  },
  status: {
    achieved: 'Đạt được',
    target: 'Mục tiêu',
    unmet: 'Chưa đạt',
    registered: 'Đăng ký',
    change: 'Thay đổi',
  },
  review: {
    unreviewed: 'Chưa xem xét',
    accepted: 'Chấp nhận',
    corrected: 'Đã sửa',
    rejected: 'Từ chối',
  },
}

/** The Vietnamese label of a facet's value, or the value itself where it needs none. */
export const facetLabel = (facet: string, value: string): string =>
  facet === 'metric' ? (metricOf(value)?.label.vi ?? value) : (words[facet]?.[value] ?? value)
