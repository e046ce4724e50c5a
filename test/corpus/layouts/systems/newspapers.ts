/** Provincial newspapers: JSON-LD, leads in headings, boxes between the paragraphs, AMP, several pages. */
import {
  about,
  comments,
  cookie,
  foot,
  headlines,
  hidden,
  links,
  promo,
  teasers,
  weather,
} from '../around.ts'
import { type Layout, markup, type Story, slug, when } from '../story.ts'

const newsArticle = (story: Story, site: string, url: string, more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: story.at,
    publisher: { '@type': 'Organization', name: site },
    mainEntityOfPage: url,
    ...more,
  })}</script>`

/** A paper's own system: lead in an h2, a related box in the middle, comments that a script filled in. */
export const paper: Layout = (story) => {
  const { weekday, slashed, time } = when(story.at)
  const site = 'Báo Thượng Ngàn điện tử'
  const url = `https://baothuongngan.example.vn/${slug(story)}-post418822.html`
  const body = markup(story, {
    picture: (text) =>
      `<table class="picture" align="center"><tbody><tr><td class="pic"><img src="/p.jpg"></td></tr><tr><td class="caption"><p>${text}</p></td></tr></tbody></table>`,
    head: (text) => `<h3>${text}</h3>`,
  })
  const cut = body.indexOf('\n') < 0 ? body.length : body.indexOf('\n')
  return {
    url,
    said: {
      author: story.author,
      publishedAt: story.at,
      site,
      section: story.section,
      updatedAt: '2024-12-20T10:00:00+07:00',
      image: 'https://baothuongngan.example.vn/anh/p.jpg',
    },
    html: `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${story.title}</title><meta property="og:site_name" content="${site}"><meta property="og:type" content="article"><meta property="article:section" content="${story.section}"><meta property="article:modified_time" content="2024-12-20T10:00:00+07:00">${newsArticle(story, site, url, { author: { '@type': 'Person', name: story.author }, dateModified: '2024-12-20T10:00:00+07:00', image: { '@type': 'ImageObject', url: '//baothuongngan.example.vn/anh/p.jpg' } })}</head><body><header class="site-header"><a class="logo" href="/">${site}</a><time class="clock">Thứ Bảy, 11/01/2025 07:30</time><div class="weather-box">${weather}</div><ul class="menu"><li><a href="/">Thời sự</a></li><li><a href="/">Kinh tế</a></li></ul></header>
<div class="site-body"><div class="container"><div class="breadcrumb"><a href="/c">${story.section}</a></div><div class="article"><h1 class="article__title cms-title">${story.title}</h1><div class="article__meta"><a class="author">${story.author}</a><time class="time" datetime="${story.at}">${weekday}, ${slashed} ${time} (GMT+7)</time></div><div class="article__social"><a>Facebook</a><a>Zalo</a><span>Theo dõi trên</span><a>Google News</a></div>${story.lead ? `<h2 class="article__sapo cms-desc">${story.lead}</h2>` : ''}
<div class="article__body cms-body" itemprop="articleBody">${body.slice(0, cut)}<div class="article-relate"><ul><li><a href="/r"><h3>${headlines[0]}</h3></a><p>${teasers[1]}</p></li></ul></div><div class="ads_middle"><div class="banner">${promo}</div></div>${body.slice(cut)}<p class="article__author" style="text-align:right"><strong>${story.author}</strong></p></div>
<div class="article__tag"><span>Từ khóa</span><a href="/t">${story.section}</a></div><div class="article__vote"><p>Bạn thấy bài viết này thế nào?</p><a>Hay</a></div><div class="comment-wrap"><h3>Bình luận (3)</h3>${comments.map((text) => `<div class="item-comment"><b>Bạn đọc</b><div class="txt">${text}</div><a class="reply">Trả lời</a> <a class="like">Thích 4</a></div>`).join('')}</div></div>
<div class="box-same"><h3 class="box-heading">Tin cùng chuyên mục</h3>${headlines
      .slice(1, 4)
      .map(
        (h, i) =>
          `<article class="story"><h2 class="story__heading"><a href="/s">${h}</a></h2><div class="story__summary"><p>${teasers[i % 2]}</p></div></article>`,
      )
      .join(
        '',
      )}</div></div><div class="sidebar">${links(4, 4)}</div></div><footer class="site-footer">${foot(site)}</footer><div class="modal" style="display: none"><p>${hidden}</p></div><div class="cookie-consent">${cookie}</div></body></html>`,
  }
}

