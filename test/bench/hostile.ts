import type { ExtractInput } from '../../server/src/extract.ts'
import { large } from '../corpus/layouts/large.ts'

const encoder = new TextEncoder()

/** The pattern again and again, up to so many bytes of UTF-8. */
const repeated = (pattern: string, bytes: number): string =>
  pattern.repeat(Math.ceil(bytes / encoder.encode(pattern).length))

/** What is said once, over and over: each word that may begin something, and never gets to its end. */
const patterns: readonly (readonly [name: string, pattern: string])[] = [
  ['hours', '1 giờ '],
  ['digits', '1'],
  ['blanks', ' '],
  ['communes without names', 'xã '],
  ['tags in a text', '<div>'],
  ['letters', 'a'],
  ['capitals', 'Đ '],
  ['names', 'Ngọc Linh '],
  ['a list of names', 'xã Ngọc Linh, '],
  ['names in brackets', 'xã Ngọc Linh ('],
  ['brackets', '('],
  ['fractions', '6/19 '],
  ['criteria', '8/19 tiêu chí, '],
  ['sums of money', '1,5 tỷ đồng '],
  ['number words', 'một trăm mười '],
  ['ranges', 'từ 1 - 3 '],
  ['dates', 'ngày 1/2/2024 '],
  ['months', 'tháng 2 '],
  ['years', 'năm 2022 - '],
  ['terms', 'giai đoạn 2021 - 2025, '],
  ['documents', 'Nghị quyết số 06-NQ/TU '],
  ['document numbers', '06-NQ/'],
  ['groups of digits', '1.'],
  ['rates', 'tỷ lệ hộ nghèo giảm còn 4,5%, '],
  ['plurals', 'các xã, hai xã này '],
  ['full stops', '. '],
  ['dashes', '- '],
  ['short lines', 'xã Ngọc Linh\n'],
  ['rows of a table', 'xã Ngọc Linh | 8 | 19\n'],
  ['addresses', 'a@a.'],
  ['entities', '&amp;'],
  ['letters and digits', 'a1'],
  ['combining marks', 'a\u0301\u0323'],
]

/** Tags, one behind the other, each opened and none closed, or links, rows, dates and headings without an end. */
const tags = [
  '<div>',
  '<table><tr><td>',
  '<p>a',
  '<!--',
  '<a href="',
  '<b><i>',
  '<li><a href="/a">Tin liên quan</a>',
  '<tr><td>1<td>2',
  '<time datetime="2024-01-01">1/1/2024</time>',
  '<h1>Xã Ngọc Linh</h1>',
  '<p class="caption"><img>a',
  '<script>',
  '<form><textarea>',
  '<template shadowrootmode="open">',
  '<p>a<br>',
  '</p></div>',
  '<p style="display:none">a</p>',
  '<span>a</span>',
]
const SAID = 'Đến hết tháng 2 năm 2024 xã Ngọc Linh đạt 8/19 tiêu chí nông thôn mới'

/** Items numbered on, up to so many characters. */
const many = (item: (n: number) => string, characters: number): string =>
  Array.from({ length: Math.ceil(characters / item(1000).length) }, (_, n) => item(n)).join('')

/** A text or page that is made to take long. */
export interface Hostile {
  readonly name: string
  /** @param bytes about how long it is to be, in UTF-8 */
  readonly make: (bytes: number) => ExtractInput
}

export const hostile: readonly Hostile[] = [
  ...patterns.map(([name, pattern]) => ({
    name,
    make: (bytes: number): ExtractInput => ({ text: repeated(pattern, bytes) }),
  })),
  {
    name: 'one sentence of many figures',
    make: (bytes) => ({
      text: `Đến nay${repeated(' xã Ngọc Linh đạt 8/19 tiêu chí, thu nhập 35 triệu đồng', bytes)}.`,
    }),
  },
  ...tags.map((tag) => ({
    name: `a page of ${tag.slice(0, 20)}`,
    make: (bytes: number): ExtractInput => ({ html: `<body>${repeated(tag, bytes)}` }),
  })),
  {
    name: 'a page of names of classes',
    make: (bytes) => ({ html: `<body>${many((n) => `<p class="a${n}-b related" id="c${n}">a`, bytes)}` }),
  },
  {
    name: 'one attribute',
    make: (bytes) => ({ html: `<body><p class="${repeated('related menu-', bytes)}">a` }),
  },
  {
    name: 'JSON-LD within JSON-LD',
    make: (bytes) => ({
      html: `<script type="application/ld+json">${repeated('{"@graph":[', bytes)}</script><p>a`,
    }),
  },
  {
    name: 'a page in a legacy font',
    make: (bytes) => ({ html: `<p>${repeated('®¸nh gi¸ t×nh h×nh ', bytes)}` }),
  },
  { name: 'a page encoded twice', make: (bytes) => ({ html: `<p>${repeated('t&amp;agrave;i ', bytes)}` }) },
  {
    name: 'a page read in a wrong charset',
    make: (bytes) => ({ html: `<p>${repeated('Ã¡nh giÃ¡ tÃ¬nh ', bytes)}` }),
  },
  {
    name: 'a page with menus, lists and comments',
    make: (bytes) => ({ html: large(`<body><h1>${SAID}</h1><p>${SAID}.</p></body>`, bytes) }),
  },
]
