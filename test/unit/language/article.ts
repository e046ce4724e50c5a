/** An article in the register of a district's news page, written for these tests: places and figures are made up. */
export const article = `Họp Ban Chỉ đạo các chương trình mục tiêu quốc gia huyện Nậm Pung

Thứ năm, 20/10/2022 | 14:05

(NPO) - Sáng ngày 19/10, Thường trực Huyện uỷ Nậm Pung tổ chức hội nghị đánh giá 9 tháng đầu năm 2022 và giai đoạn 2021 - 2025 theo Nghị quyết số 08-NQ/HU ngày 12/3/2021, Quyết định số 455/QĐ-UBND của UBND tỉnh. Dự hội nghị có đ/c Lò A Sính, PGS.TS. Hà Văn Minh cùng 45 đại biểu.

Theo báo cáo, tính đến hết tháng 9/2022, xã Mường Khoa đạt 13/19 tiêu chí, tăng 02 tiêu chí so với cùng kỳ năm trước; hai xã Tà Hừa và Nậm Cắt đạt mười một tiêu chí; 6 xã còn lại đạt từ 5 – 9 tiêu chí, bình quân 10,4 tiêu chí/xã. Tỷ lệ hộ nghèo giảm từ trên 41,5% năm 2020 xuống còn dưới 33% cuối năm 2021, bình quân giảm 4 - 4,5%/năm; toàn huyện còn 3.187 hộ nghèo. Các tiêu chí chưa đạt: Giao thông; Thu nhập; Hộ nghèo…

Về nguồn vốn, năm 2022 huyện được giao trên 96 tỷ 75 triệu đồng, đến ngày 30/9 giải ngân 52,8 tỷ đồng, đạt 54,96% kế hoạch; còn lại 43.275 triệu đồng. Người dân hiến 12.500 m2 đất, 1.250m3 cát, góp khoảng 2,1 tỷ. Độ che phủ rừng đạt 48.7%. Thu nhập bình quân 24,6 triệu đồng/người/năm.

Sau dịch COVID-19, gần nửa số hộ… “Bà con phải tự vươn lên”, ông Vừ A Dính (sinh năm 1979, ở bản Huổi Lốc) nói. Đường dây nóng: 0213.3876.112; email: toasoan@nampung.vn./.

Tin, ảnh: Quàng Thị Hoà`
