/** A blog, an office, a list, a long read, and one page each in French and German: the project's own writing. */
import { page, paragraphs, type Sample } from './page.ts'

const bread = [
  'I have baked with the same starter for six years, and for five of them my loaves came out flat. Here is what I changed last winter, and why I think that it worked.',
  'Most recipes tell you to feed the starter once a day. Mine was hungry after seven hours, because my kitchen is warm; by the next morning it had eaten all there was and turned sour and thin.',
  'So I wrote down, every two hours for a week, how high it stood in the jar. It doubled in five hours and fell back after eight. Feeding it twice a day made it lively within three days.',
  'What you need',
  '500 g of strong flour',
  '350 g of water at 28 degrees',
  '100 g of starter, fed five hours before',
  '10 g of salt',
  'Mix everything but the salt and leave it for half an hour. Then add the salt, and fold the dough four times at intervals of thirty minutes.',
  'If it still comes out flat, tell me what your kitchen is like. Half of the answers are about warmth.',
]

const blog: Sample = {
  name: 'blog theme',
  url: 'https://crumbandcrust.example.net/2020/02/why-my-loaves-came-out-flat/',
  body: bread,
  html: page(
    'Why my loaves came out flat – Crumb &amp; Crust',
    '',
    `<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">Crumb &amp; Crust</a></p><p class="site-description">Baking at home, one loaf at a time</p><nav id="site-navigation"><ul><li><a href="/about">About</a></li><li><a href="/recipes">Recipes</a></li></ul></nav></header>
<div id="content"><main id="main"><article id="post-51" class="post type-post"><header class="entry-header"><h1 class="entry-title">Why my loaves came out flat</h1><div class="entry-meta"><span class="posted-on">Posted on <time datetime="2020-02-09T18:00:00+00:00">February 9, 2020</time></span> <span class="byline">by <a href="/author/nell">Nell Harrow</a></span> <a href="#comments">6 Comments</a></div></header>
<div class="entry-content">${paragraphs(bread.slice(0, 3))}<h3>${bread[3]}</h3><ul>${bread
      .slice(4, 8)
      .map((item) => `<li>${item}</li>`)
      .join('')}</ul>${paragraphs(bread.slice(8))}
<div class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul><li><a>Click to share on Twitter (Opens in new window)</a></li><li><a>Click to share on Facebook (Opens in new window)</a></li></ul></div><h3>Like this:</h3><p>Loading...</p><h3>Related</h3></div>
<footer class="entry-footer">Posted in <a href="/c/bread">Bread</a> Tagged <a href="/t/starter">starter</a></footer></article>
<nav class="navigation post-navigation"><a href="/p">Previous Post: Rye for beginners</a><a href="/n">Next Post: A cake of 12 eggs</a></nav>
<div id="comments"><h2>6 thoughts on “Why my loaves came out flat”</h2><ol><li><p>Mine stands on top of the fridge at 24 degrees and doubles in six hours, so I believe every word of this.</p><a>Reply</a></li></ol><div><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p><form><textarea></textarea></form></div></div></main></div>
<footer><p>Proudly powered by WordPress | Theme: Oven by Pan.</p></footer></div>`,
  ),
}

const grant = [
  'Researchers at Norvale University have been awarded $4.6 million over five years to study how river deltas lose land, and how villages on them adapt.',
  'The project, led by Professor Ines Falk of the Department of Geography, will follow 36 villages in three deltas. Satellite images since 1985 are to be set beside interviews with more than 2,000 households.',
  '“We know how fast the shore moves,” Falk said. “What we do not know is who decides to stay, and at what price.”',
  'The grant pays for four doctoral students and for a field station that will open in September 2023.',
  'Results will be shared with local authorities every year, and all data are to be published under an open licence.',
]

const office: Sample = {
  name: 'university news',
  url: 'https://news.norvale.example.edu/2022/10/delta-grant',
  body: grant,
  html: page(
    'Norvale geographers win $4.6 million for delta study | Norvale University',
    '<meta name="description" content="A five-year grant for a study of three deltas.">',
    `<a href="#main-content">Skip to main content</a><div class="region"><div class="block block-system"><ul><li><a href="/admissions">Admissions</a></li><li><a href="/research">Research</a></li><li><a href="/news">News</a></li></ul></div></div>
<div id="main-content"><div class="node node--type-news"><h1><span>Norvale geographers win $4.6 million for delta study</span></h1><div class="field field--name-field-date">October 12, 2022</div>
<div class="field field--name-body">${paragraphs(grant)}</div><p>Media contact: Dan Whitlow, 555-0134, press@norvale.example.edu</p></div>
<div class="block"><h2>In the news</h2><p><a href="/1">Library extends hours through 16 December</a></p><p><a href="/2">Norvale rowers take silver at regional finals</a></p></div><div class="block"><h2>Stay connected</h2><p>Subscribe to Norvale Weekly and never miss a story from around the campus.</p></div></div>
<div class="region-footer"><p>Norvale University, 12 College Hill, Norvale</p><p>Copyright © 2022 Norvale University. Privacy | Accessibility</p></div>`,
  ),
}

