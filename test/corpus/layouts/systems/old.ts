/** Old sites: tables that lay out the page, tags in capitals, spans that ASP.NET names, pages written by hand. */
import { counter, foot, headlines, links, market } from '../around.ts'
import { type Layout, markup, when } from '../story.ts'

const capitals = (rows: readonly (readonly string[])[]) =>
  `<TABLE border=1 cellSpacing=0 cellPadding=0 width="100%"><TBODY>${rows.map((cells) => `<TR>${cells.map((cell) => `<TD vAlign=top><P align=center><FONT size=2 face=Arial>${cell}</FONT></P></TD>`).join('')}</TR>`).join('')}</TBODY></TABLE>`

/** A paper of about 2008: three columns of nested tables, FONT and P in capitals, unquoted attributes. */
export const tables: Layout = (story) => {
  const { weekday, slashed, time } = when(story.at)
  const site = 'Báo Tam Thái'
  return {
    url: `http://www.baotamthai.example.vn/?act=detail&id=${story.title.length}3`,
    said: { author: story.author, publishedAt: when(story.at).minute, site },
    html: `<HTML><HEAD><TITLE>Báo Tam Thái</TITLE><META http-equiv=Content-Type content="text/html; charset=utf-8"></HEAD><BODY bgColor=#ffffff leftMargin=0><TABLE cellSpacing=0 cellPadding=0 width=780 align=center border=0><TBODY><TR><TD colSpan=3><IMG src="images/banner.jpg" alt="${site}"></TD></TR><TR><TD colSpan=3 bgColor=#cc0000><FONT color=#ffffff>Thứ hai, 06/01/2025</FONT> <A href="/">Trang nhất</A> | <A href="/">Chính trị</A> | <A href="/">Kinh tế</A></TD></TR>
<TR><TD vAlign=top width=150><TABLE width="100%"><TBODY><TR><TD><A href="/1">Thời sự</A></TD></TR><TR><TD><A href="/2">Nông thôn</A></TD></TR></TBODY></TABLE><TABLE border=1><TBODY>${market.map((line) => `<TR><TD>${line}</TD></TR>`).join('')}</TBODY></TABLE></TD>
<TD vAlign=top width=480><TABLE width="100%"><TBODY><TR><TD class=Title><B><FONT color=#990000 size=4>${story.title}</FONT></B></TD></TR><TR><TD class=Date><FONT size=1>${weekday}, ${slashed}, ${time} (GMT+7)</FONT></TD></TR>${story.lead ? `<TR><TD class=Lead><B>${story.lead}</B></TD></TR>` : ''}<TR><TD class=Normal>${markup(story, { p: (text) => `<P align=justify><FONT face=Arial size=2>${text}</FONT>`, table: capitals, picture: (text) => `<TABLE align=center width=300><TBODY><TR><TD><IMG src="images/a.jpg" width=300></TD></TR><TR><TD align=center><FONT color=#0000ff size=1><I>${text}</I></FONT></TD></TR></TBODY></TABLE>` })}<P align=right><B>${story.author}</B></P></TD></TR><TR><TD align=right><A href="#">[Trở về]</A> <A href="#">[In bài]</A></TD></TR><TR><TD><B>Các tin khác</B></TD></TR>${headlines.map((h) => `<TR><TD>• <A href="/x">${h}</A> <FONT color=#999999>(${slashed})</FONT></TD></TR>`).join('')}</TBODY></TABLE></TD><TD vAlign=top width=150>${counter}</TD></TR><TR><TD colSpan=3 align=center>${foot(site)}</TD></TR></TBODY></TABLE></BODY></HTML>`,
  }
}

