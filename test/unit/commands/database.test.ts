import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../../server/src/store/index.ts'
import { parseCsv } from '../export/parse-csv.ts'
import { communeText } from '../web/sample.ts'
import { ended, run, start, temporaryFolder } from './run.ts'

const folder = temporaryFolder()
const news = join(folder.path, 'news')
const environment = { TINLANG_DATA: join(folder.path, 'data'), DATABASE_URL: '' }

const page = (place: string) =>
  `<html><head><title>Xã ${place}</title></head><body><article><h1>Xã ${place}</h1>${communeText
    .replaceAll('Đồng Lạc', place)
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></body></html>`

const warcRecord = (url: string, html: string) => {
  const payload = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`)
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2023-05-01T00:00:00Z\r\nContent-Length: ${payload.length}\r\n\r\n`
  return gzipSync(Buffer.concat([Buffer.from(head), payload, Buffer.from('\r\n\r\n')]))
}

beforeAll(() => {
  mkdirSync(news)
  writeFileSync(join(news, 'a.html'), page('Đồng An'))
  writeFileSync(join(news, 'b.txt'), communeText.replaceAll('Đồng Lạc', 'Đồng Bình'))
  writeFileSync(
    join(news, 'c.jsonl'),
    `${JSON.stringify({ url: 'https://tin.example.vn/c', html: page('Đồng Cao') })}\nno json\n`,
  )
  writeFileSync(join(news, 'd.warc.gz'), warcRecord('https://tin.example.vn/d', page('Đồng Du')))
  writeFileSync(join(news, 'e.warc'), 'this is none\r\n\r\n')
  copyFileSync(new URL('../pdf/fixtures/report.pdf', import.meta.url), join(news, 'f.pdf'))
})

afterAll(folder.remove)

describe('import', () => {
  it('brings files, JSON lines and archives in, says what it could not read, and keeps nothing twice', async () => {
    const first = await run('import', [news], environment)
    expect(first.out).toBe('5 new, 2 not read\n')
    expect(first.err).toContain('c.jsonl:2: The line is not JSON')
    expect(first.err).toContain('e.warc: this is no WARC file')
    expect(first.status).toBe(0)
    const again = await run('import', [news], environment)
    expect(again.out).toBe('0 new, 5 already there, 2 not read\n')
    expect(again.status).toBe(0)
  })

  it('takes what the extension exported as the extension would have sent it', async () => {
    const html = page('Đồng Mây')
    const clip = {
      url: 'https://tin.example.vn/may',
      html,
      note: 'Hỏi lại xã',
      tags: ['hộ nghèo'],
      project: 'Luận văn, 2024',
      capturedAt: '2024-03-01T01:00:00.000Z',
      clientId: 'made-by-the-clipper',
      sha256: createHash('sha256').update(html).digest('hex'),
      clipper: 'tin-lang 0.3.0',
      service: 'http://127.0.0.1:8787',
    }
    const pdf = readFileSync(new URL('../pdf/fixtures/report.pdf', import.meta.url)).toString('base64')
    const file = { type: 'application/pdf', base64: pdf }
    const lines = [
      clip,
      { ...clip, html: `${html} `, clientId: 'damaged' },
      {
        ...clip,
        html: undefined,
        file,
        sha256: undefined,
        url: 'https://tin.example.vn/b.pdf',
        clientId: 'c',
      },
    ]
    const queue = join(folder.path, 'queue.jsonl')
    writeFileSync(queue, lines.map((line) => JSON.stringify(line)).join('\n'))
    const data = join(folder.path, 'queue')
    const { out, err } = await run('import', [queue], { ...environment, TINLANG_DATA: data })
    expect(out).toBe('2 new, 1 not read\n')
    expect(err).toContain('queue.jsonl:2: The line is damaged')
    const store = await openStore({ dataFolder: data })
    expect(await store.labels()).toEqual({
      tags: [{ name: 'hộ nghèo', count: 2 }],
      projects: [{ name: 'Luận văn, 2024', count: 2 }],
    })
    const { articles } = await store.articles({ limit: 10 })
    const kept = await Promise.all(articles.map(({ id }) => store.article(id)))
    const web = kept.find((one) => one?.article.url === clip.url)
    expect(web).toMatchObject({
      note: 'Hỏi lại xã',
      captures: [
        {
          capturedAt: clip.capturedAt,
          pageSha256: clip.sha256,
          clipper: 'tin-lang 0.3.0',
          kept: 'text/html',
        },
      ],
    })
    const report = kept.find((one) => one?.article.url?.endsWith('b.pdf'))
    expect(report).toMatchObject({
      article: { publishedAt: '2024-03-12' },
      captures: [{ kept: 'application/pdf' }],
    })
    await store.close()
  })

  it('can be stopped, and run again to go on', async () => {
    const many = join(folder.path, 'many.jsonl')
    const line = (i: number) =>
      JSON.stringify({
        url: `https://tin.example.vn/many/${i}`,
        text: communeText.replaceAll('Lạc', `Lạc ${i}`),
      })
    writeFileSync(many, Array.from({ length: 400 }, (_, i) => line(i)).join('\n'))
    const data = { ...environment, TINLANG_DATA: join(folder.path, 'stopped') }
    const child = start('commands/import.ts', [many], data)
    const run1 = ended(child)
    await new Promise((resolve) => setTimeout(resolve, 2500))
    child.kill('SIGINT')
    const { out, status } = await run1
    const count = (words: string, name: string) => Number(new RegExp(`(\\d+) ${name}`).exec(words)?.[1] ?? 0)
    const second = await run('import', [many], data)
    expect(count(second.out, 'new') + count(second.out, 'already there')).toBe(400)
    expect(second.status).toBe(0)
    if (out !== '') {
      expect(count(out, 'new')).toBe(count(second.out, 'already there'))
      if (out.includes('stopped')) expect(status).toBe(1)
    }
  })
})

