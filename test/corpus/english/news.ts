/** Newspapers, an agency, a live blog and an AMP page, in English: the project's own writing. */
import { ld, page, paragraphs, type Sample } from './page.ts'

const bridge = [
  'The footbridge over the Alder at Millbrook will stay closed until at least the end of May after engineers found cracks in two of its four piers, the county said on Tuesday.',
  'The bridge, which opened in 1968, carries some 900 people a day between the railway station and the lower town. Since it was fenced off in January they have had to walk an extra 1.4 miles by way of Station Road.',
  '“We know how much this costs people in time and in patience,” said Helen Marsh, who heads the highways department. “But we will not open a structure that we are not sure of.”',
  'Repairs are expected to cost £340,000, of which the county has set aside £200,000. The remainder is to come from a reserve that councillors will be asked to release on 4 April.',
  'Traders in Mill Lane say takings have fallen by a third. Tom Odell, who runs the bakery at the foot of the bridge, has cut his opening hours and let one of his three assistants go.',
  'A free shuttle bus will run every twenty minutes on weekdays from Monday.',
]

const newspaper: Sample = {
  name: 'newspaper with JSON-LD',
  url: 'https://www.alderpost.example.com/news/local/millbrook-footbridge-closed-may',
  body: bridge,
  html: page(
    'Millbrook footbridge to stay closed until May | Alder Post',
    ld({
      '@type': 'NewsArticle',
      headline: 'Millbrook footbridge to stay closed until May',
      datePublished: '2022-03-15T09:10:00Z',
      author: { '@type': 'Person', name: 'Rachel Boyd' },
      publisher: { '@type': 'Organization', name: 'Alder Post' },
    }),
    `<div class="css-1a2b"><a href="/">Alder Post</a> <a href="/news">News</a> <a href="/sport">Sport</a> <a href="/whats-on">What's On</a> <a href="/jobs">Jobs</a> <a href="/subscribe">Subscribe</a></div>
<main><div class="css-9zz"><h1>Millbrook footbridge to stay closed until May</h1>
<div class="css-77"><span>By Rachel Boyd</span> <span>Local democracy reporter</span></div><div class="css-78">Published 15 March 2022, 09:10 GMT</div>
<div class="css-80"><button>Share</button><a href="#c">Comments (14)</a><p>Share this article</p></div>
<figure><img src="/b.jpg"><figcaption>The bridge was fenced off in January. Photo: Alder Post</figcaption></figure>
${paragraphs(bridge.slice(0, 2), 'css-p1')}
<div class="css-ad"><p>Advertisement</p></div>
<div class="css-81"><p>Sign up for our newsletter</p><p>Get the day's top stories from the Alder valley delivered straight to your inbox every morning.</p><input type="email"><button>Subscribe</button></div>
${paragraphs(bridge.slice(2, 4), 'css-p1')}
<div class="css-82"><p>Read more: <a href="/n/2">Hospital car park charges to rise by 40p</a></p></div>
${paragraphs(bridge.slice(4), 'css-p1')}
<div class="css-83"><p>Related articles</p><p><a href="/n/3">Two arrested after lorry blaze on the A417</a></p><p><a href="/n/4">School kitchens to share £1.2m grant</a></p></div>
<p class="css-84">Rachel Boyd is the Alder Post's local democracy reporter. Follow her on Twitter @rboydexample.</p>
<div class="css-85"><p>Comments</p><p>Jan, Millbrook: I have been late for work nine times since January and nobody at the council answers the phone.</p></div></div></main>
<div class="css-foot"><p>© 2022 Alder Media Ltd. All rights reserved.</p><p>This website uses cookies to improve your experience. By continuing to browse the site you are agreeing to our use of cookies.</p><a href="/terms">Terms of use</a> <a href="/privacy">Privacy policy</a></div>`,
  ),
}

const harvest = [
  'PORT ELVERN (RNA) - Wheat growers in the Elvern basin expect their smallest harvest in eleven years after a spring without rain, a survey of 412 farms by the growers’ union showed on Monday.',
  'Output is seen at 2.1 million tonnes, down 28 percent from last year and well below the five-year average of 2.8 million.',
  'Prices for milling wheat have climbed 17 percent since the start of April to 268 dollars a tonne.',
  'The government plans to release 150,000 tonnes from its reserves if prices stay above 260 dollars for three weeks in a row, two officials with knowledge of the matter said.',
  'Farmers in the south, who depend on the Tamber reservoir, may lose half of their crop. The reservoir held 31 percent of its capacity on Friday, against 74 percent a year ago.',
]

