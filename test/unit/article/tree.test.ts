import { load } from 'cheerio'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PageNode } from '../../../server/src/article/page-tree.ts'
import { prune } from '../../../server/src/article/prune.ts'
import { loadPage, parseTree } from '../../../server/src/article/tree.ts'
import { pairs } from '../../corpus/layouts/fixtures.ts'

/** What a tree says, in lists: text, or name, attributes and children. */
const told = (node: PageNode): unknown =>
  node.type === 'text' ? node.data : [node.name, { ...node.attribs }, (node.children ?? []).map(told)]

const ours = (html: string) => (parseTree(prune(html).html).children ?? []).map(told)
/** The same pruned page as a parser of its own reads it. */
const parsers = (html: string) => {
  const $ = load(prune(html).html, { xml: { xmlMode: false, decodeEntities: true } })
  return ((($.root()[0] as unknown as PageNode).children ?? []) as PageNode[]).map(told)
}

describe('parseTree', () => {
  it('reads every page of the layouts as the parser does', () => {
    for (const { html } of pairs) expect(ours(html)).toEqual(parsers(html))
  })

  for (const html of [
    '<p>a<p>b<div>c</p>d</div>',
    '<table><tr><td>1<td>2<tr><th>3</table>',
    '<ul><li>a<ul><li>b</ul><li>c</ul>',
    '<p class=a id="b c" hidden data-x=\'y"z\' a=1/2>t</p>',
    '<p A="1" a="2">x<br/>y</p></p>',
    '<title>a <b>c</b> &amp; d</title><textarea>&amp;<p></textarea>e',
    '<a href="?a=1&copy=2&lang=vi&amp;b&notit;">&copy 2024 &nbspa &hellip; &rsaquo; &CounterClockwiseContourIntegral;</a>',
    '&#150;&#x1EA1;&#7841; &#0; &#1114112; &unknown; &amp;agrave; & &# &#x;',
    '<div a="x>y">z</div><p a = "b" c = d>e',
    '<p>a</p <b>c</b><i',
  ])
    it(`reads ${html} as the parser does`, () => {
      expect(ours(html)).toEqual(parsers(html))
    })

  it('reads any tags as the parser does', () => {
    const name = fc.constantFrom(
      ...'p div b a td tr table th li ul h1 br img option select textarea title dd dt dl'.split(' '),
    )
    const part = fc.oneof(
      name.map((n) => `<${n}>`),
      name.map((n) => `</${n}>`),
      fc
        .tuple(
          name,
          fc.constantFrom('a', 'class', 'Id'),
          fc.constantFrom('"x y"', "'1'", 'z', '"&lt;&eacute;"'),
        )
        .map(([n, key, value]) => `<${n} ${key}=${value}>`),
      fc.constantFrom('a', ' ', 'Đ', '&nbsp;', '&eacute', '&', '< ', '\n'),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        expect(ours(parts.join(''))).toEqual(parsers(parts.join('')))
      }),
    )
  })

  it('gives a tree that can be searched and written', () => {
    const html = '<div id="a"><p class="b">c &amp; d<br>e</p><ul><li>f</li></ul></div>'
    const $ = loadPage(html)
    expect($('#a > p.b').text()).toBe('c & de')
    expect($('li').parents('div').length).toBe(1)
    expect($('p').next().is('ul')).toBe(true)
    expect($.html()).toBe(html)
    expect($.html($('p').clone().removeAttr('class'))).toBe('<p>c &amp; d<br>e</p>')
  })
})
