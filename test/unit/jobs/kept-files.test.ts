/** Files are kept as they came, when they are imported as when they are sent. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../../server/src/extract.ts'
import { importAll } from '../../../server/src/jobs/import.ts'
import { importItems } from '../../../server/src/jobs/import-sources.ts'
import { openStore, type Store } from '../../../server/src/store/index.ts'
import { PageReading } from '../../../shared/api/page-reading.ts'
import { docxOf, paragraph } from '../documents/docx-of.ts'
import { expectProblem } from '../routes/problem.ts'
import { smallApp } from '../routes/small-app.ts'

const words = (commune: string) =>
  `Đến nay, xã ${commune} đạt 17/19 tiêu chí nông thôn mới, còn hai tiêu chí chưa đạt.`
const html = (commune: string) =>
  `<html><meta charset="utf-8"><div class="menu">Trang chủ</div><p>${words(commune)}</p></html>`
const mhtml = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://tin.example.vn/luu.html',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="cut"',
  '',
  '--cut',
  'Content-Type: text/html',
  'Content-Location: https://tin.example.vn/luu.html',
  '',
  html('Nậm Lưu'),
  '--cut--',
].join('\r\n')

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const files: readonly (readonly [string, string | Uint8Array, string, string])[] = [
  ['bao-cao.docx', docxOf(paragraph(words('Nậm Khoai'))), DOCX, 'Nậm Khoai'],
  ['ghi-chep.md', `# Ghi chép\n\n${words('Nậm Pồ')}\n`, 'text/markdown', 'Nậm Pồ'],
  ['luu.mhtml', mhtml, 'multipart/related', 'Nậm Lưu'],
  ['luu-web.mht', html('Nậm Chày'), 'text/html', 'Nậm Chày'],
  ['trang.html', html('Nậm Xé'), 'text/html', 'Nậm Xé'],
]

let folder = ''
let store: Store
const failed: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tin-lang-'))
  for (const [name, content] of files) await writeFile(join(folder, name), content)
  store = await openStore({ memory: true })
  await importAll(importItems([folder]), {
    store,
    extract,
    progress: () => true,
    failed: (from, reason) => failed.push(`${from}: ${reason}`),
  })
})

afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

/** The id of the one article that names the commune. */
async function idOf(commune: string): Promise<string> {
  const { articles } = await store.articles({ limit: 10 })
  for (const { id } of articles) if ((await store.article(id))?.article.text.includes(commune)) return id
  throw new Error(`nothing tells of ${commune}`)
}

describe('import', () => {
  it.each(files)('keeps %s as it came', async (name, _, type, commune) => {
    expect(failed).toEqual([])
    const kept = await store.keptPage(await idOf(commune))
    expect(kept?.type).toBe(type)
    expect(Buffer.from(kept?.bytes ?? []).equals(await readFile(join(folder, name)))).toBe(true)
  })

  it('can tell how the page in a kept MHTML file was read, and not of files without one', async () => {
    const { ask } = await smallApp({ store })
    const id = await idOf('Nậm Lưu')
    const { page, sameText } = PageReading.parse(
      await (await ask(`/api/articles/${id}/page/explanation`)).json(),
    )
    expect(sameText).toBe(true)
    expect(page.lines.map(({ because }) => because)).toEqual(['zone', 'best_part'])
    expect(await (await ask(`/articles/${id}?lang=en`)).text()).toContain(`/articles/${id}/reading`)
    for (const commune of ['Nậm Khoai', 'Nậm Pồ'])
      await expectProblem(await ask(`/api/articles/${await idOf(commune)}/page/explanation`), 'not-found')
  })
})