/** The lead in a strong div of its own, the author with a box of praise, no date but in the page's words. */
export const paperStrong: Layout = (story) => {
  const { weekday, short, time } = when(story.at)
  const site = 'Báo Sông Vằn'
  return {
    url: `https://baosongvan.example.vn/${story.section.length}/${slug(story)}-20661.htm`,
    said: { author: story.author, publishedAt: when(story.at).minute, site, section: story.section },
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${site} - ${story.title}</title><meta name="author" content="${site}"></head><body><div id="page"><div class="header-top"><span class="today">Hôm nay: 09/01/2025 22:15 GMT+7</span></div><div class="main-nav"><a href="/">Chính trị</a> <a href="/">Kinh tế</a> <a href="/">Xã hội</a></div><div class="left-col"><div class="detail-box"><div class="detail-cate"><a href="/c">${story.section}</a></div><div class="detail-title">${story.title}</div><div class="detail-time">Cập nhật lúc ${time}, ${weekday}, ${short} (GMT+7)</div>
${story.lead ? `<div class="detail-sapo"><strong>${story.lead}</strong></div>` : ''}<div class="detail-content">${markup(story, { p: (text) => `<div>${text}</div>`, picture: (text) => `<div class="image-wrap"><img src="/q.jpg"><div class="chu-thich">${text}</div></div>` })}</div><div class="detail-author">Bài, ảnh: <strong>${story.author}</strong></div>
<div class="author-info"><h4>${story.author}</h4><p>${about}</p></div><div class="copyright-line">Bản quyền thuộc về ${site}</div></div><div class="lienquan"><h3>Tin liên quan</h3>${links(0, 3)}</div><div class="moinhat"><h3>Tin mới nhất</h3>${links(3, 5)}</div></div><div class="right-col"><div class="qc"><p>${promo}</p></div></div><div id="ft">${foot(site)}</div></div></body></html>`,
  }
}

/** AMP page of a paper: related links in a list, a consent box. */
export const amp: Layout = (story) => {
  const { slashed, time } = when(story.at)
  const site = 'Báo Biên Thùy'
  const url = `https://baobienthuy.example.vn/amp/${slug(story)}-9911.html`
  return {
    url,
    said: { author: story.author, publishedAt: story.at, site },
    html: `<!doctype html><html ⚡ lang="vi"><head><meta charset="utf-8"><title>${story.title} - ${site}</title><link rel="canonical" href="${url.replace('/amp', '')}"><script async src="https://cdn.ampproject.org/v0.js"></script>${newsArticle(story, site, url, { author: [{ '@type': 'Person', name: story.author }] })}<style amp-custom>p{margin:0}</style></head><body><amp-sidebar id="sidebar" layout="nodisplay"><ul><li><a href="/">Trang chủ</a></li></ul></amp-sidebar><header class="headerbar"><div class="site-name">${site}</div></header><main><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${story.title}</h1><div class="amp-wp-meta amp-wp-posted-on"><time datetime="${story.at}">${slashed} ${time}</time></div></header>
<div class="amp-wp-article-content">${story.lead ? `<p class="sapo"><b>${story.lead}</b></p>` : ''}${markup(story, { picture: (text) => `<figure><amp-img src="/a.jpg" width="600" height="400" layout="responsive"></amp-img><figcaption>${text}</figcaption></figure>` })}<amp-ad width="300" height="250" type="doubleclick"></amp-ad></div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-tag">Tags: <a href="/t">xã</a></div></footer></article><section class="amp-related"><h3>Xem thêm</h3>${links(2, 4)}</section></main><amp-consent id="c" layout="nodisplay"><div id="consent-ui">${cookie}</div></amp-consent><footer>${foot(site)}</footer></body></html>`,
  }
}

/** One part of an article on several pages: this page's own part, with links to the others. */
export const severalPages: Layout = (story) => {
  const { slashed, time } = when(story.at)
  const site = 'Báo Cao nguyên'
  return {
    url: `https://baocaonguyen.example.vn/phong-su/${slug(story)}/?page=2`,
    said: { author: story.author, publishedAt: when(story.at).minute, site },
    html: `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${story.title} - Trang 2 - ${site}</title><meta property="og:title" content="${story.title}"><meta property="og:site_name" content="${site}"></head><body><div class="top"><a href="/">${site}</a></div><div class="content-left"><h1 class="post-title">${story.title}</h1><div class="post-meta"><span class="post-author">${story.author}</span> <span class="post-time">${slashed} | ${time}</span></div><div class="toc"><p>Kỳ 1: <a href="/1">${headlines[4]}</a></p><p>Kỳ 2: <a href="/2">${headlines[7]}</a></p></div><div class="post-content">${story.lead ? `<p>${story.lead}</p>` : ''}${markup(story)}</div><div class="page-links">Trang: <a href="?page=1">1</a> <span>2</span> <a href="?page=3">3</a></div><div class="box-other"><p><b>Cùng chuyên mục</b></p>${links(0, 4)}</div></div><div class="content-right">${links(4, 4)}</div><div class="foot">${foot(site)}</div></body></html>`,
  }
}

/** A front end's rendered page: names of classes are hashes, the state lies in a script, a modal is hidden. */
export const rendered: Layout = (story) => {
  const { slashed, time } = when(story.at)
  const site = 'Thượng Ngàn Online'
  return {
    url: `https://thuongnganonline.example.vn/bai-viet/${slug(story)}`,
    said: { author: story.author, publishedAt: when(story.at).minute, site },
    html: `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${story.title} | ${site}</title><meta property="og:site_name" content="${site}"><meta property="og:title" content="${story.title}"><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { related: headlines } })}</script></head><body><div id="__next"><div class="css-1x2y3z"><div class="css-9ab1"><div class="css-77ce"><a class="css-l1" href="/">${site}</a><div class="css-nav0"><a href="/">Mới</a><a href="/">Địa phương</a><a href="/">Video</a></div></div></div>
<div class="css-main"><div class="css-8fa2"><div class="css-c0l"><span class="css-ab">${story.section}</span><h1 class="css-t17">${story.title}</h1><div class="css-m3t"><span>${story.author}</span><span>${slashed} ${time}</span></div>${story.lead ? `<div class="css-s4p"><span>${story.lead}</span></div>` : ''}<div class="css-b0d">${markup(story, { p: (text) => `<div class="css-p9"><span>${text}</span></div>`, picture: (text) => `<figure class="css-f"><div><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></div><figcaption class="css-fc">${text}</figcaption></figure>` })}</div><div class="css-sh"><button>Chia sẻ bài viết</button><button>Lưu</button></div></div>
<div class="css-r1"><div class="css-h">Đọc nhiều</div>${headlines
      .slice(0, 5)
      .map((h) => `<div class="css-it"><a href="/i"><span>${h}</span></a></div>`)
      .join('')}</div></div><div class="css-re"><div class="css-h">Có thể bạn quan tâm</div>${headlines
      .slice(5)
      .map(
        (h, i) =>
          `<div class="css-card"><a href="/j"><div class="css-ct">${h}</div></a><div class="css-cd">${teasers[i % 2]}</div></div>`,
      )
      .join(
        '',
      )}</div></div><div class="css-ft">${foot(site)}</div></div></div><div aria-hidden="true" class="css-modal"><p>${hidden}</p></div></body></html>`,
  }
}

/** Vue with Vuetify: cards, chips, a drawer; comments beneath in cards like the article's. */
export const vue: Layout = (story) => {
  const { slashed, time } = when(story.at)
  const site = 'Cổng thông tin xã Hòa Tiến'
  return {
    url: `https://hoatien.example.vn/#/tin-tuc/${slug(story)}`,
    said: { author: null, publishedAt: when(story.at).minute, site },
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${site}</title></head><body><div data-app="true" id="app" class="v-application v-application--is-ltr theme--light"><div class="v-application--wrap"><header class="v-sheet v-app-bar"><div class="v-toolbar__content"><div class="v-toolbar__title">${site}</div><a class="v-btn" href="/">Trang chủ</a></div></header><main class="v-main"><div class="v-main__wrap"><div class="container"><div class="row"><div class="col-md-8 col-12"><div class="v-card v-sheet theme--light"><div class="v-card__title text-h5 font-weight-bold">${story.title}</div><div class="v-card__subtitle">${slashed} ${time}</div><div class="v-card__text">${story.lead ? `<div class="font-weight-medium mb-4">${story.lead}</div>` : ''}<div class="ql-editor">${markup(story, { head: (text) => `<h4>${text}</h4>` })}</div></div><div class="v-card__actions"><button class="v-btn">Thích</button></div></div><div class="v-card comment-card"><div class="v-card__title">Bình luận</div>${comments.map((text) => `<div class="v-card__text"><p>${text}</p></div>`).join('')}</div></div><div class="col-md-4 col-12"><div class="v-card"><div class="v-card__title">Tin mới</div><div class="v-list">${headlines.map((h) => `<a class="v-list-item" href="/l"><div class="v-list-item__title">${h}</div></a>`).join('')}</div></div></div></div></div></div></main><footer class="v-footer">${foot(site)}</footer><div class="v-snack" style="display:none"><div>${hidden}</div></div></div></div></body></html>`,
  }
}
