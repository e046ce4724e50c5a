import { describe, expect, it } from 'vitest'
import { boilerplate, LINE_RULES } from '../../../server/src/article/boilerplate.ts'
import { fold } from '../../../server/src/article/text.ts'

describe.each(LINE_RULES)('$name', (rule) => {
  it.each(rule.takes)('takes: %s', (line) => {
    expect(rule.pattern.test(fold(line))).toBe(true)
    expect(boilerplate(line)).not.toBeNull()
  })
  it.each(rule.leaves)('leaves: %s', (line) => {
    expect(boilerplate(line)).toBeNull()
  })
})

describe('tool bars', () => {
  it.each([
    'Thích 12 | Chia sẻ 3',
    '[Trở về] [Đầu trang]',
    'Cỡ chữ: A- A A+',
    'Chia sẻ: Facebook | Zalo | In trang',
    'Gửi bài này cho bạn bè | In bài | Về đầu trang',
    'Gửi',
  ])('%s', (line) => {
    expect(boilerplate(line)).not.toBeNull()
  })
  it.each(['Chia sẻ với người nghèo', 'Thích ứng an toàn', 'Gửi trọn niềm tin', 'Đọc sách | vui chơi'])(
    'not: %s',
    (line) => {
      expect(boilerplate(line)).toBeNull()
    },
  )
})
