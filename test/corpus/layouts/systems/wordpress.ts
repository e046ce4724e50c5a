/** Themes of stations' and offices' WordPress sites. */
import { about, comments, cookie, foot, headlines, links, promo, teasers } from '../around.ts'
import { type Layout, markup, slug, when } from '../story.ts'

const form = `<div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Trả lời</h3><form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form"><p class="comment-notes">Địa chỉ email của bạn sẽ không được công bố. Các trường bắt buộc được đánh dấu *</p><p><label>Bình luận *</label><textarea name="comment"></textarea></p><p><label>Tên *</label><input type="text"></p><p><input name="submit" type="submit" value="Phản hồi"></p></form></div>`
const said = `<ol class="comment-list">${comments
  .map(
    (text, i) =>
      `<li class="comment depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn">Người đọc ${i + 1}</b> <a href="#"><time>12/07/2023 lúc 9:1${i}</time></a></footer><div class="comment-content"><p>${text}</p></div><div class="reply"><a rel="nofollow">Trả lời</a></div></article></li>`,
  )
  .join('')}</ol>`

/** tagDiv's Newspaper with Yoast: the account posts, the reporter signs below, times in JSON-LD are in UTC. */
export const newspaper: Layout = (story) => {
  const { slashed, utc, d, m, y } = when(story.at)
  const site = 'Đài Truyền thanh - Truyền hình Yên Hà'
  const url = `https://yenhatv.example.vn/${slug(story)}/`
  const ld = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: site, url: 'https://yenhatv.example.vn/' },
      { '@type': 'WebPage', name: `${story.title} - ${site}`, datePublished: utc, dateModified: utc },
      { '@type': 'Person', name: 'adminyh' },
    ],
  }
  return {
    url,
    said: {
      author: story.author,
      publishedAt: when(story.at).date + story.at.slice(10),
      site,
      section: story.section,
      image: 'https://yenhatv.example.vn/wp-content/uploads/a.jpg',
    },
    html: `<!doctype html><html lang="vi"><head><meta charset="UTF-8"><title>${story.title} - ${site}</title><link rel="canonical" href="${url}"><meta property="og:type" content="article"><meta property="og:title" content="${story.title} - ${site}"><meta property="og:site_name" content="${site}"><meta property="article:published_time" content="${utc}"><meta property="article:section" content="${story.section}"><meta property="og:image" content="https://yenhatv.example.vn/wp-content/uploads/a.jpg"><meta name="author" content="adminyh"><script type="application/ld+json" class="yoast-schema-graph">${JSON.stringify(ld)}</script></head>
<body class="post-template-default single single-post td-standard-pack"><div id="td-outer-wrap"><div class="td-header-wrap"><div class="td-header-menu-wrap"><ul class="sf-menu"><li><a href="/">Trang chủ</a></li><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/truyen-hinh">Truyền hình</a></li></ul></div><div class="td-trending-now-wrapper"><div class="td-trending-now-title">Tin mới</div><h3 class="entry-title td-module-title"><a href="/x">${headlines[0]}</a></h3></div></div>
<div class="td-main-content-wrap td-container-wrap"><div class="td-container"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="/">Trang chủ</a></span> <i class="td-icon-right"></i> <span>${story.section}</span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content"><article class="post type-post status-publish"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/c">${story.section}</a></li></ul><header class="td-post-title"><h1 class="entry-title">${story.title}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">Bởi</div> <a href="/author/adminyh">adminyh</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="${utc}">${d} Tháng ${Number(m)}, ${y}</time></span><div class="td-post-views"><i></i><span class="td-nr-views-11">212</span></div></div></header></div>
<div class="td-post-sharing-top"><a class="td-social-sharing-button" href="#">Facebook</a><a href="#">Twitter</a></div>
<div class="td-post-content tagdiv-type">${story.lead ? `<p><strong>${story.lead}</strong></p>` : ''}
${markup(story, { picture: (text) => `<figure class="wp-caption aligncenter"><img src="/a.jpg" alt=""><figcaption class="wp-caption-text">${text}</figcaption></figure>` })}
<p style="text-align: right;"><strong>${story.author}</strong></p></div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box"><li><span>TAGS</span></li><li><a href="/t">nông thôn mới</a></li></ul></div><div class="td-block-row td-post-next-prev"><div class="td-post-next-prev-content"><span>Bài trước</span><a href="/p">${headlines[1]}</a></div></div></footer></article>
<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title"><a class="td-related-left">BÀI VIẾT LIÊN QUAN</a><a>XEM THÊM</a></h4><div class="td_block_inner"><div class="item-details"><h3 class="entry-title td-module-title"><a href="/r">${headlines[2]}</a></h3><div class="td-excerpt">${teasers[0]}</div></div></div></div><div class="comments" id="comments">${said}${form}</div></div>
<div class="td-pb-span4 td-main-sidebar"><div class="td-ss-main-sidebar"><aside class="widget"><div class="td-block-title-wrap"><h4>Xem nhiều</h4></div>${links(3, 4, slashed)}</aside></div></div></div></div></div>
<div class="td-footer-wrapper">${foot(site)}</div></div><div id="cookie-law-info-bar"><span>${cookie}</span></div></body></html>`,
  }
}