const walks = [
  'You do not need a car to get out of the city. Each of these walks begins and ends at a station, and none takes longer than four hours.',
  '1. The canal to Brinley',
  'Five miles on the level, with two pubs and a flight of nine locks. Start on platform two and turn left at the bridge.',
  '2. Hollin Edge',
  'A climb of 600 feet, and on a clear day a view of three counties. The path is muddy from November to March.',
  'Good shoes',
  'A flask of tea',
  'The last train is at 18:12',
  '3. Saltmarsh loop',
  'Go two hours before high water, when the waders are driven in close. The hide at the far end seats twelve.',
]

const listicle: Sample = {
  name: 'list with headings',
  url: 'https://daysout.example.com/lists/three-walks-by-train',
  body: walks,
  html: page(
    'Three walks that you can reach by train | Days Out',
    '<meta property="og:type" content="article">',
    `<div class="top"><a href="/">Days Out</a><a href="/walks">Walks</a><a href="/food">Food</a></div>
<div class="content-wrap"><h1>Three walks that you can reach by train</h1><p class="by">Written by Sam Oke · Updated June 3, 2023 · 4 min read</p><p class="aff">We may earn a commission if you buy something through links on this page.</p>
${paragraphs(walks.slice(0, 1))}<h2>${walks[1]}</h2>${paragraphs(walks.slice(2, 3))}<h2>${walks[3]}</h2>${paragraphs(walks.slice(4, 5))}<ul>${walks
      .slice(5, 8)
      .map((item) => `<li>${item}</li>`)
      .join(
        '',
      )}</ul><p><strong>Read next:</strong> <a href="/l/2">12 beaches with a café</a></p><h2>${walks[8]}</h2>${paragraphs(walks.slice(9))}
<p>Did you enjoy this article? Share it with your friends!</p><h4>You may also like</h4><div><a href="/l/3">Seven castles for a rainy day</a></div><div><a href="/l/4">Where to see puffins in 2023</a></div><h4>About the author</h4><p>Sam Oke writes about walking and trains and lives in a house with too many maps.</p></div>
<div>We value your privacy. We and our partners store and access information on a device, such as cookies. <a>Accept all</a> <a>Manage options</a></div>`,
  ),
}

const glass = [
  'The furnace at Ravn has not gone out since 1911. Four generations have fed it, first with beech, then with coal, and for the past thirty years with gas that has doubled in price since last autumn.',
  'Inside it is 1,140 degrees. Jonas Ravn, who is 58 and has burns on both forearms, says that he can tell the heat by the colour of the opening to within ten degrees. He has never owned a thermometer that lasted a year.',
  'When his grandfather took over there were 64 glassworks in the valley. In 1975 there were nine. Today there are two, and the other one makes nothing but bottles for a distillery on the coast.',
  'The trouble, he says, began long before the gas. Cheap pressed glass came in by the container in the nineties, and the shops that had sold his bowls as wedding presents closed one by one.',
  'His daughter Mette, who studied chemistry, wants to melt with electricity. A furnace of that kind costs 380,000 euros; the works made a profit of 21,000 last year.',
  '“He thinks that I want to put out the fire,” she says. “I want there to be a fire at all.”',
  'On the last Friday of the month the two of them sit down with the bills. So far they have always found a way to pay for four more weeks.',
]

const longRead: Sample = {
  name: 'long read with pull quotes',
  url: 'https://thevalleyreview.example.org/essays/the-fire-at-ravn',
  body: glass,
  html: page(
    'The fire at Ravn — The Valley Review',
    '<meta property="og:title" content="The fire at Ravn"><meta name="author" content="Liv Anker">',
    `<div class="bar"><a href="/">The Valley Review</a><a href="/issue">Current issue</a><a href="/donate">Donate</a></div>
<div class="hero"><h1>The fire at Ravn</h1><p class="author-line">by Liv Anker</p><p class="d">12 January 2023</p></div>
<div class="grid"><div class="col">${paragraphs(glass.slice(0, 2))}<aside class="pullquote"><p>He has never owned a thermometer that lasted a year.</p></aside>${paragraphs(glass.slice(2, 4))}<div class="promo"><p>Enjoying this essay?</p><p>Subscribe today from $5 a month and read everything that we have published since 1998.</p></div>${paragraphs(glass.slice(4))}
<hr><p><em>Liv Anker is a contributing editor and the author of two books about work.</em></p><p>This article appears in the January 2023 print edition.</p></div>
<div class="rail"><h3>More from this issue</h3><p><a href="/e/2">A harbour with 300 boats and no fish</a></p><p><a href="/e/3">What the census takers heard</a></p></div></div>
<div class="end"><p>Terms of Service | Privacy Policy | Contact us</p><p>© The Valley Review, all rights reserved</p></div>`,
  ),
}

