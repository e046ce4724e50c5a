/** Portals of districts and provinces: VNPT, DNN, SharePoint, Liferay. */
import { comments, counter, foot, headlines, links, market, weather } from '../around.ts'
import { type Layout, markup, slug, when } from '../story.ts'

/** VNPT's portal: letters of another size, a voice that reads, the author in a line of its own. */
export const vnpt: Layout = (story) => {
  const { slashed, time } = when(story.at)
  const site = 'Cổng thông tin điện tử huyện Pà Cò Thượng'
  return {
    url: `https://pacothuong.example.gov.vn/tin-tuc-su-kien/${slug(story)}-582913`,
    said: { author: story.author, publishedAt: when(story.at).minute, site, language: 'vi-VN' },
    html: `<!DOCTYPE html><html lang="vi-VN"><head><meta charset="utf-8"><title>${story.title} | ${site}</title><meta property="og:title" content="${story.title}"><meta property="og:site_name" content="${site}"></head><body><form method="post" action="/" id="Form"><input type="hidden" name="__VIEWSTATE" value="x"><div id="vnpt-header"><div class="banner-top"><img src="/b.jpg" alt="banner"></div><div class="topmenu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/">Tổ chức bộ máy</a></li></ul></div><div class="marquee-box"><marquee>Chào mừng bạn đến với ${site}</marquee></div></div>
<div class="main-content"><div class="col-md-9"><div class="box-tin-chi-tiet"><div class="box-title"><a href="/c">${story.section}</a></div><div class="ArticleHeader"><h1 class="title-detail">${story.title}</h1></div><div class="ArticleInfo"><span class="post-date">${slashed} ${time}</span><span class="luot-xem">Lượt xem: 1286</span><div class="audio-player"><audio controls src="/a.mp3"></audio><span>Đọc bài viết</span></div><div class="font-tool"><a>Cỡ chữ</a> <a>A-</a> <a>A+</a></div></div>
${story.lead ? `<div class="ArticleSummary"><strong>${story.lead}</strong></div>` : ''}<div id="divArticleDescription" class="ArticleContent">${markup(story, { p: (text) => `<p class="MsoNormal" style="text-align:justify;text-indent:36pt"><span style="font-size:14pt;font-family:Times New Roman">${text}<o:p></o:p></span></p>`, picture: (text) => `<p align="center"><img src="/x.jpg"></p><p align="center" style="text-align:center"><i><span style="font-size:13pt">${text}</span></i></p>` })}</div>
<div class="ArticleAuthor" style="text-align:right">${story.author}</div><div class="share-box"><span>Chia sẻ bài viết</span><a>Zalo</a></div><div class="binh-luan"><p>Ý kiến bình luận (1)</p><p>${comments[1]}</p></div><div class="tin-lien-quan"><div class="tieu-de">Tin liên quan</div>${links(2, 4, slashed)}</div></div></div>
<div class="col-md-3"><div class="box-right"><div class="title">Thời tiết</div><p>${weather}</p></div><div class="box-right"><div class="title">Giá cả thị trường</div><ul>${market.map((line) => `<li>${line}</li>`).join('')}</ul></div><div class="thong-ke">${counter}</div></div></div><div class="footer">${foot(site)}</div></form></body></html>`,
  }
}

