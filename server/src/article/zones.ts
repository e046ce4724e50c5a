/** What the names of elements, classes and ids tell: where there is no article, and where there are captions. */

/** Elements and roles that hold the site, not the article. */
const OUT_TAGS = new Set(['nav', 'aside', 'footer', 'marquee', 'dialog'])
const OUT_ROLES = /^(?:navigation|complementary|contentinfo|search|banner|dialog|menu|menubar)$/

// Words of class names and ids, English and Vietnamese, after splitting at hyphens, underscores and camel case.
// Vietnamese ones are written together or with hyphens: both come, so hyphens are optional.
// "no-share", "has-sidebar" tell what an element is beside, not what it is.
const OUT =
  /(?:^| |(?<!(?:^|[ -])(?:no|not|has|with|without))-)(?:(?:post|entry|article)-?meta|meta-?(?:container|info|category)|author-?(?:box|bio|desc\w*|info)|about-?author|discussions?|consent|relates?|relateds?|relations?|lien-?quan|tin-?lien-?quan|tinlq|tin-?khac|bai-?khac|others?|other-?news|comments?|binh-?luan|bl|cmts?|y-?kien|respond|reply|shares?|sharing|share-?box|socials?|addtoany|chia-?se|like|tags?|tag-?list|tu-?khoa|keywords?|ratings?|rate|danh-?gia|votes?|voting|binh-?chon|poll|widgets?|sidebars?|breadcrumbs?|crumbs?|menus?|navi?|navbar|navigation|footers?|banners?|adv?|ads|advert\w*|qc|quang-?cao|sponsor\w*|counters?|thong-?ke|statistics?|pagination|pager|paging|pagenav|page-?nav|tool-?bar|tools?|newsletters?|subscribe|pop-?up|modal|cookies?|most|hot|hot-?news|read-?more|see-?more|xem-?them|doc-?nhieu|doc-?them|xem-?nhieu|tin-?moi|tin-?nong|newest|latest|recents?|top-?news|weather|thoi-?tiet|calendar|login|search|tim-?kiem|lien-?ket|web-?link|gallery|thu-?vien|disqus|fb|more-?news|list-?news|news-?list|news-?other|cungchuyenmuc|cung-?chuyen-?muc|suggest\w*|recommend\w*|prev|next|audio|voice|player|copyright|ban-?quyen|skip|pull-?quotes?|promos?|sign-?up|sharedaddy)(?=[ -]|$|\d)/
const CAPTION =
  /(?:^|[ -])(?:captions?|fig-?captions?|chu-?thich|chu-?thich-?anh|ghi-?chu-?anh|img-?desc|image-?desc|photo-?desc|pic-?desc|cap-?img|img-?cap|image-?note|mo-?ta-?anh)(?=[ -]|$|\d)/

/** For screen readers alone: it has a box, so that a browser calls it visible. */
const UNSEEN =
  /(?:^| )(?:ms-hide|sr-only|visually-hidden|hide-accessible|element-invisible|screen-reader-text)(?= |$)/
/** Frameworks' own classes for what is not shown. */
const HIDDEN = /(?:^| )(?:hidden|hide|d-none|invisible)(?= |$)/
/** "d-none d-md-block", "hidden lg:flex": not shown on some screens, and shown on others. */
const ON_SOME =
  /(?:^| )(?:d-)?(?:sm|md|lg|xl|xxl|2xl)-(?:block|flex|grid|inline|inline-(?:block|flex|grid)|table|contents|visible|initial)(?= |$)/
/** Readers' words, which may well be longer than a notice. */
const COMMENTS =
  /(?:^|[ -])(?:comments?|comment-?(?:list|wrap|box|form)|binh-?luan|discussions?|disqus|respond|cmts?)(?=[ -]|$|\d)/

/** The class that hides an element on every screen, null where none does. */
function hiddenBy(names: string, told: boolean): string | null {
  const unseen = UNSEEN.exec(names)?.[0].trim()
  if (unseen) return unseen
  const hidden = told ? undefined : HIDDEN.exec(names)?.[0].trim()
  return hidden && !ON_SOME.test(names) ? hidden : null
}

/**
 * Whether the page is as the clipper writes it: `hidden` stands on all that is not seen, whatever class names say.
 * Its head begins with these two, with nothing between them.
 */
export const tellsHidden = (html: string): boolean =>
  /<head\b[^>]{0,300}><meta charset="utf-8"><base href="https?:/i.test(html.slice(0, 20_000))

/** Class and id, parted by a blank, as lower-case words parted by blanks and hyphens; '' where there are none. */
const nameWords = (names: string): string =>
  names
    .slice(0, 300)
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, (gap) => (gap.includes(' ') ? ' ' : '-'))
    .trim()

type Zone = 'out' | 'caption' | null

/** What the class and id of an element tell. */
export interface Named {
  readonly words: string
  readonly zone: Zone
  /** The class that hides it, null where none does. */
  readonly hidden: string | null
  /** Readers speak in it. */
  readonly comments: boolean
}

const NAMELESS: Named = { words: '', zone: null, hidden: null, comments: false }

/** Reads the names of a page's elements, each pair of class and id once: most elements bear those of others. */
export function nameReader(told: boolean): (attribs: Readonly<Record<string, string>>) => Named {
  const known = new Map<string, Named>()
  return (attribs) => {
    if (attribs.class === undefined && attribs.id === undefined) return NAMELESS
    const key = `${attribs.class ?? ''} ${attribs.id ?? ''}`
    const before = known.get(key)
    if (before) return before
    const words = nameWords(key)
    const zone: Zone = CAPTION.test(words) ? 'caption' : OUT.test(words) ? 'out' : null
    const named =
      words === '' ? NAMELESS : { words, zone, hidden: hiddenBy(words, told), comments: COMMENTS.test(words) }
    known.set(key, named)
    return named
  }
}

/** What an element holds by its name: no part of an article, a caption, or nothing that is known. */
export function zoneOf(tag: string, attribs: Readonly<Record<string, string>>, { zone }: Named): Zone {
  if (tag === 'figcaption') return 'caption'
  if (OUT_TAGS.has(tag) || (attribs.role !== undefined && OUT_ROLES.test(attribs.role))) return 'out'
  return tag === 'body' || tag === 'html' || tag === 'main' ? null : zone
}

/** The word by which an element's class, id or role puts it outside of articles; null where its tag alone does. */
export function zoneWord(attribs: Readonly<Record<string, string>>): string | null {
  const word = OUT.exec(nameWords(`${attribs.class ?? ''} ${attribs.id ?? ''}`))?.[0]
  return word?.replace(/^[ -]/, '') ?? OUT_ROLES.exec(attribs.role ?? '')?.[0] ?? null
}