const mairie = [
  'Le conseil municipal de Saint-Aubrac a adopté lundi soir, par 19 voix contre 8, le projet de nouvelle école primaire, dont les travaux doivent commencer en septembre.',
  'Le bâtiment, d’un coût de 3,4 millions d’euros, accueillera 180 élèves répartis en huit classes. Il remplacera l’école de la rue des Tanneurs, construite en 1932 et devenue trop petite.',
  '« Nous attendions cette décision depuis douze ans », a déclaré la maire, Claire Vidalenc, à l’issue du vote.',
  'L’opposition regrette que le gymnase ait été retiré du projet. Les enfants continueront d’aller en car jusqu’à celui de Morlhac, à sept kilomètres.',
]

const french: Sample = {
  name: 'French newspaper',
  url: 'https://www.lecourrierdaubrac.example.fr/saint-aubrac/nouvelle-ecole-1234.html',
  body: mairie,
  html: page(
    'Saint-Aubrac. La nouvelle école primaire est votée - Le Courrier d’Aubrac',
    '<meta property="og:type" content="article">',
    `<div class="h"><a href="/">Accueil</a><a href="/communes">Communes</a><a href="/sports">Sports</a></div><div class="m"><h1>Saint-Aubrac. La nouvelle école primaire est votée</h1><p>Publié le 22 mars 2022 à 08h15</p><p>Par Julien Roche</p><p>Temps de lecture : 2 min</p>${paragraphs(mairie.slice(0, 2))}<p>Publicité</p><p>Lire aussi : <a href="/a">Un abattoir menacé, 42 emplois en jeu</a></p>${paragraphs(mairie.slice(2))}
<div><p>À lire aussi</p><p><a href="/b">La foire aux bœufs a réuni 5 000 personnes</a></p></div><p>Partager cet article</p><p>Abonnez-vous à notre newsletter</p><p>Recevez chaque matin l’essentiel de l’actualité de votre commune dans votre boîte mail.</p><p>Commentaires</p></div><div class="f"><p>© Le Courrier d’Aubrac - Tous droits réservés</p><p>Mentions légales | Contact</p></div>`,
    'fr',
  ),
}

const wald = [
  'Der Gemeinderat von Oberlinden hat am Donnerstag beschlossen, 46 Hektar Wald aus der Nutzung zu nehmen. Bäume werden dort künftig nur noch gefällt, wo sie Wege gefährden.',
  'Förster Anton Reiß hatte den Vorschlag im Herbst vorgelegt. Nach drei trockenen Sommern seien in dem Gebiet rund 1.200 Fichten abgestorben, sagte er; an ihrer Stelle wüchsen Ahorn, Buche und Vogelbeere nach.',
  'Die Gemeinde verzichtet damit auf Einnahmen von etwa 18.000 Euro im Jahr. Dafür erhält sie über zehn Jahre einen Zuschuss des Landes.',
  'Gegen den Beschluss stimmten vier der sechzehn Räte. Sie befürchten, dass sich der Borkenkäfer von dort in die Privatwälder ausbreitet.',
]

const german: Sample = {
  name: 'German newspaper',
  url: 'https://www.lindentalbote.example.de/lokales/oberlinden-wald-stilllegung',
  body: wald,
  html: page(
    'Oberlinden lässt 46 Hektar Wald wachsen | Lindental-Bote',
    '<meta property="og:type" content="article">',
    `<div><a href="/">Startseite</a><a href="/lokales">Lokales</a><a href="/sport">Sport</a></div><main><h1>Oberlinden lässt 46 Hektar Wald wachsen</h1><p>Von Petra Kolb</p><p>Veröffentlicht am 7. April 2022, 18:30 Uhr</p><p>Lesezeit: 2 Minuten</p>${paragraphs(wald.slice(0, 2))}<p>Anzeige</p><p>Lesen Sie auch: <a href="/x">Freibad öffnet am 14. Mai</a></p>${paragraphs(wald.slice(2))}
<p>Artikel teilen</p><p>Newsletter abonnieren</p><p>Das könnte Sie auch interessieren</p><p><a href="/y">Drei Verletzte nach Unfall auf der B 31</a></p><p>Kommentare</p></main><div><p>© Lindental-Bote 2022. Alle Rechte vorbehalten.</p><p>Impressum | Datenschutz</p></div>`,
    'de',
  ),
}

export const others: readonly Sample[] = [blog, office, listicle, longRead, french, german]
