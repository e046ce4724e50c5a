/**
 * A fixture as large as pages are that are served: nested menus, lists of other articles with their pictures, boxes,
 * readers' comments and scripts around it. No line of them is written twice.
 */
import { comments, headlines, teasers } from './around.ts'

const at = (list: readonly string[], n: number): string => list[n % list.length] ?? ''
/** Another number in the same words. */
const other = (list: readonly string[], n: number): string =>
  at(list, n).replace(/\d+/, (digits) => String((Number(digits) + 7 * n) % 1000))

const menu = (n: number) =>
  `<li id="menu-item-${n}" class="menu-item menu-item-type-taxonomy menu-item-has-children"><a href="/chuyen-muc-${n}/" title="Chuyên mục ${n}"><span class="icon icon-angle-right"></span>Chuyên mục số ${n}</a>
<ul class="sub-menu dropdown">${[1, 2, 3, 4, 5, 6].map((i) => `<li class="menu-item menu-item-${n}${i}"><a href="/chuyen-muc-${n}/phan-${i}.html">Phần ${i} của mục ${n}</a></li>`).join('')}</ul></li>
`
const story = (n: number) =>
  `<article class="story story--list item-${n}" data-id="${n * 7919}"><figure class="story__thumb"><a href="/tin/${n * 7919}.html" title="${other(headlines, n)}"><img class="lazyload img-fluid" src="/thumbs/${n * 7919}_320x180.jpg" data-src="/anh/${n * 7919}.jpg" alt="${other(headlines, n)}" width="320" height="180"></a></figure><div class="story__text"><h3 class="story__heading"><a href="/tin/${n * 7919}.html">${other(headlines, n)}</a></h3><div class="story__meta"><a class="story__cate" href="/c-${n}">Chuyên mục ${n}</a> <time>1${n % 10}/0${(n % 9) + 1}/2023</time></div><div class="story__summary"><p>${other(teasers, n)}</p></div></div></article>
`
const comment = (n: number) =>
  `<li id="comment-${n}" class="comment even depth-1"><div class="comment-author vcard"><img class="avatar" src="/a/${n}.png" width="40" height="40"><b class="fn">Bạn đọc ${n}</b></div><div class="comment-meta">${(n % 28) + 1}/03/2024 lúc 1${n % 10}:2${n % 10}</div><div class="comment-content"><p>${other(comments, n)}</p></div><div class="reply"><a href="#respond">Trả lời</a> <a class="like">Thích ${n}</a></div></li>
`
const widget = (n: number) =>
  `<div class="widget widget_block box-${n}"><h4 class="widget-title"><span>Hộp số ${n}</span></h4><ul class="list-news">${[1, 2, 3].map((i) => `<li><a href="/v/${n}-${i}">${other(headlines, n + i)}</a> <span class="date">(0${i}/0${(n % 9) + 1}/2024)</span></li>`).join('')}</ul></div>
`
const script = (n: number) =>
  `<script>window.slots=window.slots||[];slots.push({id:"slot-${n}",sizes:[[300,250],[336,280]],targeting:{muc:"${n}",html:"<div class=\\"ad\\">${n}<\\/div>"}});(function(d,s){for(var i=0;i<${n}&&i<9;i++){var e=d.createElement(s);e.async=!0;e.src="https://cdn.example.vn/lib/"+i+".js"}})(document,"script");</script>
<style>.box-${n}{margin:0 0 ${n}px;padding:4px 8px}.box-${n}>a:hover{color:#c00;text-decoration:none}</style>
`

/** Items up to so many characters, numbered on. */
function many(item: (n: number) => string, characters: number): string {
  const items: string[] = []
  for (let size = 0, n = 1; size < characters; n++) {
    const next = item(n)
    items.push(next)
    size += next.length
  }
  return items.join('')
}

/** @param characters about how many the page is to have */
export function large(html: string, characters: number): string {
  const room = Math.max(0, characters - html.length)
  const above = `<div class="top-nav"><ul class="menu">${many(menu, 0.2 * room)}</ul></div>${many(script, 0.1 * room)}`
  const below = `<div class="comments-area" id="comments"><ol class="comment-list">${many(comment, 0.2 * room)}</ol></div><div class="box-category related-news">${many(story, 0.25 * room)}</div><aside class="sidebar">${many(widget, 0.15 * room)}</aside>${many(script, 0.1 * room)}`
  const open = /<body[^>]*>/i.exec(html)
  const from = open ? open.index + open[0].length : 0
  const to = html.search(/<\/body>/i)
  const end = to < 0 ? html.length : to
  return html.slice(0, from) + above + html.slice(from, end) + below + html.slice(end)
}
