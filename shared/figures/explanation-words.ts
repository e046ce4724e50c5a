import type { PeriodWay, reasonNames, StatusWay, SubjectWay } from '../records/explanation.ts'
import type { Direction, FactStatus } from '../records/fact.ts'

/** The lines of an explanation, in their order. */
export const lineNames = [
  'rule',
  'cue',
  'quantity',
  'subject',
  'period',
  'status',
  'check',
  'confidence',
] as const
export type LineName = (typeof lineNames)[number]

/** `{words}` is filled with a quote, the other blanks with text; `{that}` is what an anaphor stands for, in brackets. A sentence after `|` is said where no words are known. */
export interface ExplanationWords {
  readonly label: Readonly<Record<LineName, string>>
  readonly cue: { readonly own: string; readonly continued: string; readonly none: string }
  readonly quantity: string
  readonly subject: Readonly<Record<SubjectWay, string>>
  readonly period: Readonly<Record<PeriodWay, string>>
  readonly yearInferred: string
  readonly status: Readonly<Record<StatusWay, string>>
  readonly standing: Readonly<Record<FactStatus | Direction, string>>
  readonly check: { readonly agrees: string; readonly differs: string }
  readonly reason: Readonly<Record<(typeof reasonNames)[number], string>>
}

const vi: ExplanationWords = {
  label: {
    rule: 'Quy tắc',
    cue: 'Từ nhận biết',
    quantity: 'Con số',
    subject: 'Của ai',
    period: 'Khi nào',
    status: 'Tình trạng',
    check: 'Đối chiếu',
    confidence: 'Độ tin cậy',
  },
  cue: {
    own: '{words}',
    continued: '{words}, của con số trước đó mà con số này nối tiếp',
    none: 'không có từ riêng',
  },
  quantity: '{words} đọc là {value}',
  subject: {
    named_before: '{words}, nêu tên trước con số',
    attached_after: '{words}, gắn vào sau con số',
    in_turn: '{words}: nhiều nơi và nhiều con số, ứng với nhau theo thứ tự',
    group: '{words}, một nhóm được gọi chung',
    anaphor: '{words} ở đây là {stands}',
    organ: '{words} trong tên cơ quan, tức {stands}',
    carried: '{words}{that}: câu này không nêu, nên theo phần viết ngay trước|theo phần viết ngay trước',
    article:
      '{words}: câu này không nêu, nên theo nơi mà bài viết nói đến|câu này không nêu, nên theo nơi của trang báo',
    row: '{words}, địa phương của dòng trong bảng',
    none: 'không thuộc về đơn vị nào',
  },
  period: {
    stated: '{words} trong câu: {means}',
    now: '{words}, tức tháng của bài viết: {means}',
    carried: '{words} ở phần viết trước, vì câu này không nêu thời gian khác: {means}',
    opening: '{words} ở phần mở đầu, vì câu này không nêu thời gian: {means}',
    review:
      '{words} ở phần mở đầu cho biết bài nhìn lại năm trước: {means}|tiêu đề cho biết bài nhìn lại năm trước: {means}',
    column: '{words} trong tiêu đề cột: {means}',
    document: '{words}, ngày hay năm ghi cùng văn bản: {means}',
    event: '{words}: {means}',
    article_date:
      'không có từ nào nêu thời gian, nên lấy tháng của cuộc họp được đưa tin ({words}): {means}|không có từ nào nêu thời gian, nên lấy tháng của bài viết: {means}',
    none: 'không rõ thời gian',
  },
  yearInferred: ' (bài không ghi năm; năm lấy theo ngày của bài)',
  status: {
    rule: '{status}, vì có {words}|{status}, theo chính quy tắc này',
    mood: '{status}, vì có {words}',
    heading: '{status}, vì đứng dưới tiêu đề {words}',
    ahead:
      '{status}, vì {words} còn ở phía trước khi bài được viết|{status}, vì kỳ này còn ở phía trước khi bài được viết',
    verb: '{status}, vì có {words}',
    from_to: '{status}: con số đầu của “từ … xuống còn …” là mức đã có',
    same_change: '{status}: vẫn là thay đổi vừa nêu, tính bằng cách khác',
    plain: '{status}: không có từ nào nói khác',
  },
  standing: {
    achieved: 'đạt được',
    target: 'mục tiêu',
    unmet: 'chưa đạt',
    registered: 'đăng ký',
    change: 'thay đổi',
    up: 'tăng',
    down: 'giảm',
  },
  check: { agrees: 'khớp {rule}, cùng với {words}', differs: 'lệch {rule}, so với {words}' },
  reason: {
    rule: 'quy tắc {by}',
    subject: 'cách tìm đơn vị {by}',
    period: 'cách tìm thời gian {by}',
    status: 'cách xét tình trạng {by}',
    place_unsettled: 'chưa xác định được địa phương {by}',
    check_agrees: 'khớp với số liệu khác {by}',
    check_differs: 'lệch với số liệu khác {by}',
  },
}

