/** A site that nobody has: its pages keep the article in the value of a field, out of which a script builds it. */
import type { SiteRule } from '../../../../server/src/article/sites/rule.ts'
import type { SiteSample } from './sample.ts'

export const rule: SiteRule = {
  name: 'tin.vidu.example',
  hosts: ['tin.vidu.example', 'm.tin.vidu.example'],
  why: 'The body stands in the value of a hidden field, and what is shown are only the day’s other headlines.',
  title: 'b.tenbai',
  lead: 'marquee.trichyeu',
  body: 'input#noidung@value',
  author: 'span.nguoiviet',
  date: 'span.luc@data-luc',
  drop: '.tinthem, figure',
}

const body = [
  'Xã Phiêng Kham có 9 bản, trong đó 4 bản chưa có điện lưới; năm nay huyện giao chỉ tiêu đưa điện về 2 bản.',
  'Đến ngày 20/6, đơn vị thi công đã dựng 118/146 cột và kéo 7,4 km đường dây, giải ngân 3,2 tỷ đồng.',
  'Bản | Số hộ | Có điện',
  'Huổi Luông | 64 | 64',
  'Pá Sập | 51 |',
  'Phần việc còn lại sẽ xong trước ngày 2/9 để bà con đón Tết Độc lập.',
]
const lead = 'Sau nhiều năm thắp đèn dầu, 115 hộ của hai bản vùng cao sắp có điện lưới quốc gia.'
const [first = '', second = '', , , , last = ''] = body

const markup = `<p>${first}</p><div class="tinthem"><p>Xem thêm: Bản bên khánh thành cầu treo dài 48 m, trị giá 900 triệu đồng.</p></div><p>${second}</p><table><tr><th>Bản</th><th>Số hộ</th><th>Có điện</th></tr><tr><td>Huổi Luông</td><td>64</td><td>64</td></tr><tr><td>Pá Sập</td><td>51</td><td></td></tr></table><figure><figcaption>Công nhân kéo dây qua suối</figcaption></figure><p>${last}</p>`
const asValue = markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const headlines = [
  'Thị trấn tổ chức giải bóng chuyền, thu hút 16 đội tham gia trong ba ngày cuối tuần vừa qua.',
  'Đoàn thanh niên trồng 2.400 cây xanh dọc tuyến đường vào trung tâm huyện trong tháng sáu.',
  'Hội Phụ nữ huyện trao 35 suất quà cho học sinh nghèo vượt khó của các xã vùng biên.',
]

export const sample: SiteSample = {
  url: 'https://tin.vidu.example/xem.aspx?id=812',
  html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Tin huyện</title></head><body><table><tr><td><b class="tenbai">Điện lưới về hai bản vùng cao Phiêng Kham</b><br><span class="luc" data-luc="24/06/2019 09:30">5 năm trước</span><marquee class="trichyeu">${lead}</marquee><input type="hidden" id="noidung" value="${asValue}"><div id="hienthi"></div><span class="nguoiviet">Lò Thị Hặc</span></td><td>${headlines.map((words) => `<div>${words}</div>`).join('')}</td></tr></table></body></html>`,
  article: {
    title: 'Điện lưới về hai bản vùng cao Phiêng Kham',
    author: 'Lò Thị Hặc',
    publishedAt: '2019-06-24T09:30:00+07:00',
    text: [lead, ...body].join('\n'),
  },
}
