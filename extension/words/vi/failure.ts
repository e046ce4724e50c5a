export const failure = {
  'failure.unreachable':
    'Không kết nối được với {address}. Hãy khởi động dịch vụ Tin Làng (npm start) rồi gửi lại.',
  'failure.timeout': '{address} không trả lời kịp. Hãy chờ một lát rồi gửi lại.',
  'failure.permission':
    'Trình duyệt chưa cho phép kết nối với {address}. Hãy mở Cài đặt và cho phép địa chỉ này.',
  'failure.unpaired':
    'Trình duyệt này chưa được ghép nối. Hãy mở Cài đặt và dán đường dẫn ghép nối mà dịch vụ in ra khi khởi động.',
  'failure.token': 'Dịch vụ không nhận mã truy cập này. Hãy ghép nối lại trong Cài đặt.',
  'failure.forbidden':
    'Dịch vụ từ chối: mã truy cập không có quyền lưu bài, hoặc địa chỉ không được phép. Hãy ghép nối lại trong Cài đặt.',
  'failure.large':
    'Trang này ({size}) lớn hơn mức dịch vụ nhận. Hãy mở bản in hoặc bản rút gọn của bài rồi lưu lại.',
  'failure.article':
    'Dịch vụ không tìm thấy bài viết trong trang này. Hãy mở đúng trang của bài (không phải trang chủ hay chuyên mục) rồi lưu lại.',
  'failure.invalid':
    'Dịch vụ không hiểu dữ liệu được gửi. Hãy kiểm tra xem tiện ích và dịch vụ có cùng phiên bản không.',
  'failure.busy': 'Dịch vụ đang bận hoặc tạm thời không ghi được. Hãy chờ một lát rồi gửi lại.',
  'failure.server':
    'Dịch vụ gặp lỗi (mã {status}). Hãy gửi lại; nếu vẫn lỗi, xem thông báo trong cửa sổ chạy dịch vụ.',
  'failure.stranger':
    'Địa chỉ {address} có trả lời, nhưng không phải là dịch vụ Tin Làng. Hãy kiểm tra địa chỉ trong Cài đặt.',
  'failure.gone': 'Dịch vụ không còn mục này: bài có thể đã bị xóa hoặc được đọc lại. Hãy đọc lại trang.',
  'failure.kept': 'Bài vẫn được giữ trên máy này.',
  'failure.detail': 'Dịch vụ báo: {detail}',
} as const satisfies Record<string, string>
