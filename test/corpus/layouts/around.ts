/**
 * What stands around articles on the pages of these systems. None of it may come into a body: the figures in it
 * are other articles'. Whatever a layout puts around its story it takes from here, so that the runner can look for it.
 */

export const headlines = [
  'Xã Nậm Khòa hoàn thành 17/19 tiêu chí trước hạn bốn tháng',
  'Giải ngân vốn ba chương trình mục tiêu mới đạt 41,27%',
  'Hỗ trợ 386 hộ nghèo huyện Mường Lống xóa nhà tạm',
  'Thu ngân sách sáu tháng ước 1.942 tỷ đồng, bằng 53,8% dự toán',
  'Khởi công tuyến đường 14,6 km nối hai xã vùng cao',
  'Bắt đối tượng vận chuyển 26 bánh hêrôin qua cửa khẩu',
  'Trao 315 suất quà cho học sinh bán trú dịp khai giảng',
  'Mưa lũ cuốn trôi 7,3 ha hoa màu của bà con bản Huổi Sàn',
] as const

export const teasers = [
  'Sau ba năm triển khai, mô hình trồng quế hữu cơ của hợp tác xã Tân Lập đã mở rộng lên 428 ha, mang lại thu nhập ổn định cho 196 hộ đồng bào.',
  'Chiều 2/6, đoàn công tác của tỉnh kiểm tra tiến độ dự án cấp nước sạch tại thị trấn, công trình có tổng mức đầu tư 87,6 tỷ đồng.',
] as const

export const comments = [
  'Tôi là người dân trong xã, thực tế con đường này mới rải đá được chừng 900 mét chứ chưa xong như báo nói.',
  'Đề nghị huyện quan tâm hơn tới thôn tôi, 45 hộ vẫn chưa có điện lưới quốc gia, bà con khổ lắm rồi.',
  'Cảm ơn tác giả, bài viết rất hay và kịp thời, mong báo có thêm nhiều bài như thế này về vùng cao quê tôi.',
] as const

export const cookie =
  'Trang web này sử dụng cookie để nâng cao trải nghiệm của bạn. Tiếp tục truy cập nghĩa là bạn đồng ý với chính sách của chúng tôi.'
export const promo =
  'Tặng ngay 500.000 đồng cho khách hàng mở tài khoản trực tuyến trong tháng này, đăng ký ngay hôm nay.'
export const weather = 'Hà Giang 24°C, độ ẩm 81%, gió đông nam 9 km/h'
export const market = [
  'Lợn hơi 61.500 đồng/kg',
  'Cà phê nhân 97.300 đồng/kg',
  'Vàng SJC 74,82 triệu đồng/lượng',
] as const
export const hidden =
  'Phiên đăng nhập của bạn đã hết hạn sau 15 phút không hoạt động, vui lòng đăng nhập lại để tiếp tục.'
export const about =
  'Là cây bút trẻ gắn bó 12 năm với vùng cao, tác giả đã đoạt 3 giải báo chí của tỉnh và hiện phụ trách chuyên trang nông thôn.'

/** The foot of an office's site. */
export const foot = (site: string) =>
  `<p>${site}</p><p>Giấy phép số 118/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 06/05/2015</p><p>Chịu trách nhiệm chính: Chánh Văn phòng. Điện thoại: 0219.3866.xxx - Email: vanphong@example.vn</p><p>Ghi rõ nguồn khi phát hành lại thông tin từ website này.</p>`

export const counter =
  '<div>Thống kê truy cập</div><table><tr><td>Đang online</td><td>37</td></tr><tr><td>Hôm nay</td><td>1.286</td></tr><tr><td>Tổng lượt truy cập</td><td>4.573.902</td></tr></table>'

/** A list of links to other articles. */
export const links = (from: number, count: number, date = '') =>
  `<ul>${headlines
    .slice(from, from + count)
    .map(
      (headline, i) =>
        `<li><a href="/tin-${i}.html">${headline}</a>${date ? ` <span>(${date})</span>` : ''}</li>`,
    )
    .join('')}</ul>`

/** None of these may stand in a body, word for word. */
export const leaks: readonly string[] = [
  ...headlines,
  ...teasers,
  ...comments,
  cookie,
  promo,
  weather,
  ...market,
  hidden,
  about,
  'Giấy phép số 118',
  'Chịu trách nhiệm chính',
  'Ghi rõ nguồn khi phát hành lại',
  'Thống kê truy cập',
  '4.573.902',
  '1.286',
  'Lượt xem',
  'Chia sẻ bài viết',
  'Bản quyền thuộc về',
  'Tin liên quan',
  'Địa chỉ email của bạn',
  'Tổng số điểm của bài viết',
]
