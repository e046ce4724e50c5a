import type { Label } from '../../../../shared/codebook/metric.ts'
import { rules } from '../sentence.ts'

/** What is said of facts that no rule over quantities made, or that such a rule makes beside its own. */
const others: Readonly<Record<string, Label>> = {
  'unit.count': {
    vi: 'Số xã, thôn hoặc bản đứng trước một điều kiện là số đơn vị đáp ứng điều kiện đó.',
    en: 'A number of communes or villages before a condition counts those that meet it.',
  },
  'table.cell': {
    vi: 'Ô của bảng: tiêu đề cột cho biết chỉ số, dòng cho biết địa phương.',
    en: 'A cell of a table: the head of its column says which metric, its row which place.',
  },
  'meeting.day': {
    vi: 'Ngày đầu tiên nêu ở phần mở đầu, trong câu kể về một cuộc họp, chuyến thăm hay kỳ họp.',
    en: 'The first day named in the opening, in a sentence that tells of a meeting, visit or session.',
  },
  'document.numbered': {
    vi: 'Tên loại văn bản kèm số hiệu.',
    en: 'A kind of document followed by its number.',
  },
}

const ofRules = new Map(rules.map(({ id, says }) => [id, says]))

/** A rule in one sentence of each language; its id where nobody has said more. */
export const saysOf = (rule: string): Label => ofRules.get(rule) ?? others[rule] ?? { vi: rule, en: rule }
