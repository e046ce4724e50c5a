export const options = {
  'options.title': 'Cài đặt Tin Làng',
  'options.pair': 'Ghép nối với dịch vụ',
  'options.pairHelp':
    'Khi khởi động (npm start), dịch vụ in ra một đường dẫn ghép nối. Dán đường dẫn đó vào đây.',
  'options.pairLink': 'Đường dẫn ghép nối',
  'options.pairNow': 'Ghép nối',
  'options.paired': 'Đã ghép nối với {address}.',
  'options.pairBad': 'Đây không phải đường dẫn ghép nối. Nó có dạng http://127.0.0.1:8787/pair#…',
  'options.pairUsed':
    'Mã ghép nối đã dùng, đã hết hạn hoặc bị sai. Hãy khởi động lại dịch vụ để có đường dẫn mới.',
  'options.byHand': 'Hoặc nhập địa chỉ và mã truy cập',
  'options.address': 'Địa chỉ dịch vụ',
  'options.addressBad': 'Địa chỉ không hợp lệ. Ví dụ: http://127.0.0.1:8787',
  'options.addressWhy':
    'Trình duyệt sẽ hỏi quyền truy cập {address}: tiện ích chỉ dùng quyền này để gửi các bài bạn lưu đến đó.',
  'options.addressDenied': 'Trình duyệt không được phép kết nối với {address}, nên địa chỉ chưa được lưu.',
  'options.addressPlain':
    'Kết nối http đến máy khác không được mã hóa: mã truy cập có thể bị đọc trộm trên đường truyền.',
  'options.token': 'Mã truy cập',
  'options.tokenHelp': 'Tạo bằng lệnh npm run -s token -- create --name TÊN --scope clip',
  'options.save': 'Lưu và kiểm tra',
  'options.testing': 'Đang kiểm tra…',
  'options.works': 'Kết nối tốt: dịch vụ trả lời và nhận mã truy cập.',
  'options.language': 'Ngôn ngữ',
  'options.language.auto': 'Theo trình duyệt',
  'options.language.vi': 'Tiếng Việt',
  'options.language.en': 'English',
  'options.privacy':
    'Tiện ích chỉ đọc trang khi bạn lưu hoặc đọc thử trang đó, và chỉ gửi đến địa chỉ ở trên. Mã truy cập nằm trong trình duyệt này.',
} as const satisfies Record<string, string>