/** DNN with EasyDNNnews: a summary in the heading's box, "Number of views", related articles in a list. */
export const dnn: Layout = (story) => {
  const { weekday, words, time } = when(story.at)
  const site = 'Cổng TTĐT huyện Mường Khoen'
  return {
    url: `https://muongkhoen.example.gov.vn/Tin-tuc/ArtMID/1089/ArticleID/6214/${slug(story)}`,
    said: { author: story.author, publishedAt: when(story.at).minute, site, language: 'vi-VN' },
    html: `<!DOCTYPE html><html lang="vi-VN"><head id="Head"><meta content="text/html; charset=UTF-8" http-equiv="Content-Type"><title>${story.title} - ${site}</title><meta id="MetaKeywords" name="KEYWORDS" content=",DotNetNuke,DNN"></head><body id="Body"><form method="post" id="Form" enctype="multipart/form-data"><div id="dnn_wrapper"><div id="dnn_header"><a id="dnn_LOGO" href="/"><img src="/logo.png" alt="${site}"></a><div id="dnnMenu"><ul class="dnnmega"><li class="root"><a href="/"><span>Trang chủ</span></a></li><li class="root"><a href="/"><span>Văn bản điều hành</span></a></li></ul></div></div>
<div id="dnn_ContentPane" class="contentPane"><div class="DnnModule DnnModule-EasyDNNnews DnnModule-1089"><a name="1089"></a><div class="eds_containers_Simple"><h2 class="eds_containerTitle"><span id="dnn_ctr1089_dnnTITLE_titleLabel" class="eds_containerTitle">${story.section}</span></h2><div id="dnn_ctr1089_ContentPane"><div id="dnn_ctr1089_ModuleContent" class="DNNModuleContent ModEasyDNNnewsC"><div class="news eds_subCollection_news eds_news_TinTuc eds_template_Details_Article_Default">
<div class="edn_article edn_clearFix"><h1 class="edn_articleTitle">${story.title}</h1><div class="edn_metaDetails"><time class="edn_date">${weekday}, ${words} ${time}</time></div>${story.lead ? `<div class="edn_articleSummary"><p><strong>${story.lead}</strong></p></div>` : ''}<div class="edn_articleContent">${markup(story)}<p style="text-align: right"><strong>${story.author}</strong></p></div>
<div class="article_pager"><div class="previous"><span>Bài trước</span> <a href="/p">${headlines[7]}</a></div><div class="next"><span>Bài tiếp</span> <a href="/n">${headlines[0]}</a></div></div><div class="edn_socialAndPrint"><a class="print_article">In</a><div class="article_rating">5.0</div><span>Number of views (1286)</span></div></div>
<div class="edn_relatedArticlesWrapper"><h3>Các tin khác</h3>${links(1, 5)}</div></div></div></div></div></div></div>
<div id="dnn_RightPane"><div class="DnnModule DnnModule-DNN_HTML"><h2>Liên kết website</h2><select><option>Bộ Nội vụ</option></select></div>${counter}</div><div id="dnn_FooterPane">${foot(site)}</div></div></form></body></html>`,
  }
}

/** SharePoint 2013: rich-text fields in web-part zones, the date above the headline, hidden status texts. */
export const sharepoint: Layout = (story) => {
  const { slashed, time } = when(story.at)
  const site = 'Cổng thông tin điện tử huyện Đồng Lạc'
  return {
    url: `https://donglac.example.gov.vn/Pages/tin-tuc.aspx?ItemID=${story.id.length}93&CategoryId=0`,
    said: { author: story.author, publishedAt: when(story.at).minute, site, language: 'vi-VN' },
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns:o="urn:schemas-microsoft-com:office:office" lang="vi-vn" dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint"/><meta http-equiv="Content-type" content="text/html; charset=utf-8"/><title>
	Trang chủ - ${site}
</title></head><body><div id="imgPrefetch" style="display:none"><img src="/f.png"/></div><form method="post" id="aspnetForm"><div class="noindex ms-hide">Đây là phần văn bản bị ẩn của trang quản trị, không hiển thị với 99 người dùng.</div><div id="s4-ribbonrow" style="visibility:hidden;display:none"><div>Trang này đang được chỉnh sửa bởi quản trị viên.</div></div><div id="s4-workspace"><div id="s4-bodyContainer"><div id="banner"><img src="/b.png" alt="${site}"/></div><div class="menu-horizontal"><ul class="root static"><li class="static"><a class="static" href="/"><span class="menu-item-text">Trang chủ</span></a></li></ul></div>
<div id="contentRow"><div id="contentBox"><div id="DeltaPlaceHolderMain"><div class="ms-webpart-zone ms-fullWidth"><div class="s4-wpcell-plain ms-webpartzone-cell"><div class="ms-webpart-chrome ms-webpart-chrome-fullWidth"><div class="ms-WPBody noindex" id="WebPartWPQ3"><div class="news-detail" style="text-align: justify"><p class="date">${slashed} ${time}</p><h1>${story.title}</h1>${story.lead ? `<p class="sapo">${story.lead}</p>` : ''}<div class="ms-rtestate-field" style="display:inline"><div class="ExternalClass5A71F8C4C24B4E2D9A7F0C6D1">${markup(story, { p: (text) => `<div><span style="font-family:arial">&#8203;${text}</span></div>`, head: (text) => `<div><b>${text}</b></div>` })}<div style="text-align:right"><strong>${story.author}</strong></div></div></div></div>
<div class="news-related" id="divRef"><h4>Tin cũ liên quan</h4><ul>${headlines
      .slice(0, 5)
      .map((h) => `<li><a href="/x"><i class="fa fa-angle-right"></i> ${h} (${slashed} 08:00:00)</a></li>`)
      .join(
        '',
      )}</ul></div></div></div></div></div></div></div></div><div class="footer-site">${foot(site)}</div></div></div></form></body></html>`,
  }
}

/** Liferay 7: asset publisher with tags, ratings and related assets in the same portlet. */
export const liferay: Layout = (story) => {
  const { slashed, time } = when(story.at)
  const site = 'Cổng thông tin điện tử thị xã Hòa Tiến'
  return {
    url: `https://hoatien.example.gov.vn/web/guest/tin-tuc/-/asset_publisher/5xQ2/content/${slug(story)}`,
    said: { author: story.author, publishedAt: when(story.at).minute, site, language: 'vi-VN' },
    html: `<!DOCTYPE html><html class="ltr" dir="ltr" lang="vi-VN"><head><title>${story.title} - Tin tức - ${site}</title><meta content="text/html; charset=UTF-8" http-equiv="content-type"/></head><body class="controls-visible yui3-skin-sam signed-out public-page site"><div class="container-fluid" id="wrapper"><header id="banner" role="banner"><div id="heading"><div class="site-title h1"><a class="logo" href="/">${site}</a></div></div><nav class="sort-pages" id="navigation" role="navigation"><ul role="menubar"><li role="presentation"><a role="menuitem" href="/"><span>Trang chủ</span></a></li></ul></nav></header>
<section id="content"><h1 class="hide-accessible">${story.title}</h1><div class="layout-content portlet-layout" id="main-content" role="main"><div class="row"><div class="col-md-8 portlet-column"><div class="portlet-boundary portlet-asset-publisher"><section class="portlet"><div class="portlet-content"><div class="portlet-content-container"><div class="portlet-body"><div class="h2"><a href="/back" title="Quay lại"><span class="icon-circle-arrow-left"></span></a> </div>
<div class="asset-full-content clearfix default-asset-publisher show-asset-title"><div class="title-news"><h2 class="header-title">${story.title}</h2></div><div class="metadata-publish-date">Ngày đăng: ${slashed} - ${time}</div><div class="asset-content mb-3"><div class="journal-content-article">${story.lead ? `<div class="abstract-news"><p><b>${story.lead}</b></p></div>` : ''}<div class="content-news">${markup(story, { quote: (text) => `<blockquote>${text}</blockquote>` })}</div><div class="author-news" style="text-align:right"><p><b>${story.author}</b></p></div></div></div>
<div class="autofit-row asset-details"><div class="taglib-asset-tags-summary"><a class="badge" href="/t">hòa tiến</a></div><div class="taglib-ratings stars"><span class="rating-label">Trung bình (0 Bình chọn)</span></div></div><div class="taglib-social-bookmarks"><ul><li>Twitter</li><li>Facebook</li></ul></div>
<div class="related-assets"><h3>Tin khác</h3>${links(2, 5, slashed)}</div><div class="taglib-discussion"><div class="lfr-discussion">${comments[2]}</div></div></div></div></div></div></section></div></div><div class="col-md-4 portlet-column"><div class="portlet-boundary"><h2>Tin đọc nhiều</h2>${links(0, 4)}</div></div></div></div></section><footer id="footer" role="contentinfo">${foot(site)}</footer></div></body></html>`,
  }
}

