/** Joomla, Drupal, Blogger. */
import { comments, counter, foot, headlines, links, promo } from '../around.ts'
import { type Layout, markup, slug, when } from '../story.ts'

/** Joomla 1.5: everything in tables with the classes of that time. */
export const joomla15: Layout = (story) => {
  const { weekday, words, time } = when(story.at)
  const site = 'Trang thông tin điện tử huyện Bản Hốc'
  return {
    url: `http://banhoc.example.gov.vn/index.php?option=com_content&view=article&id=${story.title.length}:${slug(story)}`,
    said: {
      author: story.author,
      publishedAt: when(story.at).minute,
      site,
      updatedAt: '2025-01-03T08:12:00+07:00',
    },
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! 1.5 - Open Source Content Management" /><meta name="author" content="Administrator" /><title>${story.title}</title></head><body><div id="ja-wrapper"><div id="ja-header"><h1 class="logo-text"><a href="/"><span>${site}</span></a></h1></div><div id="ja-mainnav"><ul><li><a class="menulink" href="/">Trang chủ</a></li></ul></div><table width="100%"><tr><td valign="top" width="180"><div class="moduletable_menu"><h3>Danh mục</h3><ul class="menu"><li><a href="/">Tin tức</a></li></ul></div><div class="moduletable">${counter}</div></td><td valign="top"><table class="contentpaneopen"><tr><td class="contentheading" width="100%">${story.title}</td><td align="right" width="100%" class="buttonheading"><a href="#" title="In"><img src="/printButton.png" alt="In" /></a></td></tr></table>
<table class="contentpaneopen"><tr><td width="70%" align="left" valign="top" colspan="2"><span class="small">Viết bởi ${story.author}</span>&nbsp;&nbsp;</td></tr><tr><td valign="top" colspan="2" class="createdate">${weekday}, ${words} ${time}</td></tr><tr><td valign="top" colspan="2">${story.lead ? `<p><strong>${story.lead}</strong></p>` : ''}${markup(story)}</td></tr><tr><td colspan="2" class="modifydate">Lần cập nhật cuối ( ${weekday}, 03 tháng 1 năm 2025 08:12 )</td></tr></table><table class="pagenav" align="center"><tr><td><a href="/p">&lt; Trước</a></td><td>&nbsp;</td><td><a href="/n">Tiếp &gt;</a></td></tr></table><span class="article_separator">&nbsp;</span><div class="relateditems"><h3>Các tin khác</h3>${links(2, 5)}</div></td></tr></table><div id="ja-footer">${foot(site)}</div></div></body></html>`,
  }
}

/** Joomla 3: definition list of what is known of the article, pager beneath. */
export const joomla3: Layout = (story) => {
  const { weekday, d, m, y, time } = when(story.at)
  const site = 'Huyện Ia Kreng'
  return {
    url: `https://iakreng.example.gov.vn/tin-tuc/${story.title.length}-${slug(story)}`,
    said: {
      author: story.author,
      publishedAt: when(story.at).minute,
      site,
      section: story.section,
      language: 'vi-VN',
    },
    html: `<!DOCTYPE html><html lang="vi-vn" dir="ltr"><head><meta charset="utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><meta name="author" content="Super User" /><title>${story.title}</title></head><body class="site com_content view-article no-layout"><div class="body"><div class="container"><header class="header"><a class="brand" href="/"><span class="site-title">${site}</span></a></header><nav class="navigation"><ul class="nav menu nav-pills"><li><a href="/">Trang chủ</a></li></ul></nav><div class="row-fluid"><main id="content" role="main" class="span9"><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${story.title}</h2></div><div class="icons"><div class="btn-group pull-right"><ul class="dropdown-menu"><li class="print-icon"><a href="#">In</a></li><li class="email-icon"><a href="#">Email</a></li></ul></div></div>
<dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt><dd class="createdby" itemprop="author">Viết bởi <span itemprop="name">${story.author}</span></dd><dd class="category-name">Chuyên mục: <a href="/c" itemprop="genre">${story.section}</a></dd><dd class="published"><span class="icon-calendar"></span><time datetime="${story.at}" itemprop="datePublished">Được đăng: ${weekday}, ${d} Tháng ${Number(m)} ${y} ${time}</time></dd><dd class="hits"><span class="icon-eye-open"></span><meta itemprop="interactionCount" content="UserPageVisits:1286" />Lượt xem: 1286</dd></dl>
<div itemprop="articleBody">${story.lead ? `<p>${story.lead}</p><hr id="system-readmore" />` : ''}${markup(story, { head: (text) => `<h4>${text}</h4>` })}</div><ul class="pager pagenav"><li class="previous"><a href="/p" rel="prev">Trang trước</a></li><li class="next"><a href="/n" rel="next">Tiếp theo</a></li></ul></div></main><div id="aside" class="span3"><div class="well"><h3 class="page-header">Tin mới</h3>${links(1, 5)}</div></div></div></div></div><footer class="footer"><div class="container">${foot(site)}</div></footer></body></html>`,
  }
}

