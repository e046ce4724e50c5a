import { tokenize } from '../../server/src/language/tokens.ts'
import { gazetteer } from '../../server/src/places/gazetteer.ts'
import { findMentions, mentionsOf } from '../../server/src/places/mentions.ts'
import { distinctTexts } from './articles.ts'
import { loadingLine, loadingOfGazetteer } from './loading.ts'
import { compare, type Figure } from './measure.ts'

/** All names of units in one regular expression, the longest first: what is written first for such a task. */
function naive(): RegExp {
  const names = [...new Set(gazetteer().units.map(({ name }) => name))]
  names.sort((a, b) => b.length - a.length)
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

/** How many articles of 5 KB a second are looked through for names of places, nothing resolved. */
export function mentionFigures(): Figure[] {
  const texts = distinctTexts(300)
  const read = texts.map((text) => ({ text, ...tokenize(text) }))
  const names = naive()
  const text = (i: number) => texts[i % texts.length] ?? ''
  const peer = {
    name: 'one regular expression of all names',
    task: (i: number) => {
      for (const match of text(i).matchAll(names)) if (match.index < 0) return
    },
  }
  return [
    compare('text of 5 KB to mentions', 'articles/s', 300, (i) => findMentions(text(i)), peer),
    compare('its tokens to mentions', 'articles/s', 300, (i) => {
      const source = read[i % read.length]
      if (source) mentionsOf(source)
    }),
  ]
}

/** Prints the figures as a table, then as JSON lines. */
export function showPlaces(): void {
  const loading = loadingOfGazetteer()
  process.stdout.write(`${loadingLine(loading)}\n`)
  const figures = mentionFigures()
  for (const { name, unit, perSecond, peer } of figures) {
    const beside = peer
      ? `  ${(perSecond / peer.perSecond).toFixed(1)} times ${peer.name} (${peer.perSecond.toFixed(0)})`
      : ''
    process.stdout.write(`${name.padEnd(28)}${perSecond.toFixed(0).padStart(6)} ${unit}${beside}\n`)
  }
  for (const figure of [loading, ...figures]) process.stdout.write(`${JSON.stringify(figure)}\n`)
}