/** A province's Liferay 6 in nested tables, its lead in a cell with the picture, the body in spans. */
export const liferayTables: Layout = (story) => {
  const { slashed, time } = when(story.at)
  const site = 'Cổng thông tin điện tử tỉnh Thượng Ngàn'
  return {
    url: `http://thuongngan.example.gov.vn/portal/Lists/PtTin/View_Detail.aspx?ItemId=${story.title.length}`,
    said: { author: story.author, publishedAt: when(story.at).minute, site },
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${site} - ${story.title}</title></head><body><div id="wrapper"><div id="banner">&nbsp;</div><div id="nav"><a href="/">Trang chủ</a> | <a href="/a">Sơ đồ cổng</a> | <a href="/b">Liên hệ</a></div><div class="columns-3"><div class="col-left"><ul class="menu-left"><li><a href="/1">Chỉ đạo điều hành</a></li><li><a href="/2">Thông tin báo chí</a></li></ul></div><div class="col-center"><div class="portlet-body"><table class="lfr-table" width="100%"><tr><td class="title-detail"><b><font color="#003399" size="4">${story.title}</font></b></td></tr><tr><td class="date-detail"><i>(${time} ${slashed})</i></td></tr>
${story.lead ? `<tr><td><table><tr><td width="150"><img src="/t.jpg" width="140"></td><td class="summary" style="font-weight:bold">${story.lead}</td></tr></table></td></tr>` : ''}
<tr><td class="content-detail"><div align="justify">${markup(story, { p: (text) => `<span style="font-size: 10pt">${text}</span><br><br>` })}<div align="right"><b>${story.author}</b></div></div></td></tr><tr><td align="right"><a href="#"><img src="/print.gif" width="16"> Bản in</a> <a href="#">Gửi bài viết</a></td></tr></table><div class="other"><b>Các tin bài khác:</b>${links(3, 5, slashed)}</div></div></div><div class="col-right">${counter}</div></div><div id="foot">${foot(site)}</div></div></body></html>`,
  }
}
