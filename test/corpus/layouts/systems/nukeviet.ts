/** NukeViet, version 3 and 4: default themes of districts' portals. */
import { comments, counter, foot, headlines, links } from '../around.ts'
import { type Layout, markup, slug, when } from '../story.ts'

/** Version 4 with its microdata; picture with a note above, rating and newer and older links below. */
export const nukeviet4: Layout = (story) => {
  const { weekday, slashed, time, date } = when(story.at)
  const site = 'Trang thông tin điện tử huyện Sông Vằn'
  return {
    url: `https://songvan.example.gov.vn/news/tin-tuc/${slug(story)}-318.html`,
    said: { author: story.author, publishedAt: `${date}T${time}:37+07:00`, site, section: story.section },
    html: `<!DOCTYPE html><html lang="vi"><head><title>${story.title}</title><meta name="description" content="${story.title} - Tin tức - ${site}"><meta name="author" content="${site}"><meta name="generator" content="NukeViet v4.4"><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta property="og:title" content="${story.title}"><meta property="og:type" content="website"><meta property="og:site_name" content="${site}"></head><body>
<div class="body-bg"><div class="wraper"><header><div id="header"><a href="/"><img src="/l.png" alt="${site}"></a></div></header><nav class="second-nav" id="menusite"><ul class="nav navbar-nav"><li><a href="/">Trang nhất</a></li><li><a href="/">Giới thiệu</a></li></ul></nav>
<section><div id="body"><nav class="third-nav"><div class="breadcrumbs-wrap"><ul class="breadcrumbs"><li><a href="/">Trang nhất</a></li><li><a href="/c">${story.section}</a></li></ul></div><span class="current-time">Thứ sáu, 10/01/2025, 09:14</span></nav>
<div class="row"><div class="col-sm-16 col-md-18"><div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">${story.title}</h1><div class="hidden hide d-none" itemprop="author" itemscope><span itemprop="name">songvan</span></div><span class="hidden hide d-none" itemprop="datePublished">${date}T${time}:37+07:00</span>
<div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">${weekday} - ${slashed} ${time}</span></div><div class="col-md-12"><ul class="list-inline text-right"><li><a title="In ra"><em class="fa fa-print">&nbsp;</em></a></li></ul></div></div>
<div class="clearfix">${story.lead ? `<div class="hometext m-bottom" itemprop="description">${story.lead}</div>` : ''}<figure class="article center"><img alt="${story.title}" src="/u.jpg" width="600" class="img-thumbnail"/><figcaption>Ảnh minh họa cho bài viết trên trang</figcaption></figure></div>
<div id="news-bodyhtml" class="bodytext margin-bottom-lg">${markup(story, { picture: (text) => `<div style="text-align:center"><figure class="image" style="display:inline-block"><img src="/v.jpg"><figcaption>${text}</figcaption></figure></div>` })}</div>
<div class="margin-bottom-lg"><p class="h5 text-right"><strong>Tác giả bài viết: </strong>${story.author}</p></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><form id="form3B" action=""><div class="h5 clearfix"><p id="stringrating">Tổng số điểm của bài viết là: 15 trong 3 đánh giá</p><div><input class="hover-star" type="radio" value="1"></div></div></form><div class="h5"><em class="fa fa-tags">&nbsp;</em><strong>Từ khóa: </strong><a href="/k"><em>giảm nghèo</em></a></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div id="idcomment" class="nv-fullbg"><div class="row clearfix margin-bottom-lg"><p class="comment-title"><em class="fa fa-comments">&nbsp;</em> Ý kiến bạn đọc</p></div><div id="showcomment"><ul class="comment-list"><li class="media"><div class="media-body"><strong class="cm_item">Bạn đọc</strong> 11/02/2023 10:22<p>${comments[0]}</p></div></li></ul></div></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body other-news"><p class="h3"><strong>Những tin mới hơn</strong></p>${links(0, 3, slashed)}<p class="h3"><strong>Những tin cũ hơn</strong></p>${links(3, 3, slashed)}</div></div></div>
<div class="col-sm-8 col-md-6"><div class="panel panel-primary"><div class="panel-heading">Thống kê truy cập</div><div class="panel-body">${counter}</div></div></div></div></div></section><footer id="footer">${foot(site)}</footer></div></div></body></html>`,
  }
}

/** Version 3: everything in one column, the body a run of text with line breaks. */
export const nukeviet3: Layout = (story) => {
  const { weekday, slashed, half } = when(story.at)
  const site = 'Cổng thông tin điện tử huyện Tam Thái'
  return {
    url: `http://tamthai.example.gov.vn/vi/news/Tin-tuc/${slug(story)}-77/`,
    said: { author: story.author, publishedAt: when(story.at).minute, site },
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title>${story.title} - ${story.section} - ${site}</title></head><body><div id="container"><div id="header"><img src="/b.png" alt="${site}" width="980"/></div><div id="topmenu"><ul><li><a href="/">Trang nhất</a></li><li><a href="/">Liên hệ</a></li></ul><div id="timenow">Thứ năm, 05/12/2024 - 08:11</div></div>
<div class="col-a"><div class="box"><h3>Danh mục</h3><ul><li><a href="/1">Tin trong huyện</a></li><li><a href="/2">Văn bản</a></li></ul></div></div>
<div class="col-b"><div class="news_column"><div id="news_detail"><h1>${story.title}</h1><span class="time">${weekday} - ${slashed} ${half}</span><div class="control"><ul><li><a class="print" title="In ra"></a></li></ul></div><div style="clear: both;"></div>
${story.lead ? `<div id="hometext"><div id="imghome" class="fl" style="width:200px"><a href="/i.jpg"><img src="/i.jpg" width="200"/></a><p><em>Toàn cảnh trung tâm huyện</em></p></div>${story.lead}</div>` : ''}
<div class="bodytext">${markup(story, { p: (text) => `&nbsp; &nbsp;${text}<br /><br />`, head: (text) => `<strong>${text}</strong><br />`, quote: (text) => `${text}<br />` })}</div>
<p style="text-align: right;"><strong>Tác giả bài viết: </strong>${story.author}</p><p style="text-align: right;"><strong>Nguồn tin: </strong>Đài huyện</p></div>
<div class="keywords"><strong>Từ khóa: </strong><a href="/k"><em>nông thôn</em></a>, <a href="/k"><em>xã</em></a></div>
<div id="idcomment"><ul class="control"><li><a href="#"><strong>Ý kiến bạn đọc</strong></a></li></ul><div id="showcomment"></div><div id="formcomment"><div class="name"><label><strong>Tên của bạn</strong></label><input type="text"/></div></div></div>
<p><strong>Những tin mới hơn</strong></p><ul class="related"><li><a href="/m">${headlines[6]}</a> <span class="date">(${slashed})</span></li></ul><p><strong>Những tin cũ hơn</strong></p>${links(0, 4, slashed)}</div></div><div class="col-c">${counter}</div><div id="footer">${foot(site)}</div></div></body></html>`,
  }
}
