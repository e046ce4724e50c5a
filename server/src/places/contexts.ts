/**
 * Words before a capitalised name that say that it is a person, a street, a school, a product … and no place,
 * though the gazetteer has a commune of that name: "sâm Ngọc Linh", "đường Hoàng Văn Thụ", "ông Minh Khai".
 */
const people =
  'ông|bà|anh|chị|em|cụ|cô|chú|bác|thầy|cháu|đồng chí|đ/c|nghệ nhân|già làng|bác sĩ|bác sỹ|thạc sĩ|tiến sĩ|' +
  'kỹ sư|nhà báo|nhà văn|nhà thơ|tác giả|phóng viên|liệt sĩ|liệt sỹ|mẹ|vợ|chồng|tên|họ|thiếu tá|trung tá|' +
  'thượng tá|đại tá|thượng úy|đại úy|trung úy|tướng|chủ tịch|bí thư|giám đốc|trưởng phòng|vận động viên|' +
  'cầu thủ|ca sĩ|cô giáo|thầy giáo|luật sư|hộ|sinh viên|học sinh|đối tượng|bị cáo|nạn nhân|viên|trưởng|phó'
const roads =
  'đường|phố|ngõ|ngách|hẻm|quốc lộ|tỉnh lộ|huyện lộ|cầu|đèo|dốc|hầm|ngã ba|ngã tư|bến|bến xe|ga|cảng|sân bay|' +
  'cửa khẩu|tuyến|nút giao|đại lộ|cao tốc|kênh|rạch|vàm|phà'
const nature =
  'sông|suối|hồ|núi|đồi|rừng|thác|hang|động|đảo|hòn|vịnh|biển|bãi|đầm|cồn|cù lao|đập|thủy điện|thuỷ điện|' +
  'hồ chứa|vườn quốc gia|khu bảo tồn|đỉnh|dãy|cao nguyên|thung lũng|lưu vực|lòng hồ|mũi|cửa biển|vùng'
const houses =
  'trường|trường học|tiểu học|thcs|thpt|mầm non|mẫu giáo|học viện|đại học|cao đẳng|bệnh viện|phòng khám|' +
  'chùa|đình|đền|miếu|nhà thờ|tịnh xá|lăng|chợ|siêu thị|khách sạn|nhà máy|xí nghiệp|xưởng|công ty|tập đoàn|' +
  'ngân hàng|tác xã|htx|tổ hợp tác|doanh nghiệp|khu công nghiệp|cụm công nghiệp|kcn|ccn|nông trường|' +
  'lâm trường|đồn biên phòng|đồn|trại|trạm|mỏ|di tích|bảo tàng|công viên|quảng trường|tượng đài|nghĩa trang|' +
  'khu du lịch|khu đô thị|chung cư|dự án|giải|cúp|clb|lạc bộ|đội tuyển|bóng đá|fc|lễ hội'
/** Papers, broadcasters and branches that bear a province's name: no place by themselves. */
const outlets =
  'báo|tạp chí|nhà xuất bản|tòa soạn|đài|truyền hình|phát thanh|pt-th|ptth|pt&th|kiến thiết|xskt|viettel|vnpt|' +
  'mobifone|vinaphone|bidv|agribank|vietcombank|vietinbank|sacombank|lpbank|petrolimex|điện lực|xăng dầu|xổ số|chi nhánh'
const goods =
  'sâm|chè|trà|cà phê|gạo|nếp|cam|bưởi|quýt|nhãn|vải|xoài|dừa|mít|chuối|na|mận|đào|lê|tỏi|hành|miến|bún|nem|' +
  'giò|rượu|mật ong|gà|vịt|lợn|trâu|bò|ngựa|cá|tôm|mắm|nước mắm|quế|hồi|thương hiệu|nhãn hiệu|giống|đặc sản|' +
  'thổ cẩm|gốm|lụa|vải thiều|nhãn lồng|tinh dầu|sản phẩm'
const peoples = 'dân tộc|người|tiếng|đồng bào|tộc|nhóm'

