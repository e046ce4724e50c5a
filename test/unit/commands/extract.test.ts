import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Reading } from '../../../shared/api/articles.ts'
import { ExplainedReading } from '../../../shared/api/explanations.ts'
import { PageExplanation } from '../../../shared/records/page-explanation.ts'
import { communeText } from '../web/sample.ts'
import { ended, run, start, temporaryFolder } from './run.ts'

const folder = temporaryFolder()

beforeAll(() => {
  mkdirSync(join(folder.path, 'news'))
  writeFileSync(join(folder.path, 'news', 'b.txt'), `Xã Đồng Lạc xây dựng nông thôn mới\n${communeText}`)
  writeFileSync(
    join(folder.path, 'news', 'a.html'),
    `<html><head><title>Xã Đồng Lạc</title></head><body><article><h1>Xã Đồng Lạc</h1>${communeText
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</article></body></html>`,
  )
  writeFileSync(join(folder.path, 'news', 'empty.txt'), '')
})

afterAll(folder.remove)

const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('extract', () => {
  it('reads the files of a folder in order, and goes on after one that fails', async () => {
    const { status, out, err } = await run('extract', [join(folder.path, 'news')])
    const lines = linesOf(out)
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'empty'])
    for (const line of lines.slice(0, 2)) {
      const { article, facts } = Reading.parse(line)
      expect(line.file).toBe(join(folder.path, 'news', line.id === 'a' ? 'a.html' : 'b.txt'))
      for (const { evidence } of facts)
        expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.text)
    }
    expect(lines[2].error).toContain('empty')
    expect(err).toContain('empty.txt: ')
    expect(status).toBe(0)
  })

  it('reads JSON lines in order, one line each', async () => {
    const input = [
      JSON.stringify({ id: 'a', text: communeText, publishedAt: '2022-11-10' }),
      '{broken',
      JSON.stringify({ id: 3, html: '' }),
      JSON.stringify({ id: 'd', text: communeText, url: 'https://tin.example.vn/d' }),
    ].join('\n')
    const { status, out } = await run('extract', ['-'], {}, input)
    const lines = linesOf(out)
    expect(lines.map(({ id }) => id)).toEqual(['a', null, '3', 'd'])
    expect(Reading.parse(lines[0]).facts.length).toBeGreaterThan(1)
    expect(lines[1].error).toContain('Line 2')
    expect(Reading.parse(lines[3]).article.canonicalUrl).toBe('https://tin.example.vn/d')
    expect(status).toBe(0)
  })

  it.each(['--explain', '--explain=json'])('says with %s why each fact was read', async (flag) => {
    const { status, out } = await run('extract', [flag, join(folder.path, 'news', 'b.txt')])
    const [reading] = linesOf(out).map((line) => ExplainedReading.parse(line))
    expect(status).toBe(0)
    expect(reading?.facts.length).toBeGreaterThan(1)
    for (const { rule, explanation } of reading?.facts ?? []) {
      expect(explanation?.rule.id).toBe(rule)
      const { words } = explanation?.quantity ?? {}
      if (words) expect(reading?.article.text.slice(words.start, words.end)).toBe(words.text)
    }
  })

  it.each([
    [[], 'Cue  '],
    [['--lang=vi'], 'Từ nhận biết  '],
  ])('says so in plain words: %j', async (more, label) => {
    const file = join(folder.path, 'news', 'b.txt')
    const { status, out, err } = await run('extract', ['--explain=text', ...more, file])
    expect([status, err]).toEqual([0, ''])
    expect(out.split('\n')[0]).toBe(`== ${file}`)
    expect(out).toContain(label)
    expect(out).not.toMatch(/[{}]/)
  })

  it('says how a page was read, of one that is refused too', async () => {
    const input = [
      {
        id: 'a',
        html: `<nav>Trang chủ</nav><h1>Xã Đồng Lạc</h1><p>${communeText.replaceAll('\n', '</p><p>')}</p>`,
      },
      { id: 'b', html: '<p>Đang cập nhật.</p>' },
      { id: 'c', text: communeText },
    ].map((line) => JSON.stringify(line))
    const { status, out } = await run('extract', ['--explain-page', '-'], {}, input.join('\n'))
    const [a, b, c] = linesOf(out)
    expect(status).toBe(0)
    const kept = PageExplanation.parse(a.page).lines.filter(({ as }) => as === 'lead' || as === 'body')
    expect(kept.map(({ text }) => text).join('\n')).toBe(a.article.text)
    expect(a.facts[0].explanation).toBeUndefined()
    expect(b.error).toBeTruthy()
    expect(PageExplanation.parse(b.page).refused).toBe('too_little')
    expect(c.page).toBeUndefined()
  })

  it.each([
    [['--explain-page=text'], '+ lead', 'Number  '],
    [['--explain-page=text', '--explain=text', '--lang=vi'], '+ sapo', ''],
  ])('says so in plain words: %j', async (flags, line, without) => {
    const { status, out } = await run('extract', [...flags, join(folder.path, 'news', 'a.html')])
    expect(status).toBe(0)
    expect(out).toContain(line)
    if (without) expect(out).not.toContain(without)
    else expect(out).toContain('Con số  ')
  })

  it('stops quietly when nobody reads on', async () => {
    const child = start('commands/extract.ts', ['-'])
    child.stdin?.on('error', () => undefined)
    const line = `${JSON.stringify({ id: 'a', text: communeText })}\n`
    child.stdin?.write(line.repeat(200))
    child.stdout?.once('data', () => child.stdout?.destroy())
    child.stdin?.end(line.repeat(200))
    const { status, err } = await ended(child)
    expect(status).toBe(0)
    expect(err).toBe('')
  })

  it.each([
    [['/nowhere/at/all'], 1, 'there is no such file or folder'],
    [[], 2, 'Name a file or a folder'],
    [['-', 'a.txt'], 2, 'not both'],
    [['--bogus'], 2, '--bogus'],
    [['--explain=html', 'a.txt'], 2, 'json or text'],
    [['--lang=vi', 'a.txt'], 2, '--explain=text'],
    [['--explain', '--explain-page=text', 'a.txt'], 2, 'the same form'],
    [['--explain-page=html', 'a.txt'], 2, 'json or text'],
  ])('says what is wrong with %j', async (args, wanted, message) => {
    const { status, err } = await run('extract', args)
    expect(status).toBe(wanted)
    expect(err).toContain(message)
  })
})

describe.each(['extract', 'import', 'export', 'token'])('%s --help', (name) => {
  it('says in plain words how it is called, and opens nothing', async () => {
    const { status, out, err } = await run(name, ['--help'], { TINLANG_DATA: '/proc/no/such/folder' })
    expect(status).toBe(0)
    expect(out).toContain(`npm run ${name === 'extract' || name === 'token' ? '-s ' : ''}${name} --`)
    expect(err).toBe('')
  })
})
