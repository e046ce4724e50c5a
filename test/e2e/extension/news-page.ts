/** What a newsroom writes; the site puts its own furniture around it. */
export interface Story {
  readonly title: string
  /** RFC 3339, with +07:00. */
  readonly published: string
  readonly lead: string
  readonly paragraphs: readonly string[]
}

const menu = ['Trang chủ', 'Thời sự', 'Kinh tế', 'Nông thôn mới', 'Văn hóa', 'Pháp luật', 'Liên hệ']

const others = [
  'Huyện vùng cao phấn đấu giảm 5,5% hộ nghèo trong năm tới',
  'Thêm 3 xã về đích nông thôn mới',
  'Giải ngân vốn đầu tư công đạt 61,2% kế hoạch',
]

const dayOf = (published: string) => {
  const [year, month, day] = published.slice(0, 10).split('-')
  return `${day}/${month}/${year}`
}

const items = (texts: readonly string[]) => texts.map((text) => `<li><a href="#">${text}</a></li>`).join('')

/** The page of a story as a local paper serves it: menus, counters, other headlines and a comment form around it. */
/** @param furniture further rows of the list beside it */
export const storyPage = (
  { title, published, lead, paragraphs }: Story,
  furniture = '',
): string => `<!doctype html>
<html lang="vi">
<head>
  <meta charset="utf-8">
  <title>${title} - Báo Bản Mây</title>
  <meta property="og:title" content="${title}">
  <meta property="og:site_name" content="Báo Bản Mây">
  <meta property="og:type" content="article">
  <meta property="article:published_time" content="${published}">
  <script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
  })}</script>
  <style>body { font-family: serif } .menu li { display: inline }</style>
</head>
<body>
  <div class="header"><div class="logo">BÁO BẢN MÂY</div><div class="hotline">Đường dây nóng: 0912 345 678</div></div>
  <ul class="menu">${items(menu)}</ul>
  <div class="container">
    <div class="detail">
      <h1 class="title">${title}</h1>
      <div class="meta"><span class="date">${dayOf(published)} 15:20</span> <span class="views">Lượt xem: 1.482</span></div>
      <h2 class="sapo">${lead}</h2>
      <div class="content">
        ${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n        ')}
        <p style="text-align:right"><strong>Lò Văn Thanh</strong></p>
      </div>
      <div class="tools"><a href="#">In bài</a> <a href="#">Gửi bạn bè</a> Cỡ chữ: <a href="#">A-</a> <a href="#">A+</a></div>
      <div class="comments"><h3>Bình luận (3)</h3><form><textarea>Nội dung bình luận</textarea><button>Gửi</button></form></div>
    </div>
    <div class="related"><h3>Tin cùng chuyên mục</h3><ul>${items(others)}</ul></div>
    <div class="sidebar"><h3>Đọc nhiều</h3><ol>${items(others)}${furniture}</ol><div>Đang truy cập: 57 · Tổng lượt truy cập: 2.304.118</div></div>
  </div>
  <div class="footer">Bản quyền thuộc Báo Bản Mây. Giấy phép số 123/GP-BTTTT. Điện thoại: 0216 3888 999</div>
  <script>document.querySelector('.views').textContent = 'Lượt xem: 1.483'</script>
</body>
</html>`
