import { describe, expect, it } from 'vitest'
import { personalName, readSignature } from '../../../server/src/article/names.ts'

describe('signatures', () => {
  it.each([
    ['Quang Mẫn', 'Quang Mẫn'],
    ['Thuý Nga, Anh Đức', 'Thuý Nga, Anh Đức'],
    ['Thanh Tùng – Thanh Hà', 'Thanh Tùng – Thanh Hà'],
    ['Tác giả bài viết: Vàng Seo Lử', 'Vàng Seo Lử'],
    ['Bài, ảnh: Chanh Tha', 'Chanh Tha'],
    ['Tin và ảnh: Hồ Văn Thể - Y Nhất', 'Hồ Văn Thể - Y Nhất'],
    ['Tin: Lan Anh - Ảnh: Minh Đức', 'Lan Anh - Minh Đức'],
    ['Bài và ảnh: Hoàng Tuấn', 'Hoàng Tuấn'],
    ['HOÀNG HUẤN', 'HOÀNG HUẤN'],
    ['* Thu Hà', 'Thu Hà'],
    ['Đ.T', 'Đ.T'],
    ['Phùng Hiếu © baotinh', 'Phùng Hiếu'],
    ['Y Jhon Niê', 'Y Jhon Niê'],
    ['H’Linh Niê', 'H’Linh Niê'],
    ['Nông Văn Dền', 'Nông Văn Dền'],
    ['Trường Giang', 'Trường Giang'],
    ['Lan Anh (tổng hợp)', 'Lan Anh'],
    ['Hoàng Nam - Trung tâm VH-TT huyện', 'Hoàng Nam'],
    ['PV: Thùy Dương', 'Thùy Dương'],
    ['NDONG BRỪM', 'NDONG BRỪM'],
    ['Tin, ảnh: Lò Văn Sương - CTV', 'Lò Văn Sương'],
    ['Tin: Thu Trang; ảnh: CTV', 'Thu Trang'],
    ['BT: Lan Anh', 'Lan Anh'],
    ['Theo Lan Anh (TTXVN)', 'Lan Anh'],
    ['Lò Thị Pâng (CTV)', 'Lò Thị Pâng'],
  ])('%s', (line, author) => {
    expect(readSignature(line)).toMatchObject({ author, office: false })
  })

  it.each([
    ['Phòng Văn hóa - Thông tin huyện', 'Phòng Văn hóa - Thông tin huyện'],
    ['BAN BIÊN TẬP', 'BAN BIÊN TẬP'],
    [
      'Trung tâm Văn hóa, Thông tin và Truyền thông huyện',
      'Trung tâm Văn hóa, Thông tin và Truyền thông huyện',
    ],
  ])('an office: %s', (line, author) => {
    expect(readSignature(line)).toMatchObject({ author, office: true })
  })

  it.each([
    'KINH TẾ',
    'Xã Kỳ Lạc',
    'Tin nóng',
    'Đăk Glei: 12/19',
    'Người dân xã Ngọc Linh trồng sâm',
    'Năm 2021',
    'Chia sẻ',
    'Hội nghị tổng kết năm',
    'Ông Nguyễn Văn Tài',
    'Anh hùng',
    'Kết quả đạt được',
    'Nguyễn Văn An, Chủ tịch UBND huyện',
    'Nguyễn Văn An - Bí thư Huyện ủy',
    'Bí thư: Lò Văn Sương',
    'PHÓ CHỦ TỊCH',
    'Người ký: Nguyễn Văn An',
    'Người liên hệ: Nguyễn Văn An',
    'P.V',
    '',
  ])('none: %s', (line) => {
    expect(readSignature(line)).toBeNull()
  })
})

describe('names in metadata', () => {
  it.each([
    'admin',
    'BBT',
    'Báo Tỉnh Mẫu',
    'https://facebook.com/x',
    'Bao Binh Dinh',
    'quantri',
    'UBND huyện A',
    'a@b.vn',
    '',
    null,
  ])('none: %s', (value) => {
    expect(personalName(value)).toBeNull()
  })
  it('cleans the others', () => {
    expect(personalName(' Bởi  Lò Thị Hương ')).toBe('Lò Thị Hương')
  })
})