const en: ExplanationWords = {
  label: {
    rule: 'Rule',
    cue: 'Cue',
    quantity: 'Number',
    subject: 'Whose',
    period: 'When',
    status: 'Status',
    check: 'Check',
    confidence: 'Confidence',
  },
  cue: {
    own: '{words}',
    continued: '{words}, said of the figure before it, which this one continues',
    none: 'no words of its own',
  },
  quantity: '{words} is read as {value}',
  subject: {
    named_before: '{words}, named before the figure',
    attached_after: '{words}, attached after the figure',
    in_turn: '{words}: several places and several figures, matched in their order',
    group: '{words}, a group under one name',
    anaphor: '{words} stands for {stands}',
    organ: '{words} in the name of an institution, that is {stands}',
    carried: '{words}{that}: the sentence names none, so what was just spoken of|what was just spoken of',
    article:
      '{words}: the sentence names none, so the place that the article is about|the sentence names none, so the place of the news site',
    row: '{words}, the place of the table’s row',
    none: 'belongs to no unit',
  },
  period: {
    stated: '{words} in the sentence: {means}',
    now: '{words}, which is the month of the article: {means}',
    carried: '{words} further up, since the sentence gives no other time: {means}',
    opening: '{words} in the opening, since the sentence gives no time: {means}',
    review:
      '{words} in the opening says that the article looks back on the year before: {means}|the title says that the article looks back on the year before: {means}',
    column: '{words} in the head of the column: {means}',
    document: '{words}, the date or year that stands with the document: {means}',
    event: '{words}: {means}',
    article_date:
      'no words give a time, so the month of the reported meeting ({words}): {means}|no words give a time, so the month of the article: {means}',
    none: 'unknown',
  },
  yearInferred: ' (no year is written; it follows from the article’s date)',
  status: {
    rule: '{status}, by {words}|{status}, by the rule itself',
    mood: '{status}, by {words}',
    heading: '{status}, since it stands under the heading {words}',
    ahead:
      '{status}, since {words} lay ahead when the article was written|{status}, since its time lay ahead when the article was written',
    verb: '{status}, by {words}',
    from_to: '{status}: the first figure of “from … down to …” is where things stood',
    same_change: '{status}: the change just told, measured another way',
    plain: '{status}: no words say otherwise',
  },
  standing: {
    achieved: 'achieved',
    target: 'target',
    unmet: 'not met',
    registered: 'registered',
    change: 'change',
    up: 'up',
    down: 'down',
  },
  check: { agrees: 'agrees: {rule}, with {words}', differs: 'differs: {rule}, against {words}' },
  reason: {
    rule: 'rule {by}',
    subject: 'how the unit was found {by}',
    period: 'how the time was found {by}',
    status: 'how the status was found {by}',
    place_unsettled: 'place not settled {by}',
    check_agrees: 'agrees with other figures {by}',
    check_differs: 'differs from other figures {by}',
  },
}

export const explanationWords = { vi, en } as const
