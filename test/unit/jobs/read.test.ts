import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReadItem, readFiles, readLines } from '../../../server/src/jobs/read.ts'
import { pdfOf } from '../pdf/pdf-of.ts'
import { readTags } from '../routes/small-app.ts'

let folder = ''
const words = 'Xã Nậm Khoai đạt 17/19 tiêu chí nông thôn mới, còn hai tiêu chí.'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tin-lang-'))
  await mkdir(join(folder, 'b'))
  await writeFile(join(folder, 'c.txt'), 'Tin thứ ba')
  await writeFile(join(folder, 'a.html'), '<p>Tin đầu</p>')
  await writeFile(join(folder, 'b', 'b.1.htm'), '<p>Tin thứ hai</p>')
  await writeFile(join(folder, 'b', 'empty.txt'), '')
  await writeFile(join(folder, 'd.pdf'), pdfOf([[{ text: words, x: 60, y: 60 }]]))
  await writeFile(join(folder, 'e.pdf'), 'Đây không phải là PDF')
  await writeFile(join(folder, 'picture.png'), 'x')
  await writeFile(join(folder, '.hidden.txt'), 'x')
  await writeFile(join(folder, 'wide.txt'), Buffer.from('\ufeffTin rộng', 'utf16le'))
})

afterAll(() => rm(folder, { recursive: true }))

const all = async (items: AsyncIterable<ReadItem>) => {
  const found: ReadItem[] = []
  for await (const item of items) found.push(item)
  return found
}

const textOf = (item: ReadItem | undefined) => (item && 'article' in item ? item.article.text : item?.error)

describe('reading files', () => {
  it('walks folders in the order of names and takes pages and texts alone', async () => {
    const items = await all(readFiles([folder], readTags))
    expect(items.map(({ id }) => id)).toEqual(['a', 'b.1', 'empty', 'c', 'd', 'e', 'wide'])
    expect(items.map(textOf)).toEqual([
      'Tin đầu',
      'Tin thứ hai',
      expect.stringContaining('empty'),
      'Tin thứ ba',
      words,
      expect.stringContaining('This PDF cannot be opened'),
      'Tin rộng',
    ])
    expect(items[1]?.file).toBe(join(folder, 'b', 'b.1.htm'))
  })

  it('takes a file whatever its name, and says which path is missing', async () => {
    const items = await all(readFiles([join(folder, 'picture.png'), join(folder, 'none')], readTags))
    expect(textOf(items[0])).toBe('x')
    expect(items[1]).toMatchObject({ id: 'none', missing: true, error: 'there is no such file or folder' })
  })
})

describe('reading lines', () => {
  it('answers each line in its place', async () => {
    const source = [
      { id: 'a', html: '<p>Tin đầu</p>', url: 'https://tin.example.vn/1' },
      { id: 2, text: 'Tin thứ hai', publishedAt: '2024-03-01' },
      { id: 'c' },
      { id: 'd', text: '' },
      { id: 'e', text: 7 },
    ].map((line) => JSON.stringify(line))
    const text = [...source.slice(0, 2), 'no json', '', ...source.slice(2)].join('\n')
    const items = await all(readLines(Readable.from([Buffer.from(text)]), readTags))
    expect(items.map(({ id }) => id)).toEqual(['a', '2', null, 'c', 'd', 'e'])
    expect(items.map((item) => 'error' in item)).toEqual([false, false, true, true, true, true])
    expect(textOf(items[2])).toBe('Line 3: The line is not JSON in UTF-8')
    expect(textOf(items[3])).toContain('neither html nor text')
  })

  it('goes on after a defect of the reading itself', async () => {
    const reader = (input: { text?: string | undefined }) => {
      if (input.text === 'bad') throw new TypeError('oops')
      return readTags(input)
    }
    const source = Readable.from([Buffer.from('{"id":1,"text":"bad"}\n{"id":2,"text":"good"}\n')])
    const items = await all(readLines(source, reader))
    expect(items.map(textOf)).toEqual(['The page could not be read (oops)', 'good'])
  })
})