const agency: Sample = {
  name: 'news agency',
  url: 'https://www.rna.example.org/markets/commodities/elvern-wheat-harvest-2022-05-16/',
  body: harvest,
  html: page(
    'Elvern wheat harvest seen smallest in 11 years - RNA',
    '<meta property="og:type" content="article"><meta property="og:title" content="Elvern wheat harvest seen smallest in 11 years">',
    `<header><nav><a href="/world">World</a><a href="/markets">Markets</a></nav></header>
<div id="root"><div class="x1"><div class="x2"><p>May 16, 2022 2:41 PM UTC</p><p>Updated 3 hours ago</p></div><h1>Elvern wheat harvest seen smallest in 11 years</h1><p>By Carla Nunes</p><p>2 min read</p>
<div class="x3">${harvest.map((line) => `<p data-testid="paragraph">${line}</p>`).join('<div class="slot"><span>Advertisement · Scroll to continue</span></div>')}</div>
<p>Reporting by Carla Nunes in Port Elvern; Editing by Owen Pike</p><p>Our Standards: The RNA Trust Principles.</p>
<div class="x4"><p>Sign up here.</p></div>
<div class="x5"><h2>Read Next</h2><ul><li><a href="/a">Copper slips as stocks rise for a fourth week</a></li><li><a href="/b">Shippers weigh longer route as canal tolls jump 9 percent</a></li></ul></div></div></div>
<footer><p>All quotes delayed a minimum of 15 minutes.</p><p>© 2022 RNA. All rights reserved</p></footer>`,
  ),
}

const storm = [
  'Storm Petra: thousands without power as winds reach 90mph',
  '16:42',
  'Power is back in 3,100 homes around Carrow, the network operator says, but 5,800 are still cut off. Crews hope to reach the last of them by midnight.',
  '15:20',
  'All trains on the coast line are cancelled for the rest of the day after a tree brought down cables near Sandhaven.',
  '13:05',
  'The harbour at Sandhaven has closed. Two fishing boats broke loose from their moorings this morning and were driven on to the slipway; nobody was aboard.',
  '11:30',
  'Schools across the county will stay shut tomorrow, the education department has decided. Parents of some 41,000 children were told by text message.',
]

const live: Sample = {
  name: 'live blog',
  url: 'https://www.coastherald.example.com/live/storm-petra',
  body: storm.slice(2).filter((line) => !/^\d\d:\d\d$/.test(line)),
  html: page(
    'Storm Petra: thousands without power as winds reach 90mph - live - Coast Herald',
    '<meta property="og:type" content="article"><meta property="og:site_name" content="Coast Herald">',
    `<nav><ul><li><a href="/">Home</a></li><li><a href="/live">Live</a></li></ul></nav>
<article><h1>${storm[0]}</h1><p class="dateline">Last updated 4:45pm, Friday 18 February 2022</p>
<div class="share-bar"><a>Facebook</a><a>Twitter</a><a>Email</a></div>
${[1, 3, 5, 7].map((i) => `<section class="entry"><time>${storm[i]}</time><p>${storm[i + 1]}</p><div><a href="#">Share</a> <a href="#">Copy link</a></div></section>`).join('\n')}
<div class="more"><h3>More on this story</h3><a href="/n/1">How to claim when a delivery is late by 48 hours</a></div></article>
<div><h3>Most read</h3><ol><li><a href="/m/1">Chip shop named best in the county for 2022</a></li><li><a href="/m/2">Man, 61, found safe after two days</a></li></ol></div>`,
  ),
}

const library = [
  'Readers in Hesk can borrow drills, tents and sewing machines as well as books from next week, when the town library opens its “library of things”.',
  'Some 140 items have been given by residents since the appeal in the autumn. Each may be kept for a week for two dollars; those on benefits pay nothing.',
  'Librarian Amy Lund got the idea on a visit to a neighbouring county, where such a room has saved people an estimated 60,000 dollars in three years.',
  'The room is open on Wednesdays from noon to six and on Saturdays from nine to one.',
]

const amp: Sample = {
  name: 'AMP page',
  url: 'https://amp.heskcourier.example.com/2021/11/02/library-of-things',
  body: library,
  html: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>Hesk library lends more than books - Hesk Courier</title><link rel="canonical" href="https://heskcourier.example.com/2021/11/02/library-of-things"></head><body>
<header class="amp-wp-header"><a href="/">Hesk Courier</a></header><amp-sidebar><ul><li><a href="/x">Sections</a></li></ul></amp-sidebar>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">Hesk library lends more than books</h1><div class="amp-wp-meta amp-wp-byline">Paul Greer</div><div class="amp-wp-meta amp-wp-posted-on"><time>November 2, 2021</time></div></header>
<div class="amp-wp-article-content">${paragraphs(library.slice(0, 2))}<amp-ad width="300" height="250"></amp-ad><p><em>Story continues below advertisement</em></p>${paragraphs(library.slice(2))}
<p>Like this story? <a href="/donate">Support local journalism</a> with a donation.</p></div>
<footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/c">Community</a></div><div class="amp-wp-meta amp-wp-comments-link"><a href="#respond">Leave a Comment</a></div></footer></article>
<footer class="amp-wp-footer"><h2>Hesk Courier</h2><p>Powered by WordPress</p><a href="#top">Back to top</a></footer></body></html>`,
}

export const news: readonly Sample[] = [newspaper, agency, live, amp]