/** Flatsome: no JSON-LD, the byline says when and who, related links stand between the paragraphs. */
export const flatsome: Layout = (story) => {
  const { slashed } = when(story.at)
  const site = 'Trung tâm Truyền thông và Văn hóa Tam Thái'
  const paragraphs = markup(story, {
    head: (text) => `<h3>${text}</h3>`,
    picture: (text) =>
      `<div class="wp-caption aligncenter" style="width: 650px"><img src="/b.jpg"><p class="wp-caption-text">${text}</p></div>`,
  })
  const cut = paragraphs.lastIndexOf('\n')
  const box = `<p><em>Xem thêm: <a href="/y">${headlines[3]}</a></em></p>`
  return {
    url: `https://tamthai.example.vn/${slug(story)}`,
    said: { author: story.author, publishedAt: story.at, site, section: story.section },
    html: `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>${story.title} | ${site}</title><meta property="og:site_name" content="${site}"><meta property="og:type" content="article"><meta property="og:title" content="${story.title} | ${site}"><meta property="article:published_time" content="${story.at}"></head><body class="single lightbox nav-dropdown-has-arrow">
<a class="skip-link screen-reader-text" href="#main">Chuyển đến nội dung</a><div id="wrapper"><header id="header" class="header has-sticky"><ul class="nav header-nav"><li><a href="/">Trang chủ</a></li><li><a href="/">Giới thiệu</a></li></ul></header>
<main id="main"><div id="content" class="blog-wrapper blog-single page-wrapper"><div class="row row-large"><div class="large-9 col"><article><div class="article-inner"><header class="entry-header"><div class="entry-header-text entry-header-text-top text-left"><h6 class="entry-category is-xsmall"><a href="/c">${story.section}</a></h6><h1 class="entry-title">${story.title}</h1><div class="entry-divider is-divider small"></div><div class="entry-meta uppercase is-xsmall"><span class="posted-on">Posted on <a href="#" rel="bookmark"><time class="entry-date published" datetime="${story.at}">${slashed}</time></a></span> <span class="byline">by <span class="meta-author vcard"><a class="url fn n" href="/author">${story.author}</a></span></span></div></div></header>
<div class="entry-content single-page">${story.lead ? `<p>${story.lead}</p>` : ''}${cut > 0 ? `${paragraphs.slice(0, cut)}${box}${paragraphs.slice(cut)}` : paragraphs}
<div class="blog-share text-center"><div class="is-divider medium"></div><div class="social-icons share-icons share-row"><a href="#" title="Share on Facebook">Chia sẻ bài viết</a></div></div></div>
<div class="entry-author author-box"><div class="flex-row"><div class="flex-col flex-grow"><h5 class="author-name uppercase pt-half">${story.author}</h5><p class="author-desc small">${about}</p></div></div></div>
<nav class="navigation-post"><div class="row"><div class="col"><a href="/p" rel="prev">${headlines[4]}</a></div></div></nav></div></article></div>
<div class="post-sidebar large-3 col"><div id="secondary" class="widget-area"><aside class="widget flatsome_recent_posts"><span class="widget-title">Bài viết mới</span>${links(4, 4)}</aside></div></div></div></div></main><footer id="footer" class="footer-wrapper"><div class="absolute-footer">${foot(site)}</div></footer></div></body></html>`,
  }
}

