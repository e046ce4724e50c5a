import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import winkNLP from 'wink-nlp'
import { readPage } from '../../server/src/article/index.ts'
import { extract } from '../../server/src/extract.ts'
import { vietnamese } from '../../server/src/language/model/model.ts'
import { openStore } from '../../server/src/store/index.ts'
import { distinctTexts, htmlPages, texts } from './articles.ts'
import { compareExpressions, expressionsLine } from './expressions.ts'
import { growthOf, sizes } from './growth.ts'
import { hostile } from './hostile.ts'
import { compare, type Figure } from './measure.ts'

const help = `Measures the service on this machine, beside peers in the same run.

  npm run bench               a table, then the same figures as JSON lines
  npm run bench -- --json     the JSON lines alone
  npm run bench -- --hostile  only how the time of hostile inputs grows with their size
  npm run bench -- --pages    only bodies of pages in many layouts: F1 and pages a second, beside three peers,
                              and how long pages of 100 and 300 KB take
  npm run bench -- --places   only what the gazetteer costs to load, and how fast names of places are found, beside one regular
                              expression of all names
  npm run bench -- --clipper  only how long a click of the built extension takes, in a real browser
`

if (process.argv.includes('--help')) {
  process.stdout.write(help)
  process.exit(0)
}

if (process.argv.includes('--hostile')) {
  showGrowth()
  process.exit(0)
}

if (process.argv.includes('--pages')) {
  // What the peers log is theirs alone.
  const silent = () => undefined
  Object.assign(console, { log: silent, warn: silent, error: silent, debug: silent })
  const { compareLarge, comparePages, LARGE } = await import('./pages.ts')
  for (const { name, f1, perSecond } of await comparePages())
    process.stdout.write(`${name.padEnd(32)}F1 ${f1.toFixed(3)}${perSecond.toFixed(0).padStart(7)} pages/s\n`)
  for (const { name, medians } of await compareLarge())
    for (const [i, ms] of medians.entries())
      process.stdout.write(`${name.padEnd(32)}${LARGE[i]} KB page, median ms${ms.toFixed(1).padStart(8)}\n`)
  process.exit(0)
}

if (process.argv.includes('--places')) {
  const { showPlaces } = await import('./places.ts')
  showPlaces()
  process.exit(0)
}

if (process.argv.includes('--clipper')) {
  const { clickTimes } = await import('./clipper.ts')
  const { bytes, clicks, kept, facts } = await clickTimes(20)
  process.stdout.write(
    `median of ${clicks} clicks on pages of ${Math.round(bytes / 1000)} KB: on this computer after ${kept.toFixed(0)} ms, facts shown after ${facts.toFixed(0)} ms\n`,
  )
  process.exit(0)
}

const sample = texts(200)
const fresh = distinctTexts(2100)
const wink = winkNLP(vietnamese)
// Both sides are given the same texts, and none of them twice.
const turns = { own: 0, peer: 0 }
const at = (i: number): string => sample[i % sample.length] ?? ''
const page = (i: number): string => htmlPages[i % htmlPages.length] ?? ''
const figures: Figure[] = [
  compare('text of 5 KB to facts', 'articles/s', 300, (i) => extract({ text: at(i) }), {
    name: "wink-nlp readDoc, the project's model",
    task: (i) => wink.readDoc(at(i)),
  }),
  compare(
    'the same, all texts distinct',
    'articles/s',
    300,
    () => extract({ text: fresh[turns.own++] ?? '' }),
    {
      name: "wink-nlp readDoc, the project's model",
      task: () => wink.readDoc(fresh[turns.peer++] ?? ''),
    },
  ),
  compare('page to article', 'pages/s', 60, (i) => readPage({ html: page(i) }), {
    name: 'Readability + linkedom alone',
    task: (i) => new Readability(parseHTML(page(i)).document as unknown as Document).parse(),
  }),
  await saving(),
]
const heap = heapGrowth()
const expressions = compareExpressions().total

if (!process.argv.includes('--json')) {
  for (const { name, unit, perSecond, peer } of figures) {
    const beside = peer
      ? `  ${(perSecond / peer.perSecond).toFixed(2)} of ${peer.name} (${peer.perSecond.toFixed(0)})`
      : ''
    process.stdout.write(`${name.padEnd(28)}${perSecond.toFixed(0).padStart(6)} ${unit}${beside}\n`)
  }
  process.stdout.write(`${'heap after 2,000 / 10,000'.padEnd(28)}${heap.join(' / ')} MB\n`)
  process.stdout.write(`${expressionsLine(expressions)}\n`)
}
for (const figure of figures) process.stdout.write(`${JSON.stringify(figure)}\n`)
process.stdout.write(
  `${JSON.stringify({ name: 'heap after 2,000 and 10,000 articles', unit: 'MB', values: heap })}\n`,
)
const { rows, ours, chrono } = expressions
process.stdout.write(
  `${JSON.stringify({ name: 'expressions of date right', rows, ours, 'chrono-node vi': chrono })}\n`,
)

/** The table of hostile inputs: processor time in milliseconds by size, and the largest factor of a doubling. */
function showGrowth(): void {
  process.stdout.write(`${'ms at KB'.padEnd(32)}${sizes.map((size) => String(size).padStart(7)).join('')}\n`)
  for (const input of hostile) {
    const { name, times, factor } = growthOf(input)
    const columns = times.map((time) => time.toFixed(0).padStart(7)).join('')
    process.stdout.write(`${name.padEnd(32)}${columns}${factor.toFixed(1).padStart(7)}\n`)
  }
}

/** One durable commit an article, as captures arrive. */
async function saving(): Promise<Figure> {
  const store = await openStore({ memory: true })
  const readings = sample.map((text, i) =>
    extract({ text: `${text}\n${i}`, url: `https://example.vn/${i}.html` }),
  )
  const start = performance.now()
  for (const [i, reading] of readings.entries()) {
    await store.save(reading, {
      clientId: `bench-${i}`,
      capturedAt: '2024-01-01T00:00:00Z',
      capturedBy: null,
      html: null,
      selection: null,
      note: null,
      tags: [],
    })
  }
  const perSecond = (1000 * readings.length) / (performance.now() - start)
  await store.close()
  return { name: 'readings saved in memory', unit: 'articles/s', perSecond }
}

/** Heap in use after many articles: it must not grow with their number. */
function heapGrowth(): [number, number] {
  const used = () => {
    globalThis.gc?.()
    return Math.round(process.memoryUsage().heapUsed / 1e6)
  }
  for (let i = 0; i < 2000; i++) extract({ text: `${at(i)}\nSố ${i}` })
  const early = used()
  for (let i = 2000; i < 10_000; i++) extract({ text: `${at(i)}\nSố ${i}` })
  return [early, used()]
}
