/** The interface in Vietnamese; its keys are the catalogue's keys. `{name}` is filled in. */
export const vi = {
  name: 'Tin Làng',
  settings: 'Cài đặt',

  'page.untitled': 'Trang không có tiêu đề',
  'clip.now': 'Lưu bài này',
  'clip.again': 'Lưu lại bài này',
  'clip.working': 'Đang lưu…',

  'step.capture': 'Đang chụp lại trang…',
  'step.kept': 'Đã giữ trên máy này',
  'step.sending': 'Đang gửi…',
  'step.sent': 'Đã gửi',
  'step.unsent': 'Chưa gửi được',

  'facts.none': 'Không đọc được số liệu nào trong bài này.',
  'facts.one': 'Đọc được {count} số liệu',
  'facts.other': 'Đọc được {count} số liệu',
  'facts.list': 'Số liệu đã đọc',
  'facts.show': 'Xem trong bài',
  'outcome.created': 'Bài đã được lưu.',
  'outcome.unchanged': 'Bài này đã có từ trước, không có gì thay đổi.',
  'outcome.updated': 'Nội dung bài đã thay đổi: đã lưu một phiên bản mới.',
  'article.open': 'Mở bài trong Tin Làng',
  'service.open': 'Mở trang tra cứu',

  'status.target': 'mục tiêu',
  'status.unmet': 'chưa đạt',
  'status.registered': 'đăng ký',

  'kept.one': '{count} bài đang chờ gửi',
  'kept.other': '{count} bài đang chờ gửi',
  'kept.why': 'Các bài này được giữ trên máy này cho đến khi gửi được.',
  'kept.retry': 'Gửi lại',
  'kept.retryOne': 'Gửi lại: {title}',
  'kept.retryAll': 'Gửi lại tất cả',
  'kept.remove': 'Bỏ',
  'kept.removeOne': 'Bỏ: {title}',
  'kept.removeSure': 'Bỏ hẳn?',
  'kept.waiting': 'Chờ gửi',

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
  'failure.kept': 'Bài vẫn được giữ trên máy này.',
  'failure.detail': 'Dịch vụ báo: {detail}',

  'refusal.browser': 'Đây là trang riêng của trình duyệt, không lưu được. Hãy mở một bài báo.',
  'refusal.store': 'Trình duyệt không cho tiện ích đọc trang của kho tiện ích. Hãy mở một bài báo.',
  'refusal.file': 'Đây là tệp trên máy. Hãy mở bài từ địa chỉ web của nó.',
  'refusal.format': 'Đây không phải là trang web (ví dụ tệp PDF hoặc hình ảnh). Hãy mở bài ở dạng trang web.',
  'refusal.blocked':
    'Trình duyệt không cho đọc trang này. Hãy tải lại trang rồi bấm vào biểu tượng Tin Làng lần nữa.',
  'refusal.large': 'Trang này quá lớn (trên {limit}). Hãy mở bản in hoặc bản rút gọn của bài rồi lưu lại.',
  'refusal.empty': 'Trang này trống. Hãy chờ trang tải xong rồi lưu lại.',
  'refusal.disk': 'Không ghi được vào đĩa của máy này. Hãy giải phóng dung lượng rồi lưu lại.',

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
    'Tiện ích chỉ đọc trang khi bạn bấm “Lưu bài này”, và chỉ gửi đến địa chỉ ở trên. Mã truy cập nằm trong trình duyệt này.',
} as const satisfies Record<string, string>

export type Key = keyof typeof vi
