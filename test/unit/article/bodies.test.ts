/** Bodies in the markup of many systems, each by one construction: leads, tables, lists, quotes, and what stands around. */
import { expect, it } from 'vitest'
import { readPage } from '../../../server/src/article/index.ts'

const first =
  'Sáng 4/5, UBND xã Nà Tông tổ chức hội nghị triển khai kế hoạch xây dựng nông thôn mới năm 2023 với sự tham gia của 68 đại biểu.'
const second =
  'Đến nay xã đạt 12/19 tiêu chí, thu nhập bình quân 34,6 triệu đồng/người/năm, tỷ lệ hộ nghèo còn 18,4%.'
const third =
  'Trả lời ý kiến cử tri, lãnh đạo xã cho biết đường liên thôn dài 2,7 km sẽ hoàn thành trong quý III.'
const title = 'Xã Nà Tông triển khai kế hoạch nông thôn mới năm 2023'
const page = (body: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`
const menu =
  '<div id="top"><table><tr><td><a href="/">Trang chủ</a></td><td><a href="/gt">Giới thiệu chung</a></td><td><a href="/tt">Tin tức sự kiện</a></td><td><a href="/vb">Văn bản chỉ đạo điều hành</a></td></tr></table></div>'
const cases: Readonly<Record<string, readonly [html: string, lines: readonly string[]]>> = {
  'lead h2': [
    page(`<div class="c"><h1>${title}</h1><h2>${first}</h2><p>${second}</p><p>${third}</p></div>`),
    [first, second, third],
  ],
  'lead h3 strong': [
    page(
      `<div class="c"><h1>${title}</h1><h3><strong>${first}</strong></h3><div><p>${second}</p><p>${third}</p></div></div>`,
    ),
    [first, second, third],
  ],
  'lead span': [
    page(
      `<div class="c"><h1>${title}</h1><span class="abstract">${first}</span><div class="body"><p>${second}</p><p>${third}</p></div></div>`,
    ),
    [first, second, third],
  ],
  'lead td': [
    page(
      `<table><tr><td class="tieude">${title}</td></tr><tr><td class="trichyeu"><b>${first}</b></td></tr><tr><td><div>${second}</div><div>${third}</div></td></tr></table>`,
    ),
    [first, second, third],
  ],
  'lead header': [
    page(
      `<article><header><h1>${title}</h1><p>${first}</p></header><div><p>${second}</p><p>${third}</p></div></article>`,
    ),
    [first, second, third],
  ],
  'lead li/blockquote': [
    page(
      `<div><h1>${title}</h1><blockquote>${first}</blockquote><div><p>${second}</p><p>${third}</p></div></div>`,
    ),
    [first, second, third],
  ],
  'table th rowspan': [
    page(
      `<div><h1>${title}</h1><p>${first}</p><table><caption>Biểu số hộ nghèo</caption><thead><tr><th>TT</th><th>Xã</th><th>Hộ nghèo</th></tr></thead><tbody><tr><th>1</th><td>Nà Tông</td><td>118</td></tr><tr><th>2</th><td>Pù Lầu</td><td>97</td></tr></tbody></table><p>${second}</p></div>`,
    ),
    [first, 'Biểu số hộ nghèo', 'TT | Xã | Hộ nghèo', '1 | Nà Tông | 118', '2 | Pù Lầu | 97', second],
  ],
  'table empty cells': [
    page(
      `<div><h1>${title}</h1><p>${first}</p><table><tr><th></th><th>Hộ nghèo</th><th>Ghi chú</th></tr><tr><td>Nà Tông</td><td>118</td><td>&nbsp;</td></tr><tr><td>Pù Lầu</td><td></td><td>chưa rà soát</td></tr></table><p>${second}</p></div>`,
    ),
    [first, '| Hộ nghèo | Ghi chú', 'Nà Tông | 118 |', 'Pù Lầu | | chưa rà soát', second],
  ],
  'table figure wp': [
    page(
      `<div><h1>${title}</h1><p>${first}</p><figure class="wp-block-table"><table><tbody><tr><td>Xã</td><td>Hộ nghèo</td></tr><tr><td>Nà Tông</td><td>118</td></tr><tr><td>Pù Lầu</td><td>97</td></tr></tbody></table><figcaption>Nguồn: UBND xã</figcaption></figure><p>${second}</p></div>`,
    ),
    [first, 'Xã | Hộ nghèo', 'Nà Tông | 118', 'Pù Lầu | 97', second],
  ],
  'table p in cells': [
    page(
      `<div><h1>${title}</h1><p>${first}</p><div class="table-responsive"><table><tr><td><p>Xã</p></td><td><p>Hộ</p><p>nghèo</p></td></tr><tr><td><p>Nà Tông</p></td><td><p>118</p></td></tr><tr><td><p>Pù Lầu</p></td><td><p>97</p></td></tr></table></div><p>${second}</p></div>`,
    ),
    [first, 'Xã | Hộ nghèo', 'Nà Tông | 118', 'Pù Lầu | 97', second],
  ],
  'table with list cell': [
    page(
      `<div><h1>${title}</h1><p>${first}</p><table><tr><td>Xã</td><td>Nội dung</td></tr><tr><td>Nà Tông</td><td><ul><li>118 hộ nghèo</li><li>21 hộ cận nghèo</li></ul></td></tr><tr><td>Pù Lầu</td><td><ul><li>97 hộ nghèo</li></ul></td></tr></table><p>${second}</p></div>`,
    ),
    [first, 'Xã | Nội dung', 'Nà Tông | 118 hộ nghèo 21 hộ cận nghèo', 'Pù Lầu | 97 hộ nghèo', second],
  ],
  'nested quotes': [
    page(
      `<div><h1>${title}</h1><p>${first}</p><blockquote><p>${second}</p><blockquote><p>“Bà con phấn khởi lắm, năm nay 14 hộ có nhà mới”, ông Páo nói.</p></blockquote></blockquote><p>${third}</p></div>`,
    ),
    [first, second, '“Bà con phấn khởi lắm, năm nay 14 hộ có nhà mới”, ông Páo nói.', third],
  ],
  'nested lists': [
    page(
      `<div><h1>${title}</h1><p>${first}</p><ol><li>Giao thông:<ul><li>Cứng hóa 5,2 km đường thôn;</li><li>Sửa 2 cầu treo.</li></ul></li><li>Thủy lợi: kiên cố 1,4 km mương.</li></ol><p>${third}</p></div>`,
    ),
    [
      first,
      'Giao thông:',
      'Cứng hóa 5,2 km đường thôn;',
      'Sửa 2 cầu treo.',
      'Thủy lợi: kiên cố 1,4 km mương.',
      third,
    ],
  ],
  'figcaption p': [
    page(
      `<div><h1>${title}</h1><p>${first}</p><figure><img src=a.jpg><figcaption>Đại biểu trao đổi tại hội nghị</figcaption></figure><p>${second}</p></div>`,
    ),
    [first, second],
  ],
  'img p caption italic': [
    page(
      `<div><h1>${title}</h1><p>${first}</p><p style="text-align:center"><img src=a.jpg><br><em>Người dân thôn Khau Lầu làm đường</em></p><p>${second}</p></div>`,
    ),
    [first, second],
  ],
  'short notice among menus': [
    page(
      `${menu}<div id="l"><ul>${Array.from({ length: 12 }, (_, i) => `<li><a href="/m${i}">Chuyên trang số ${i} về cải cách hành chính và chuyển đổi số</a></li>`).join('')}</ul></div><div id="m"><div class="t">${title}</div><div>08/05/2023</div><div>${second}</div></div><div id="r"><p>Dự báo thời tiết</p><p>Hà Giang 24°C</p><p>Độ ẩm 81%</p></div>`,
    ),
    [second],
  ],
  paginated: [
    page(
      `<div><h1>${title}</h1><div class="content"><p>${first}</p><p>${second}</p></div><div class="page-links">Trang: <a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">Tiếp</a></div></div>`,
    ),
    [first, second],
  ],
  'cookie+weather': [
    page(
      `<div class="cc-window" role="dialog"><p>Trang web này sử dụng cookie để cải thiện trải nghiệm của bạn, xem chính sách quyền riêng tư của chúng tôi.</p><a>Đồng ý</a></div><div><h1>${title}</h1><p>${first}</p><p>${second}</p></div><div class="box"><h3>Thời tiết</h3><p>Hà Nội: 27 - 34°C, có mây, không mưa, gió nhẹ.</p></div>`,
    ),
    [first, second],
  ],
  'cookie no role': [
    page(
      `<div id="ckbar"><p>Chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn. Bằng việc tiếp tục, bạn đồng ý với chính sách cookie.</p><button>Đồng ý</button></div><div><h1>${title}</h1><p>${second}</p></div>`,
    ),
    [second],
  ],
  liferay: [
    page(
      `${menu}<div class="portlet-body"><div class="journal-content-article"><div class="header-title">${title}</div><div class="metadata-entry metadata-publish-date">04/05/2023 08:20</div><div class="asset-summary"><p>${first}</p></div><div class="asset-content"><div>${second}</div><div><br></div><div>${third}</div></div></div><div class="taglib-ratings">Điểm trung bình (0 Bình chọn)</div></div>`,
    ),
    [first, second, third],
  ],
  sharepoint: [
    page(
      `<div class="ms-rtestate-field"><div id="DeltaPlaceHolderMain"><div class="title-news">${title}</div><div class="sapo-news">${first}</div><div class="ms-rtestate-field" style="display:inline"><div class="ExternalClass7A"><p>${second}</p><p>${third}</p></div></div></div></div>`,
    ),
    [first, second, third],
  ],
  dnn: [
    page(
      `<div class="DnnModule DnnModule-DNNArticle"><div class="contentmain1"><div class="titleDetail">${title}</div><div class="dateDetail">Ngày cập nhật: 04/05/2023 08:20</div><div class="desDetail">${first}</div><div class="Normal contentDetail"><p class="MsoNormal">${second}</p><p class="MsoNormal">${third}</p></div></div></div>`,
    ),
    [first, second, third],
  ],
  vnpt: [
    page(
      `<div class="panel-layout"><div class="ArticleDetailControl"><h1 class="ArticleHeader">${title}</h1><div class="PostDate">04/05/2023 08:20</div><h2 class="Summary">${first}</h2><div class="ArticleContent"><span>${second}</span><br/><br/><span>${third}</span></div></div></div>`,
    ),
    [first, second, third],
  ],
  nukeviet: [
    page(
      `<div class="news_column panel panel-default newsdetail"><div class="panel-body"><h1 class="title margin-bottom-lg">${title}</h1><em class="pull-left timestamp">Thứ năm - 04/05/2023 08:20</em><div class="clearfix"><div class="hometext m-bottom">${first}</div></div><div id="news-bodyhtml" class="bodytext margin-bottom-lg"><p>${second}</p><p>${third}</p></div></div></div><div class="news_column panel panel-default"><div class="panel-body"><form id="form3B"><div class="h5 clearfix"><p id="stringrating">Tổng số điểm của bài viết là: 0 trong 0 đánh giá</p></div></form></div></div>`,
    ),
    [first, second, third],
  ],
  'tra loi prose': [
    page(
      `<div><h1>${title}</h1><p>${first}</p><p>Hỏi: Xã có bao nhiêu hộ nghèo?</p><p>Trả lời: Xã có 118 hộ nghèo.</p><p>${third}</p></div>`,
    ),
    [first, 'Hỏi: Xã có bao nhiêu hộ nghèo?', 'Trả lời: Xã có 118 hộ nghèo.', third],
  ],
  'tra loi form': [
    page(
      `<div><h1>${title}</h1><p>${first}</p><p>${second}</p></div><div class="x"><p>Bác nói đúng quá, thôn tôi cũng chờ đường mấy năm nay rồi.</p><a>Trả lời</a> <a>Thích</a></div>`,
    ),
    [first, second],
  ],
}

it.each(Object.entries(cases))('%s', (_, [html, lines]) => {
  const article = readPage({ html })
  expect(article.text.split('\n')).toEqual(lines)
  expect(article.title).toBe(title)
})