/** K2 for Joomla: intro and full text apart, an author block, related items, a comment list. */
export const k2: Layout = (story) => {
  const { weekday, d, m, y, time } = when(story.at)
  const site = 'Đài Phát thanh - Truyền hình Biên Thùy'
  return {
    url: `https://bienthuytv.example.vn/item/${story.title.length}-${slug(story)}`,
    said: {
      author: story.author,
      publishedAt: when(story.at).minute,
      site,
      section: story.section,
      language: 'vi-VN',
    },
    html: `<!DOCTYPE html><html lang="vi-vn"><head><meta charset="utf-8"/><title>${story.title} - ${site}</title></head><body id="page"><div id="top"><a href="/"><img src="/logo.png" alt="${site}"/></a><ul class="menu"><li><a href="/">Thời sự</a></li></ul></div><div id="k2Container" class="itemView"><div class="itemHeader"><span class="itemDateCreated">${weekday}, ${d} Tháng ${Number(m)} ${y} ${time}</span><h2 class="itemTitle">${story.title}</h2><span class="itemAuthor">Tác giả: <a rel="author" href="/a">${story.author}</a></span></div><div class="itemToolbar"><ul><li><span class="itemTextResizerTitle">cỡ chữ</span> <a><span>giảm cỡ chữ</span></a> <a><span>tăng cỡ chữ</span></a></li><li><a class="itemPrintLink"><span>In</span></a></li></ul></div><div class="itemRatingBlock"><span>Đánh giá mục này</span><div class="itemRatingForm"><ul class="itemRatingList"><li>1</li><li>2</li></ul><div class="itemRatingLog">(0 bình chọn)</div></div></div>
<div class="itemBody">${story.lead ? `<div class="itemIntroText"><p>${story.lead}</p></div>` : ''}<div class="itemFullText">${markup(story)}</div><div class="itemContentFooter"><span class="itemHits">Đọc <b>1286</b> lần</span></div></div><div class="itemLinks"><div class="itemCategory"><span>Chuyên mục</span> <a href="/c">${story.section}</a></div><div class="itemTagsBlock"><span>Tags</span><ul class="itemTags"><li><a href="/t">vùng cao</a></li></ul></div></div><div class="itemAuthorLatest"><h3>Mới nhất từ ${story.author}</h3>${links(0, 3)}</div><div class="itemRelated"><h3>Mục liên quan</h3>${links(3, 3)}</div><div class="itemNavigation"><span class="itemNavigationTitle">Các tin khác trong chuyên mục này:</span><a class="itemPrevious" href="/p">&laquo; ${headlines[6]}</a><a class="itemNext" href="/n">${headlines[7]} &raquo;</a></div><div class="itemComments"><h3 class="itemCommentsCounter"><span>1</span> nhận xét</h3><ul class="itemCommentsList"><li><p>${comments[1]}</p></li></ul></div></div><div id="footer">${foot(site)}</div></body></html>`,
  }
}

/** Drupal 7: fields with labels, "Submitted by". */
export const drupal7: Layout = (story) => {
  const { slashed, time } = when(story.at)
  const site = 'Đảng bộ tỉnh Thượng Ngàn'
  return {
    url: `https://tinhuy.example.vn/node/${story.title.length}01`,
    said: { author: story.author, publishedAt: when(story.at).minute, site, section: story.section },
    html: `<!DOCTYPE html><html lang="vi" dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><meta property="og:site_name" content="${site}" /><title>${story.title} | ${site}</title></head><body class="html not-front not-logged-in one-sidebar node-type-article"><div id="skip-link"><a href="#main-content" class="element-invisible">Nhảy đến nội dung</a></div><div id="page-wrapper"><div id="header"><a href="/" id="logo"><img src="/l.png" alt="Trang chủ" /></a><div id="site-name"><a href="/"><span>${site}</span></a></div></div><div id="breadcrumb"><h2 class="element-invisible">Bạn đang ở đây</h2><div class="breadcrumb"><a href="/">Trang chủ</a> » ${story.section}</div></div><div id="main-wrapper"><div id="content" class="column"><div class="section"><h1 class="title" id="page-title">${story.title}</h1><div class="region region-content"><div id="node-71" class="node node-article clearfix"><div class="meta submitted">Được đăng bởi <span class="username">bbt</span> vào ${slashed} - ${time}</div><div class="content clearfix">${story.lead ? `<div class="field field-name-field-tom-tat field-type-text-long field-label-hidden"><div class="field-items"><div class="field-item even">${story.lead}</div></div></div>` : ''}<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">${markup(story, { head: (text) => `<h3>${text}</h3>` })}</div></div></div><div class="field field-name-field-tac-gia field-type-text field-label-inline clearfix"><div class="field-label">Tác giả:&nbsp;</div><div class="field-items"><div class="field-item even">${story.author}</div></div></div><div class="field field-name-field-tags field-label-above"><h3 class="field-label">Thẻ: </h3><ul class="links"><li><a href="/t">giảm nghèo</a></li></ul></div></div><div class="link-wrapper"><ul class="links inline"><li class="comment_forbidden first last"><span>Đăng nhập để gửi ý kiến</span></li></ul></div></div></div></div></div><div id="sidebar-second" class="column sidebar"><div class="block block-views"><h2>Tin đọc nhiều</h2><div class="content">${links(0, 5)}</div></div></div></div><div id="footer-wrapper">${foot(site)}</div></div></body></html>`,
  }
}