/** Gutenberg blocks of a default theme: table and picture within figures, threaded comments below. */
export const gutenberg: Layout = (story) => {
  const { d, m, y } = when(story.at)
  const site = 'Bản tin vùng cao'
  return {
    url: `https://bantin.example.vn/?p=${story.id.length}14`,
    said: {
      author: story.author,
      publishedAt: story.at,
      site,
      section: story.section,
      updatedAt: '2024-12-02T08:00:00+07:00',
    },
    html: `<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8" /><title>${story.title} &#8211; ${site}</title><meta property="og:site_name" content="${site}"><meta property="og:type" content="article"><meta property="article:modified_time" content="2024-12-02T01:00:00+00:00"></head><body class="wp-embed-responsive single">
<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">${site}</a></p><nav class="wp-block-navigation"><ul><li><a href="/">Trang mẫu</a></li></ul></nav></header>
<main class="wp-block-group"><div class="wp-block-group"><h1 class="wp-block-post-title">${story.title}</h1><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="${story.at}">${d} Tháng ${m}, ${y}</time></div><div class="wp-block-post-author-name"><a href="/author">${story.author}</a></div><div class="taxonomy-category wp-block-post-terms"><a href="/c" rel="tag">${story.section}</a></div></div></div>
<div class="entry-content wp-block-post-content is-layout-flow">${story.lead ? `<p class="has-medium-font-size">${story.lead}</p>` : ''}
${markup(story, {
  head: (text) => `<h2 class="wp-block-heading">${text}</h2>`,
  quote: (text) => `<blockquote class="wp-block-quote"><p>${text}</p></blockquote>`,
  table: ([head = [], ...rows]) =>
    `<figure class="wp-block-table"><table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></figure>`,
  picture: (text) =>
    `<figure class="wp-block-image size-large"><img src="/c.jpg" alt=""/><figcaption class="wp-element-caption">${text}</figcaption></figure>`,
})}
<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link">Đăng ký nhận tin</a></div></div></div>
<div class="wp-block-comments"><h2 class="wp-block-comments-title">3 phản hồi cho &#8220;${story.title}&#8221;</h2>${said}${form}</div></main>
<footer class="wp-block-template-part"><p>${promo}</p>${foot(site)}</footer></div></body></html>`,
  }
}

/** JNews of a provincial paper: byline with several dates beside it, "Discussion about this post". */
export const jnews: Layout = (story) => {
  const { slashed, time } = when(story.at)
  const site = 'Báo Vùng Biên'
  return {
    url: `https://baovungbien.example.vn/${slug(story)}.html`,
    said: {
      author: story.author,
      publishedAt: when(story.at).minute,
      site,
      section: story.section,
      image: 'https://baovungbien.example.vn/anh/bia.jpg',
    },
    html: `<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><title>${story.title} - ${site}</title><meta property="og:site_name" content="${site}"><meta property="article:section" content="${story.section}"><meta property="og:image" content="/anh/bia.jpg"></head><body class="post-template-default single jeg_single_tpl_1"><div class="jeg_viewport"><div class="jeg_header_wrapper"><div class="jeg_topbar"><div class="jeg_nav_item jeg_top_date">Thứ Năm, Tháng Một 4, 2025</div></div><div class="jeg_menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/">Kinh tế</a></li></ul></div></div>
<div class="post-wrapper"><div class="jeg_main"><div class="jeg_container"><div class="jeg_content jeg_singlepage"><div class="container"><div class="row"><div class="jeg_main_content col-md-8"><div class="jeg_inner_content"><div class="jeg_breadcrumbs"><span><a href="/">Trang chủ</a></span><span><a href="/c">${story.section}</a></span></div>
<div class="entry-header"><h1 class="jeg_post_title">${story.title}</h1>${story.lead ? `<h2 class="jeg_post_subtitle">${story.lead}</h2>` : ''}<div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left"><div class="jeg_meta_author"><span class="meta_text">bởi</span> <a href="/a">${story.author}</a></div><div class="jeg_meta_date"><a href="#">${slashed} ${time}</a></div><div class="jeg_meta_category"><span>trong <a href="/c">${story.section}</a></span></div></div></div></div></div>
<div class="jeg_share_top_container"><div class="jeg_share_stats"><div class="counts">0</div><span class="sharetext">SHARES</span></div></div>
<div class="entry-content no-share"><div class="content-inner">${markup(story)}<div class="jnews_inline_related_post"><div class="jeg_block_heading"><h3><span>Bài viết <strong>Liên quan</strong></span></h3></div><div class="jeg_posts"><article class="jeg_post"><h3 class="jeg_post_title"><a href="/z">${headlines[5]}</a></h3></article></div></div><div class="jeg_post_tags"><span>Tags:</span> <a href="/t" rel="tag">vùng cao</a></div></div></div>
<div class="jnews_prev_next_container"><a class="post prev-post"><span class="caption">Bài trước</span><h3 class="post-title">${headlines[6]}</h3></a></div><div class="jnews_comment_container"><h3 class="comment-reply-title">Thảo luận về bài viết này</h3>${said}</div></div></div>
<div class="jeg_sidebar col-md-4"><div class="widget widget_jnews_popular"><h3>Xem nhiều nhất</h3>${links(1, 4)}</div></div></div></div></div></div></div></div><div class="footer-holder">${foot(site)}</div></div></body></html>`,
  }
}
