import { once } from 'node:events'
import { createServer } from 'node:http'

/** A site whose pages hold what pages hold today: frames, shadow roots, late pictures, forms filled in. */
export interface OddSite {
  readonly address: string
  /** The same server as another site, whose frames the extension may read. */
  readonly neighbour: string
  /** The same server as a site that the extension has no permission for. */
  readonly stranger: string
  /** Puts a page, or a picture, under a path. */
  serve(path: string, content: string | Buffer, type?: string): void
  close(): Promise<void>
}

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

const paragraph = (text: string) => `<p>${text}</p>`

const frames = new Map([
  [
    '/khung-nha',
    `<!doctype html><meta charset="utf-8"><title>Khung</title><style>p { color: teal }</style>
    <body><p>Theo danh sách niêm yết tại nhà văn hóa, xã Khe Vàng có 41 hộ cận nghèo được vay vốn trong năm.</p><img src="khung/anh.png" onerror="top.hacked = 1">
    <a href="javascript:alert(1)">bấm</a></body>`,
  ],
  [
    '/khung-xom',
    `<!doctype html><meta charset="utf-8"><body><p>Xã bên cạnh đã đạt 17 tiêu chí và đang hoàn thiện hồ sơ để được công nhận trong năm nay.</p>
    <script>document.body.append('viết bằng script')</script></body>`,
  ],
  [
    '/khung-la',
    `<!doctype html><meta charset="utf-8"><body><p>Khung của người lạ, không đọc được.</p></body>`,
  ],
  ['/khung-an', `<!doctype html><meta charset="utf-8"><body><p>Khung một điểm ảnh.</p></body>`],
])

const oddPage = (neighbour: string, stranger: string) => `<!doctype html>
<html lang="vi"><head>
<meta charset="utf-8"><title>Bản Khe Vàng qua các khung</title>
<meta http-equiv="refresh" content="3600;url=/di-noi-khac"><meta name="csrf-token" content="bi-mat-csrf">
<meta property="og:title" content="Bản Khe Vàng qua các khung">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bản Khe Vàng qua các khung", "datePublished": "2024-05-04T07:30:00+07:00"}</script>
<script nonce="abc">window.secretOfScript = 'bi-mat-script'</script>
<style nonce="abc">.an { display: none } .mo { visibility: hidden } .mo .ro { visibility: visible }</style>
</head><body onload="window.loaded = true">
<!-- bi-mat-ghi-chu -->
<h1>Bản Khe Vàng qua các khung</h1>
${paragraph('Sáng 4/5, đoàn công tác của huyện đến bản Khe Vàng xem việc giảm nghèo và làm đường trong năm nay.')}
<p>Năm 2023, xã Khe Vàng đạt <b>14/19 tiêu chí</b> nông thôn mới, còn <i onclick="x()">62 hộ nghèo</i>.</p>
<div class="an"><p>Đoạn này bị giấu bằng display, dù nó dài như những đoạn khác của bài và có 99 hộ nghèo trong đó.</p></div>
<div class="mo"><p>Đoạn này bị giấu bằng visibility, dù nó dài như những đoạn khác của bài và có 98 hộ nghèo trong đó.</p></div>
<div class="mo"><p>Chỗ này cũng không ai nhìn thấy, dù nó dài như những đoạn khác của bài và có 97 hộ nghèo trong đó.</p><p class="ro">Nhiều hộ cho biết sẽ tiếp tục mở rộng diện tích trồng quế khi đường vào bản đã thuận lợi hơn.</p></div>
<khung-mo id="mo"><p>Trưởng bản cho biết đoạn mương dài nhất chạy qua ba nhóm hộ và mất gần một tháng mới xong.</p><p slot="thua">Không có khe nào cho đoạn này.</p></khung-mo>
<div id="kin"></div>
<iframe src="/khung-nha" width="400" height="120" title="Bảng"></iframe>
<iframe src="${neighbour}/khung-xom" width="400" height="120"></iframe>
<iframe src="${stranger}/khung-la" width="400" height="120"></iframe>
<iframe src="/khung-an" width="1" height="1"></iframe>
<img class="lazy" src="${pixel}" data-src="/anh/lua-chin.jpg" alt="Lúa chín">
<img src="/anh/da-co.jpg" alt="Đã có"><picture><source data-srcset="/anh/ban.webp 2x"><img data-original="/anh/ban.jpg"></picture>
<form action="/gui"><input name="attributes" type="text" id="ten"><input name="mat-khau" id="mat-khau" type="password">
<input type="hidden" value="bi-mat-an"><textarea id="y-kien"></textarea><input type="submit" value="Gửi ý kiến"></form>
<div id="soan" contenteditable="true" role="textbox">bi-mat-soan</div>
<canvas width="20" height="20"></canvas>
<svg width="20" height="20" viewBox="0 0 10 10"><linearGradient id="g"></linearGradient><a href="javascript:alert(1)"><text>svg</text></a></svg>
<a href="  java&#10;script:alert(1)">nguy hiểm</a><a href="/tin/khac">tin khác</a>
<pre>
  giữ
  nguyên</pre>
<script>
customElements.define('khung-mo', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML =
      '<style>p { font-weight: bold } :host { display: block }</style><p>Bà con trong bản góp hơn hai trăm ngày công để sửa lại mương nước trước vụ mùa năm nay.</p><slot></slot>'
  }
})
const kin = document.getElementById('kin').attachShadow({ mode: 'closed' })
kin.innerHTML = '<p>Từ đầu nhiệm kỳ đến nay, huyện đã làm được 26 km đường bê tông đến các bản xa trung tâm.</p>'
const sheet = new CSSStyleSheet()
sheet.replaceSync('p { letter-spacing: 0.01em }')
kin.adoptedStyleSheets = [sheet]
</script>
</body></html>`

/** The smallest PDF with a page, as long as its bytes are counted right by nobody: viewers mend it. */
export const pdf = Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 44>>stream
BT /F1 18 Tf 20 100 Td (Khe Vang 14/19) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
`)

/** Opens the site on a free port of this machine. */
export async function openOddSite(): Promise<OddSite> {
  const served = new Map<string, { readonly content: string | Buffer; readonly type: string }>()
  let neighbour = ''
  let stranger = ''
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://odd')
    const given = served.get(pathname)
    if (given) return response.setHeader('content-type', given.type).end(given.content)
    if (pathname === '/quyet-dinh.pdf') return response.setHeader('content-type', 'application/pdf').end(pdf)
    const page = pathname === '/la' ? oddPage(neighbour, stranger) : frames.get(pathname)
    response.statusCode = page ? 200 : 404
    return response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(page ?? '<!doctype html><title>404</title><p>Không có trang này.')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  neighbour = `http://localhost:${address.port}`
  // Browsers take every name under `localhost` for this machine; the permission is for that name alone.
  stranger = `http://nguoi-la.localhost:${address.port}`
  return {
    address: `http://127.0.0.1:${address.port}`,
    neighbour,
    stranger,
    serve: (path, content, type = 'text/html; charset=utf-8') => void served.set(path, { content, type }),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