/** Drupal 10: views of related nodes within the main region, no date but in the page's words. */
export const drupal10: Layout = (story) => {
  const { weekday, words, time } = when(story.at)
  const site = 'Cổng thông tin Sông Vằn'
  return {
    url: `https://songvan.example.vn/vi/tin/${slug(story)}`,
    said: { author: null, publishedAt: when(story.at).minute, site },
    html: `<!DOCTYPE html><html lang="vi" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><title>${story.title} | ${site}</title><meta property="og:site_name" content="${site}" /></head><body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable">Nhảy đến nội dung</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><nav role="navigation"><ul><li><a href="/">Trang chủ</a></li></ul></nav></header><main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div class="block block-core block-page-title-block"><h1><span class="field field--name-title field--type-string field--label-hidden">${story.title}</span></h1></div><div class="block block-system block-system-main-block"><article class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">${weekday}, ${words} - ${time}</div></footer><div class="node__content"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${story.lead ? `<p>${story.lead}</p>` : ''}${markup(story, { quote: (text) => `<blockquote><p>${text}</p></blockquote>` })}</div></div></article></div><div class="views-element-container block"><h2>Bài viết cùng chủ đề</h2><div class="view-content">${headlines
      .slice(0, 5)
      .map(
        (h) =>
          `<div class="views-row"><div class="views-field views-field-title"><a href="/v">${h}</a></div><div class="views-field views-field-created">12/01/2024</div></div>`,
      )
      .join(
        '',
      )}</div></div></div></div></main><footer role="contentinfo">${foot(site)}</footer></div></body></html>`,
  }
}

/** A commune's Blogger page: the body is line breaks in one div, gadgets around it. */
export const blogger: Layout = (story) => {
  const { weekday, d, m, y, time } = when(story.at)
  const site = 'Xã Tân Phong quê em'
  return {
    url: `https://tanphong.example.com/${y}/${m}/${slug(story).slice(0, 30)}.html`,
    said: { author: story.author, publishedAt: story.at, site },
    html: `<!DOCTYPE html><html dir='ltr'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><meta content='${story.title}' property='og:title'/><meta content='${site}' property='og:site_name'/><title>${site}: ${story.title}</title></head><body class='loading'><div class='content'><div class='header-outer'><h1 class='title'><a href='/'>${site}</a></h1></div><div class='main-outer'><div class='column-center-outer'><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class='date-outer'><h2 class='date-header'><span>${weekday}, ${Number(d)} tháng ${Number(m)}, ${y}</span></h2><div class='date-posts'><div class='post-outer'><div class='post hentry' itemprop='blogPost' itemscope='itemscope'><h3 class='post-title entry-title' itemprop='name'>${story.title}</h3><div class='post-body entry-content' itemprop='description articleBody'>${story.lead ? `${story.lead}<br /><br />` : ''}${markup(story, { p: (text) => `${text}<br /><br />`, picture: (text) => `<table align="center" class="tr-caption-container"><tbody><tr><td><a href="/i.jpg"><img src="/i.jpg" /></a></td></tr><tr><td class="tr-caption">${text}</td></tr></tbody></table><br />` })}<div style='clear: both;'></div></div><div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Người đăng: <span class='fn' itemprop='author'><span itemprop='name'>${story.author}</span></span></span> <span class='post-timestamp'>vào lúc <a class='timestamp-link' href='#'><abbr class='published' itemprop='datePublished' title='${story.at}'>${time}</abbr></a></span></div></div></div><div class='comments' id='comments'><h4>1 nhận xét:</h4><p class='comment-content'>${comments[0]}</p></div></div></div></div></div></div></div></div><div class='column-right-outer'><div class='sidebar section'><div class='widget PopularPosts'><h2>Bài đăng phổ biến</h2>${links(0, 4)}</div><div class='widget HTML'><p>${promo}</p></div></div></div></div><footer>${foot(site)}</footer></div></body></html>`,
  }
}
