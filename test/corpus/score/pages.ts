import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'fflate'
import * as z from 'zod'
import { own, peers } from '../layouts/bodies.ts'
import { type Counts, scoresOf, shingleCounts } from './shingles.ts'

const help = `Scores article bodies of a folder of pages in the layout of scrapinghub's article-extraction-benchmark:
ground-truth.json ({id: {url, articleBody}}) and html/ID.html.gz. Prints precision, recall and F1 as it does.

  npm run score:pages -- FOLDER           the project
  npm run score:pages -- FOLDER --peers   and Readability, defuddle, @extractus/article-extractor
  npm run score:pages -- FOLDER --worst   and the ten pages with the lowest F1
`

const Truth = z.record(
  z.string(),
  z.object({ url: z.string().optional(), articleBody: z.string().default('') }),
)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'boolean', default: false },
    worst: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const [folder] = positionals
if (values.help) process.stdout.write(help)
else if (folder === undefined) {
  process.stderr.write(help)
  process.exitCode = 2
} else await score(folder)

async function score(folder: string): Promise<void> {
  const truth = Truth.parse(JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')))
  const pages = Object.entries(truth).map(([id, { url = '', articleBody }]) => ({
    id,
    url,
    wanted: articleBody,
    html: new TextDecoder().decode(gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)))),
  }))
  // What the peers log is theirs alone.
  const silent = () => undefined
  Object.assign(console, { log: silent, warn: silent, error: silent, debug: silent })
  for (const finder of values.peers ? [own, ...peers] : [own]) {
    const counts: { id: string; counts: Counts }[] = []
    for (const { id, url, wanted, html } of pages)
      counts.push({ id, counts: shingleCounts(wanted, await finder.body(html, url)) })
    const { precision, recall, f1 } = scoresOf(counts.map((page) => page.counts))
    process.stdout.write(
      `${finder.name.padEnd(32)}precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${pages.length} pages)\n`,
    )
    if (!values.worst || finder !== own) continue
    const low = counts
      .map((page) => ({ id: page.id, ...scoresOf([page.counts]) }))
      .sort((a, b) => a.f1 - b.f1)
      .slice(0, 10)
    for (const page of low)
      process.stdout.write(
        `  ${page.id}  precision ${page.precision.toFixed(3)}  recall ${page.recall.toFixed(3)}\n`,
      )
  }
}
