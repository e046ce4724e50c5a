import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readPage } from '../../server/src/article/index.ts'
import { extract } from '../../server/src/extract.ts'
import { tokenize } from '../../server/src/language/tokens.ts'
import { openStore } from '../../server/src/store/index.ts'
import { htmlPages, texts } from './articles.ts'
import { compare, type Figure } from './measure.ts'

const help = `Measures the service on this machine, beside peers in the same run.

  npm run bench            a table, then the same figures as JSON lines
  npm run bench -- --json  the JSON lines alone
`

if (process.argv.includes('--help')) {
  process.stdout.write(help)
  process.exit(0)
}

const sample = texts(200)
const at = (i: number): string => sample[i % sample.length] ?? ''
const page = (i: number): string => htmlPages[i % htmlPages.length] ?? ''
const figures: Figure[] = [
  compare('text of 5 KB to facts', 'articles/s', 300, (i) => extract({ text: at(i) }), {
    name: 'tokens alone, most of them known',
    task: (i) => tokenize(at(i)),
  }),
  compare('page to article', 'pages/s', 60, (i) => readPage({ html: page(i) }), {
    name: 'Readability + linkedom alone',
    task: (i) => new Readability(parseHTML(page(i)).document as unknown as Document).parse(),
  }),
  await saving(),
]
const growth = heapGrowth()

if (!process.argv.includes('--json')) {
  for (const { name, unit, perSecond, peer } of figures) {
    const beside = peer
      ? `  ${(perSecond / peer.perSecond).toFixed(2)} of ${peer.name} (${peer.perSecond.toFixed(0)})`
      : ''
    process.stdout.write(`${name.padEnd(28)}${perSecond.toFixed(0).padStart(6)} ${unit}${beside}\n`)
  }
  process.stdout.write(`${'heap after 2,000 / 10,000'.padEnd(28)}${growth.join(' / ')} MB\n`)
}
for (const figure of figures) process.stdout.write(`${JSON.stringify(figure)}\n`)
process.stdout.write(
  `${JSON.stringify({ name: 'heap after 2,000 and 10,000 articles', unit: 'MB', values: growth })}\n`,
)

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