/** ASP.NET Web Forms: named spans for everything, the body from Word, other news in a grid. */
export const webforms: Layout = (story) => {
  const { slashed, seconds } = when(story.at)
  const site = 'Cổng thông tin điện tử huyện Yên Hà'
  return {
    url: `http://yenha.example.gov.vn/Default.aspx?sname=yenha&sid=4&pageid=468&catid=${story.title.length}`,
    said: { author: story.author, publishedAt: story.at, site, section: story.section },
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${site}</title></head><body><form name="aspnetForm" method="post" id="aspnetForm"><div><input type="hidden" name="__VIEWSTATE" value="/wEP" /></div><table id="tblMain" width="1000" align="center"><tr><td colspan="2" id="banner"></td></tr><tr><td width="220" valign="top" class="leftcol"><div class="menu_title">Thông tin chung</div><ul class="leftmenu"><li><a href="/1">Lịch sử hình thành</a></li><li><a href="/2">Bản đồ</a></li></ul>${counter}</td><td valign="top"><div class="pathway"><a href="/">Trang chủ</a> &raquo; <a href="/c">${story.section}</a></div><div class="chitiet"><span id="ctl00_ctl17_lblTieude" class="tieude_tin">${story.title}</span><br /><span id="ctl00_ctl17_lblNgay" class="ngaydang">Ngày đăng: ${slashed} ${seconds}</span> <span class="luotxem">Lượt xem: 1286</span><br />${story.lead ? `<span id="ctl00_ctl17_lblTomtat" class="tomtat"><b>${story.lead}</b></span><br />` : ''}<span id="ctl00_ctl17_lblNoidung"><div class="Section1">${markup(story, { p: (text) => `<p class="MsoNormal" style="margin:6pt 0in;text-align:justify"><span lang="VI" style="font-size:14.0pt">${text}</span></p>`, table: (rows) => `<table class="MsoNormalTable" border="1" cellspacing="0">${rows.map((cells) => `<tr>${cells.map((cell) => `<td style="border:solid windowtext 1.0pt"><p class="MsoNormal"><span lang="VI">${cell}</span></p></td>`).join('')}</tr>`).join('')}</table>` })}</div></span><div style="text-align:right"><span id="ctl00_ctl17_lblTacgia" class="tacgia">${story.author}</span></div></div><div class="tinkhac"><div class="tinkhac_title">TIN KHÁC</div><table id="ctl00_ctl17_grvTinkhac" cellspacing="0">${headlines.map((h) => `<tr><td><a href="/g">${h}</a></td><td>${slashed}</td></tr>`).join('')}</table></div></td></tr><tr><td colspan="2" class="footer">${foot(site)}</td></tr></table></form></body></html>`,
  }
}

/** Written by hand in FrontPage: no class at all, the date beneath the headline in a sentence of its own. */
export const byHand: Layout = (story) => {
  const { words } = when(story.at)
  const site = 'hoinongdan.example.vn'
  return {
    url: `http://${site}/tin/${story.id}.htm`,
    said: { author: story.author, publishedAt: when(story.at).date, site },
    html: `<html><head><meta http-equiv="Content-Language" content="vi"><meta name="GENERATOR" content="Microsoft FrontPage 6.0"><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${story.title}</title></head><body><p align="center"><img border="0" src="banner.gif" width="760"></p><p align="center"><a href="index.htm">Trang chủ</a> | <a href="gioithieu.htm">Giới thiệu</a> | <a href="tin.htm">Tin hoạt động</a></p><hr><p align="center"><b><font size="5" color="#FF0000">${story.title}</font></b></p><p align="center"><i>Đăng ngày: ${words.replace('ngày ', '')}</i></p>${story.lead ? `<p align="justify"><b>${story.lead}</b></p>` : ''}${markup(story, { p: (text) => `<p align="justify">${text}</p>`, picture: (text) => `<p align="center"><img src="anh1.jpg" width="500"></p><p align="center"><i>${text}</i></p>` })}<p align="right"><b>${story.author}</b></p><hr><p><b>Các tin đã đưa:</b></p>${links(0, 6)}<hr>${foot(site)}</body></html>`,
  }
}

/** A page of a radio station: broadcast date above, body in one cell with line breaks and indents. */
export const station: Layout = (story) => {
  const { slashed, time } = when(story.at)
  const site = 'Đài Truyền thanh huyện Bản Hốc'
  return {
    url: `http://daibanhoc.example.vn/chuong-trinh/${story.title.length}`,
    said: { author: story.author, publishedAt: when(story.at).minute, site },
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${site} | ${story.title}</title></head><body><div class="wrap"><div class="head"><img src="/h.jpg" alt="${site}"></div><div class="list-menu"><a href="/">Phát thanh</a><a href="/">Truyền hình</a></div><div class="center"><div class="news-view"><div class="news-view-title">${story.title}</div><div class="news-view-date">Phát sóng ngày ${slashed} lúc ${time}</div><div class="player"><video src="/v.mp4"></video><div class="player-list">${links(5, 3)}</div></div><div class="news-view-content">${story.lead ? `${story.lead}<br>` : ''}${markup(story, { p: (text) => `&nbsp;&nbsp;&nbsp;&nbsp; ${text}<br>`, head: (text) => `<b>${text}</b><br>`, quote: (text) => `${text}<br>`, picture: (text) => `<center><img src="/w.jpg"><br><i>${text}</i></center>` })}<div style="text-align: right;"><b><i>Thực hiện: ${story.author}</i></b></div></div></div><div class="news-more"><div class="t">Video khác</div>${links(0, 5)}</div></div><div class="bottom">${foot(site)}</div></div></body></html>`,
  }
}
