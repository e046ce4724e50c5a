/** Stories in the register of district portals, stations and provincial newspapers; places and figures are made up. */
import type { Story } from './story.ts'

export const stories: readonly Story[] = [
  {
    id: 'review',
    title: 'Huyện Pà Cò Thượng sơ kết sáu tháng xây dựng nông thôn mới',
    lead: 'Sáng 27/6, Ban Chỉ đạo các chương trình mục tiêu quốc gia huyện Pà Cò Thượng tổ chức hội nghị sơ kết sáu tháng đầu năm 2023.',
    body: [
      'Báo cáo tại hội nghị cho biết, đến nay toàn huyện có 4/13 xã đạt chuẩn nông thôn mới; bình quân mỗi xã đạt 13,4 tiêu chí, tăng 0,9 tiêu chí so với cuối năm 2022.',
      { picture: 'Quang cảnh hội nghị sơ kết tại hội trường UBND huyện' },
      'Tổng vốn được giao là 86 tỷ 420 triệu đồng. Đến hết ngày 20/6, các đơn vị đã giải ngân 29 tỷ 117 triệu đồng, đạt 33,7% kế hoạch.',
      'Trả lời ý kiến của các xã, lãnh đạo Phòng Tài chính - Kế hoạch cho rằng vướng mắc lớn nhất vẫn là xác định nguồn gốc đất khi làm nhà văn hóa thôn.',
      'Kết luận hội nghị, đồng chí Vàng A Páo, Phó Chủ tịch UBND huyện yêu cầu các xã rà soát từng tiêu chí, phấn đấu đến 31/12 giải ngân trên 95% số vốn.',
    ],
    author: 'Hạnh Ly',
    at: '2023-06-27T16:42:00+07:00',
    section: 'Nông thôn mới',
  },
  {
    id: 'commune',
    title: 'Đổi thay ở xã vùng cao Lũng Pục',
    lead: 'Từ một xã có hơn hai phần ba số hộ nghèo, sau năm năm Lũng Pục đã có đường bê tông tới cả 9 thôn, trường học kiên cố và những đồi quế xanh tốt.',
    body: [
      'Về Lũng Pục những ngày đầu tháng tư, chúng tôi đi trên con đường bê tông rộng 3,5 m vừa hoàn thành cuối năm ngoái. Con đường dài 6,2 km do Nhà nước hỗ trợ xi măng, nhân dân góp 4.180 ngày công và hiến hơn 11.000 m2 đất.',
      { head: 'Cây quế bén rễ' },
      'Gia đình anh Lò Văn Tếnh ở thôn Nà Lếch là một trong những hộ đầu tiên trồng quế. Với 2,3 ha quế năm thứ bảy, mỗi năm anh thu chừng 95 triệu đồng từ bán cành lá và tỉa thưa.',
      {
        quote:
          '“Trước đây nhà tôi thiếu ăn ba tháng mỗi năm. Nay đã làm được nhà, nuôi hai con học đại học”, anh Tếnh chia sẻ.',
      },
      { picture: 'Anh Lò Văn Tếnh bên đồi quế của gia đình. Ảnh: T.N' },
      { head: 'Giảm nghèo từng hộ' },
      'Theo kết quả rà soát cuối năm 2022, tỷ lệ hộ nghèo của xã còn 24,6%, giảm 41,2 điểm phần trăm so với năm 2017. Thu nhập bình quân đạt 31,5 triệu đồng/người/năm.',
      'Chia sẻ kinh nghiệm, Bí thư Đảng ủy xã Nông Thị Hòa cho biết mỗi đảng viên nhận giúp ít nhất hai hộ; năm 2023 xã đặt mục tiêu thêm 38 hộ thoát nghèo.',
    ],
    author: 'Thu Ngân - Quốc Dũng',
    at: '2023-04-09T07:05:00+07:00',
    section: 'Kinh tế',
  },
  {
    id: 'table',
    title: 'Kết quả rà soát hộ nghèo năm 2021 của huyện Mường Khoen',
    lead: null,
    body: [
      'UBND huyện Mường Khoen vừa ban hành quyết định phê duyệt kết quả rà soát hộ nghèo, hộ cận nghèo năm 2021 theo chuẩn nghèo giai đoạn 2022 - 2025. Theo đó, toàn huyện có 3.612 hộ nghèo, chiếm 37,85%.',
      'Cụ thể số hộ nghèo của từng xã như sau:',
      {
        table: [
          ['TT', 'Xã, thị trấn', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ (%)'],
          ['1', 'Thị trấn Mường Khoen', '1.874', '142', '7,58'],
          ['2', 'Nậm Păm', '2.015', '811', '40,25'],
          ['3', 'Chiềng Hặc', '2.340', '986', '42,14'],
          ['4', 'Tà Hừa', '1.690', '1.003', '59,35'],
          ['5', 'Púng Bánh', '1.624', '670', '41,26'],
        ],
      },
      'So với cuối năm 2020, số hộ nghèo toàn huyện tăng 1.127 hộ do áp dụng chuẩn nghèo mới; nếu tính theo chuẩn cũ thì giảm 268 hộ.',
      'UBND huyện giao Phòng Lao động - Thương binh và Xã hội tham mưu giao chỉ tiêu giảm nghèo năm 2022 cho các xã trước ngày 15/01/2022.',
    ],
    author: 'Cầm Bích Thảo',
    at: '2021-12-29T10:30:00+07:00',
    section: 'Thông báo',
  },
  {
    id: 'notice',
    title: 'Xã Tân Phong họp thôn bàn việc làm đường',
    lead: null,
    body: [
      'Tối 14/3, thôn Nà Mòn, xã Tân Phong tổ chức họp dân lấy ý kiến về việc mở rộng đường liên thôn dài 1,8 km.',
      'Cuộc họp có 62/65 hộ tham dự; 61 hộ nhất trí hiến đất và góp 1,2 triệu đồng/hộ. Công trình dự kiến khởi công trong tháng 4.',
    ],
    author: 'Mai Lan',
    at: '2022-03-15T08:10:00+07:00',
    section: 'Tin cơ sở',
  },
  {
    id: 'visit',
    title: 'Bí thư Huyện ủy Sông Vằn kiểm tra công tác giảm nghèo tại xã Đồng Lạc',
    lead: 'Chiều 05/10, đồng chí Trần Quang Huấn, Bí thư Huyện ủy Sông Vằn cùng đoàn công tác kiểm tra tiến độ thực hiện Nghị quyết số 09-NQ/HU tại xã Đồng Lạc.',
    body: [
      'Xã Đồng Lạc có 1.156 hộ với 4.870 nhân khẩu, đồng bào Tày và Dao chiếm 92%. Chín tháng năm 2020, xã đã vận động làm mới 27 nhà, sửa chữa 14 nhà cho hộ nghèo với tổng kinh phí 1 tỷ 340 triệu đồng.',
      { picture: 'Đồng chí Bí thư Huyện ủy kiểm tra mô hình nuôi trâu vỗ béo tại thôn Khuổi Luông' },
      'Tuy nhiên, xã còn 5 tiêu chí chưa đạt gồm:',
      {
        list: [
          'Tiêu chí số 2 về giao thông: mới cứng hóa được 54,3% đường trục thôn;',
          'Tiêu chí số 10 về thu nhập: đạt 26,8 triệu đồng/người/năm;',
          'Tiêu chí số 11 về hộ nghèo: còn 22,15%;',
          'Các tiêu chí số 16 và 17 về văn hóa, môi trường.',
        ],
      },
      'Phát biểu kết luận buổi kiểm tra, đồng chí Bí thư Huyện ủy đề nghị xã tập trung cho tiêu chí thu nhập, phấn đấu hết năm 2020 tỷ lệ hộ nghèo còn dưới 18%.',
    ],
    author: 'Triệu Mùi Pham',
    at: '2020-10-06T09:25:00+07:00',
    section: 'Hoạt động của lãnh đạo',
  },
  {
    id: 'session',
    title: 'HĐND tỉnh chất vấn về chậm giải ngân vốn đầu tư công',
    lead: '(Tin Làng) - Ngày 8/12, tại kỳ họp thứ 11, nhiều đại biểu HĐND tỉnh đặt câu hỏi về nguyên nhân hơn 1.200 tỷ đồng vốn đầu tư công chưa giải ngân.',
    body: [
      'Mở đầu phiên chất vấn, đại biểu Nguyễn Thị Kim Oanh dẫn số liệu: đến 30/11, toàn tỉnh mới giải ngân 3.486 tỷ đồng, đạt 73,9% kế hoạch, trong đó huyện Yên Hà chỉ đạt 48,2%.',
      'Trả lời:',
      'Giám đốc Sở Kế hoạch và Đầu tư cho biết, có 3 nguyên nhân chính là giải phóng mặt bằng chậm, giá vật liệu tăng 12 - 15% và năng lực chủ đầu tư hạn chế. Sở đã tham mưu điều chuyển 164,5 tỷ đồng từ 19 dự án chậm tiến độ.',
      'Không đồng tình với phần giải trình, đại biểu Lý Văn Thắng truy vấn trách nhiệm cụ thể của từng đơn vị; 6/9 huyện không hoàn thành cam kết đầu năm.',
      'Chủ tọa kỳ họp đề nghị UBND tỉnh báo cáo kết quả khắc phục trước ngày 31/01/2024 và công khai danh sách chủ đầu tư giải ngân dưới 60%.',
    ],
    author: 'Bảo Khánh',
    at: '2023-12-08T14:20:00+07:00',
    section: 'Chính trị',
  },
  {
    id: 'flood',
    title: 'Bản Hốc khắc phục hậu quả sau trận lũ đêm 3/8',
    lead: 'Trận lũ quét đêm 3/8 làm 2 người bị thương, 46 ngôi nhà hư hỏng và chia cắt nhiều tuyến đường của xã Bản Hốc.',
    body: [
      'Theo báo cáo nhanh của Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn huyện, đến 17 giờ ngày 4/8, thiệt hại ước tính 8,7 tỷ đồng; 31,5 ha lúa và 12 ha ngô bị vùi lấp.',
      'Ngay trong đêm, xã huy động hơn 200 lượt người sơ tán 73 hộ dân ra khỏi vùng nguy hiểm.',
      { picture: 'Lực lượng dân quân giúp dân dọn bùn đất tại bản Hốc 2' },
      'UBND huyện đã xuất 6,4 tấn gạo và 150 triệu đồng hỗ trợ khẩn cấp. Liên hệ đầu mối tiếp nhận hàng cứu trợ là Ủy ban MTTQ xã, bà con có thể gửi trực tiếp tại trụ sở.',
    ],
    author: 'Sùng Mẩy',
    at: '2018-08-05T06:50:00+07:00',
    section: 'Thời sự',
  },
  {
    id: 'credit',
    title: 'Vốn chính sách giúp người dân Ia Kreng thoát nghèo bền vững',
    lead: 'Hơn 20 năm qua, nguồn vốn của Ngân hàng Chính sách xã hội đã đến với hàng nghìn hộ nghèo và đồng bào dân tộc thiểu số huyện Ia Kreng.',
    body: [
      'Đến 31/5/2024, tổng dư nợ các chương trình tín dụng chính sách trên địa bàn đạt 412 tỷ 685 triệu đồng với 7.938 hộ còn dư nợ, nợ quá hạn chỉ chiếm 0,11%.',
      'Chị Rơ Châm H’Blơih, làng Kép, vay 80 triệu đồng trồng 1,1 ha cà phê xen sầu riêng. Năm 2023 gia đình chị lãi 146 triệu đồng và tự nguyện viết đơn xin ra khỏi hộ nghèo.',
      { head: 'Phát huy vai trò tổ tiết kiệm và vay vốn' },
      'Toàn huyện hiện có 214 tổ tiết kiệm và vay vốn, trong đó 189 tổ xếp loại tốt. Hội Phụ nữ nhận ủy thác nhiều nhất với 158,3 tỷ đồng.',
      {
        table: [
          ['Chương trình', 'Dư nợ (tỷ đồng)', 'Số hộ'],
          ['Hộ nghèo', '96,4', '1.872'],
          ['Hộ cận nghèo', '74,9', '1.433'],
          ['Nước sạch và vệ sinh', '88,1', '2.906'],
        ],
      },
      'Ông Siu Thuyên, Phó Giám đốc Phòng giao dịch, cho hay năm nay đơn vị phấn đấu tăng trưởng dư nợ 9%, ưu tiên các xã đặc biệt khó khăn.',
    ],
    author: 'Nay Luân',
    at: '2024-06-12T15:33:00+07:00',
    section: 'Đời sống',
  },
  {
    id: 'award',
    title: 'Xã Hòa Tiến đón bằng công nhận đạt chuẩn nông thôn mới nâng cao',
    lead: 'Xã Hòa Tiến vừa long trọng tổ chức lễ công bố quyết định đạt chuẩn nông thôn mới nâng cao năm 2024.',
    body: [
      'Sau 4 năm phấn đấu, xã huy động được 167,2 tỷ đồng xây dựng hạ tầng, trong đó nhân dân đóng góp 21,9 tỷ đồng, chiếm 13,1%.',
      { picture: 'Lãnh đạo thành phố trao bằng công nhận cho xã Hòa Tiến' },
      'Thu nhập bình quân đầu người năm 2024 đạt 68,7 triệu đồng; xã không còn hộ nghèo theo tiêu chí, tỷ lệ tham gia bảo hiểm y tế đạt 97,45%.',
      'Dịp này, UBND xã khen thưởng 12 tập thể và 35 cá nhân có thành tích xuất sắc.',
    ],
    author: 'Lê Thị Thanh Trúc',
    at: '2024-11-21T19:08:00+07:00',
    section: 'Xã hội',
  },
  {
    id: 'brief',
    title: 'Thông báo tạm ngừng cung cấp nước sinh hoạt',
    lead: null,
    body: [
      'Để sửa chữa đường ống D160, Ban Quản lý cấp nước huyện Tam Thái tạm ngừng cấp nước từ 7 giờ đến 16 giờ ngày 22/9/2022 tại các thôn 3, 4 và 7 xã Tam Lộc, khoảng 540 hộ. Đề nghị nhân dân chủ động dự trữ nước.',
    ],
    author: 'Phan Văn Hưng',
    at: '2022-09-20T13:45:00+07:00',
    section: 'Thông báo',
  },
]

/** The story of that name. */
export function story(id: string): Story {
  const found = stories.find((it) => it.id === id)
  if (!found) throw new Error(`no story ${id}`)
  return found
}
