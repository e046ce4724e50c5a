import type { Story } from './news-page.ts'

/** Written for these tests in the manner of a district's news page; no real report and no real figures. */
export const criteriaStory: Story = {
  title: 'Mù Cang Chải dồn sức cho các xã khó khăn về đích nông thôn mới',
  published: '2023-06-14T15:20:00+07:00',
  lead: 'Nhiều tiêu chí khó đã được các xã vùng cao hoàn thành, song chặng đường phía trước vẫn còn không ít việc.',
  paragraphs: [
    'Sáng ngày 13/6, UBND huyện Mù Cang Chải, tỉnh Yên Bái tổ chức hội nghị đánh giá kết quả thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới.',
    'Theo báo cáo tại hội nghị, đến nay xã Nậm Có đạt 12/19 tiêu chí, xã Púng Luông đạt 15/19 tiêu chí. Những tiêu chí còn lại đều đòi hỏi nguồn vốn lớn và thời gian dài để bà con thay đổi nếp làm, nếp nghĩ.',
    'Tỷ lệ hộ nghèo của huyện còn 38,6%. Huyện phấn đấu đến năm 2025 giảm tỷ lệ hộ nghèo xuống còn 25%.',
    'Tổng vốn được giao cho chương trình là 64 tỷ 250 triệu đồng, đến nay huyện đã giải ngân 41 tỷ 500 triệu đồng, đạt 64,6% kế hoạch.',
    'Kết luận hội nghị, lãnh đạo huyện yêu cầu các xã bám sát Nghị quyết số 15-NQ/HU ngày 20/4/2021, phân công từng cán bộ phụ trách từng thôn, bản.',
  ],
}

export const changedStory: Story = {
  ...criteriaStory,
  paragraphs: [
    ...criteriaStory.paragraphs,
    'Cập nhật: chiều cùng ngày, xã Chế Tạo báo cáo đã đạt 11/19 tiêu chí, tăng 2 tiêu chí so với năm trước.',
  ],
}

export const povertyStory: Story = {
  title: 'Xã Nậm Có chung tay giảm nghèo từ cây sơn tra',
  published: '2023-07-03T08:05:00+07:00',
  lead: 'Từ những vạt rừng sơn tra, nhiều gia đình người Mông ở xã vùng cao đã có của ăn của để.',
  paragraphs: [
    'Về xã Nậm Có, huyện Mù Cang Chải, tỉnh Yên Bái những ngày này, trên các sườn đồi đâu đâu cũng gặp bà con đang chăm sóc sơn tra. Cấp ủy, chính quyền xã xác định đây là cây trồng giúp người dân thoát nghèo.',
    'Đến hết năm 2022, toàn xã còn 612 hộ nghèo, tỷ lệ hộ nghèo của xã còn 31,4%. Thu nhập bình quân đầu người đạt 28 triệu đồng/năm.',
    'Thời gian tới, xã tiếp tục vận động nhân dân trồng mới và mời cán bộ khuyến nông về tận bản hướng dẫn kỹ thuật, để mỗi gia đình đều có thể làm theo.',
  ],
}

export const roadStory: Story = {
  title: 'Bê tông hóa đường về các bản vùng cao Púng Luông',
  published: '2023-08-21T10:40:00+07:00',
  lead: 'Những con đường mới đang nối các bản xa với trung tâm xã, mở lối cho nông sản xuống chợ.',
  paragraphs: [
    'Trong năm 2022, xã Púng Luông, huyện Mù Cang Chải, tỉnh Yên Bái đã giải ngân 7 tỷ 200 triệu đồng vốn đầu tư để làm đường giao thông nông thôn. Nhân dân hiến đất, góp công cùng Nhà nước mở đường.',
    'Nhờ đường sá thuận lợi, tỷ lệ hộ nghèo của xã giảm còn 22,8%. Đến nay xã đạt 16/19 tiêu chí nông thôn mới, là một trong những xã dẫn đầu của huyện.',
    'Bà con các bản cho biết, trước đây mùa mưa phải gùi hàng đi bộ nửa ngày, nay xe tải nhỏ đã vào được đến đầu bản.',
  ],
}

export const waterStory: Story = {
  title: 'Nước sạch về bản, niềm vui của người Chế Tạo',
  published: '2023-09-12T09:15:00+07:00',
  lead: 'Công trình cấp nước tập trung vừa hoàn thành đã giải cơn khát nhiều năm của bà con.',
  paragraphs: [
    'Chế Tạo là xã xa nhất của huyện Mù Cang Chải, tỉnh Yên Bái. Sau nhiều tháng thi công, công trình cấp nước sinh hoạt tập trung của xã đã được bàn giao cho nhân dân sử dụng.',
    'Đến nay, xã Chế Tạo đạt 11/19 tiêu chí; tỷ lệ hộ nghèo của xã còn 44,2%. Xã phấn đấu năm 2024 có thêm 2 tiêu chí.',
    'Người dân trong bản cử ra một tổ tự quản để trông coi đường ống, dọn dẹp bể lọc và thu tiền nước hằng tháng.',
  ],
}