function index(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.join('|').split('|'))
}

const noPlaces: readonly string[] = [...index(people, roads, nature, houses, outlets, goods, peoples)]

/** One-word norms. */
export const namesNoPlace: ReadonlySet<string> = new Set(noPlaces.filter((word) => !word.includes(' ')))

/** Two-word norms: by the second word, which stands next to the name, those that make it one. */
export const pairsNoPlace: ReadonlyMap<string, ReadonlySet<string>> = pairsByEnd(noPlaces)

function pairsByEnd(words: readonly string[]): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>()
  for (const [first, second, ...more] of words.map((word) => word.split(' '))) {
    if (first === undefined || second === undefined || more.length > 0) continue
    const starts = pairs.get(second)
    if (starts) starts.add(first)
    else pairs.set(second, new Set([first]))
  }
  return pairs
}

export const persons: ReadonlySet<string> = index(people)

/** Heads of names that go on: "Công ty CP Cao su A", "Ngân hàng TMCP B"; by the second word, the first. */
export const companies: ReadonlyMap<string, string> = new Map([
  ['ty', 'công'],
  ['đoàn', 'tập'],
  ['hàng', 'ngân'],
])

/** What stands in a company's name before the place that it calls itself by. */
export const business: ReadonlySet<string> = index(
  'tnhh|cp|mtv|tmcp|cổ|phần|một|thành|viên|thương|mại|dịch|vụ|xây|dựng|đầu|tư|phát|triển|và|sản|xuất|nhập|khẩu|' +
    'chế|biến|cao|su|thủy|hải|mía|đường|cà|phê|xi|măng|bia|giấy|gạch|may|dược|phẩm|du|lịch|xổ|số|kiến|thiết|' +
    'điện|lực|cấp|thoát|nước|môi|trường|đô|thị|công|trình|giao|thông|lợi|lâm|nông|nghiệp|chăn|nuôi|thức|ăn|giống|' +
    'cây|trồng|vật|tư|phân|bón|nhiệt|khoáng|than|bảo|hiểm|tư|vấn|thiết|kế|xăng|dầu|vận|tải|nghệ|viễn|' +
    'sữa|thực|lương|thuốc|lá|rượu|vàng|bạc|in|bị|kinh|doanh|bất|động|lắp|cơ|khí|thép|gỗ|dệt|da|giày|hóa|chất|' +
    'quản|lý|khai|thác|tín|dụng|chính|sách|tổng|hợp|xã|hội|csxh|thôn',
)

/** After a person's name: "Trần Văn B, Chủ tịch UBND xã". */
export const offices: ReadonlySet<string> = index(
  'bí thư|chủ tịch|phó bí|phó chủ|giám đốc|phó giám|trưởng ban|trưởng phòng|trưởng đoàn|trưởng thôn|phó trưởng|' +
    'ủy viên|tỉnh ủy|đại biểu|thường trực|sinh năm|trưởng bản|trưởng ấp|trưởng công|chỉ huy',
)

/** Family names, those of the highlands among them: a long capitalised name that begins so is a person's. */
export const familyNames: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh mai lương tô hà cao ' +
    'thái tạ chu châu quách lâm trương tống vi lò lường cầm giàng vàng sùng thào mùa hạng vừ lầu cứ và y a rơ ' +
    'siu ksor kpă nông hứa triệu bàn phùng đàm la ma thạch sơn kim danh lưu kiều mạc doãn vương từ tăng tôn ' +
    'khổng thân đào đồng ninh giáp quàng tòng lù lèng lồ tẩn chẻo phàn ly cư hờ tráng hảng điểu bạch cù hầu lục ' +
    'nghiêm ông phí quan tiêu trà ung văn viên xa đèo lỷ chảo lỳ sìn pờ chang tao ngân len hồ bríu zơ alăng ' +
    "k' h' ka ha kon cil lơ mu rcom rmah nay kbôr ayun niê mlô byă"
  ).split(' '),
)