describe('export', () => {
  it('writes the rows that a filter leaves, in a file that is whole or not there', async () => {
    const out = join(folder.path, 'out')
    const all = await run('export', ['--format', 'jsonl', '--out', out], environment)
    expect(all.status).toBe(0)
    const rows = readFileSync(join(out, 'tin-lang-facts.jsonl'), 'utf8').trimEnd().split('\n')
    expect(all.out).toContain(`${rows.length} facts`)
    const metrics = rows.map((row) => JSON.parse(row).metric)
    const csv = await run(
      'export',
      ['--format', 'csv', '--out', out, '--metric', 'poverty_rate'],
      environment,
    )
    expect(csv.status).toBe(0)
    const records = parseCsv(readFileSync(join(out, 'tin-lang-facts.csv'), 'utf8')).slice(1)
    expect(records).toHaveLength(metrics.filter((metric) => metric === 'poverty_rate').length)
    expect(records.length).toBeGreaterThan(0)
  })

  it('takes a label as often as it is given', async () => {
    const labels = ['--project', 'Luận văn, 2024', '--project', 'khác', '--tag', 'vốn']
    const { out, status } = await run(
      'export',
      ['--format', 'csv', '--out', join(folder.path, 'labelled'), ...labels],
      environment,
    )
    expect(status).toBe(0)
    expect(out).toContain(': 0 facts')
  })

  it.each([
    [[], '--format'],
    [['--format', 'xls', '--out', '.'], '--format'],
    [['--format', 'csv'], '--out'],
    [['--format', 'csv', '--out', '.', '--metric', 'bogus'], '--metric'],
    [['--format', 'csv', '--out', '.', '--guard', 'maybe'], '--guard'],
  ])('says what is wrong with %j', async (args, message) => {
    const { status, err } = await run('export', args, environment)
    expect(status).toBe(2)
    expect(err.split('\n')[0]).toContain(message)
  })
})

describe('token', () => {
  it('makes, lists and revokes tokens, and shows a secret once', async () => {
    const made = await run('token', ['create', '--name', 'laptop', '--scope', 'clip, review'], environment)
    expect(made.err).toBe('')
    expect(made.out).toMatch(/^\S{20,}\n$/)
    const listed = await run('token', ['list'], environment)
    expect(listed.out).toContain('laptop\tclip,review')
    expect(listed.out).not.toContain(made.out.trim())
    expect((await run('token', ['revoke', 'laptop'], environment)).status).toBe(0)
    expect((await run('token', ['list'], environment)).out).toContain('revoked')
    expect((await run('token', ['revoke', 'nobody'], environment)).status).toBe(1)
  })

  it.each([
    [[], 'create, list or revoke'],
    [['make'], 'There is no "make"'],
    [['create', '--scope', 'clip'], '--name'],
    [['create', '--name', 'a'], '--scope'],
    [['create', '--name', 'a', '--scope', 'everything'], '--scope'],
    [['revoke'], 'Name the token'],
  ])('says what is wrong with %j', async (args, message) => {
    const { status, err } = await run('token', args, environment)
    expect(status).toBe(2)
    expect(err).toContain(message)
  })

  it('says where the data folder cannot be made', async () => {
    const { status, err } = await run('token', ['list'], { ...environment, TINLANG_DATA: '/dev/null/data' })
    expect(status).toBe(1)
    expect(err).toContain('TINLANG_DATA')
    expect(err).not.toContain('    at ')
  })
})
