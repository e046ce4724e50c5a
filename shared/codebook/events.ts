import type { Metric } from './metric.ts'

export const events: readonly Metric[] = [
  {
    id: 'meeting_date',
    family: 'meeting',
    label: { vi: 'Ngày họp, làm việc', en: 'Meeting date' },
    unit: null,
    definition: {
      vi: 'Ngày diễn ra cuộc họp, buổi làm việc, chuyến kiểm tra mà bài viết đưa tin.',
      en: 'The day on which the reported meeting, visit or session took place.',
    },
    examples: ['Sáng ngày 10/11, huyện tổ chức hội nghị'],
  },
  {
    id: 'document',
    family: 'document',
    label: { vi: 'Văn bản', en: 'Document' },
    unit: null,
    definition: {
      vi: 'Văn bản pháp quy hoặc văn bản của Đảng có số; kỳ là ngày ban hành.',
      en: 'A numbered legal or party document; its period is its date.',
    },
    examples: ['Nghị quyết số 06-NQ/TU ngày 15/7/2021'],
  },
]
