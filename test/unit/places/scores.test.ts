import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gazetteer } from '../../../server/src/places/index.ts'
import { Place } from '../../../shared/records/place.ts'
import { reads } from './reads.ts'

const place = (
  text: string,
  name: string,
  around: Parameters<typeof reads>[1] = { publishedAt: '2021-06-15' },
) => reads(text, around).places.find((found) => found.text === name)

describe('reasons', () => {
  test.each([
    ['Xã Nghĩa Đô, huyện Bảo Yên, tỉnh Lào Cai họp.', 'Xã Nghĩa Đô', ['within', 'named-above', 'type']],
    ['Huyện Bảo Yên họp. Xã Nghĩa Đô đạt chuẩn.', 'Xã Nghĩa Đô', ['named-above', 'home-district']],
    ['(QBTV) - Sáng nay, xã Kim Thủy họp.', 'xã Kim Thủy', ['dateline', 'home-province']],
    ['Huyện Bảo Yên: xã Nghĩa Đo và xã Vĩnh Yên họp.', 'xã Nghĩa Đo', ['spelling', 'siblings']],
    ['Huyện Bảo Yên có xã Bảo Hà. Vĩnh Yên 15 hộ, Tân Dương 12 hộ.', 'Vĩnh Yên', ['bare']],
    ['Phường Phố Ràng, huyện Bảo Yên họp.', 'Phường Phố Ràng', ['other-type']],
  ])('%s', (text, name, reasons) => {
    expect(place(text, name)?.reasons).toEqual(expect.arrayContaining(reasons))
  })

  test('the site', () => {
    const around = { publishedAt: '2021-06-15', url: 'https://laocaitv.vn/a.html' }
    expect(place('Xã Vĩnh Yên họp.', 'Xã Vĩnh Yên', around)?.reasons).toContain('site')
  })
})

describe('scores', () => {
  test('rise with what speaks for a unit', () => {
    const alone = place('Xã Nghĩa Đô họp.', 'Xã Nghĩa Đô')?.score ?? 0
    const named = place('Xã Nghĩa Đô, huyện Bảo Yên họp.', 'Xã Nghĩa Đô')?.score ?? 0
    expect(named).toBeGreaterThan(alone)
    expect(alone).toBeGreaterThan(0.5)
  })

  test('candidates of a name that nothing settles have theirs, the likeliest first', () => {
    const open = place('Xã Tân Tiến họp.', 'Xã Tân Tiến')
    expect(open?.status).toBe('ambiguous')
    expect(open?.score).toBeUndefined()
    const scores = open?.candidates?.map(({ score }) => score ?? -1) ?? []
    expect(scores.length).toBeGreaterThan(2)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(Math.max(...scores)).toBeLessThan(0.5)
  })

  test('stay from 0 to 1, whatever is written', () => {
    const names = gazetteer()
      .units.filter((_, at) => at % 97 === 0)
      .map(({ type, name }) => `${type} ${name}`)
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...names, 'và', ',', '(', ')', 'cũ', 'sáp nhập từ'), { maxLength: 12 }),
        (words) => {
          for (const found of reads(`Hôm nay ${words.join(' ')}.`, { publishedAt: '2022-01-05' }).places) {
            Place.parse(found)
            if (found.status === 'resolved' && found.level !== 'village') {
              expect(found.score).toBeDefined()
              expect(found.validity === 'at').toBe(found.stoodOn === undefined)
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('evidence that contradicts', () => {
  test('two districts that both have the commune leave it open between them', () => {
    const open = place(
      'Xã Tân Tiến đoạt giải tại huyện Tràng Định (Lạng Sơn) và huyện Bảo Yên (Lào Cai).',
      'Xã Tân Tiến',
    )
    expect(open?.status).toBe('ambiguous')
    expect(open?.candidates?.map(({ path }) => path[1]).sort()).toEqual(['Bảo Yên', 'Tràng Định'])
  })
  test('the district named before it settles it', () => {
    const text = 'Huyện Tràng Định (Lạng Sơn) họp. Tại huyện Bảo Yên (Lào Cai), xã Tân Tiến có 12 hộ.'
    expect(place(text, 'xã Tân Tiến')?.path[1]).toBe('Bảo Yên')
  })
})

describe('a unit that did not stand on the date of the article', () => {
  test('before: with what it went into', () => {
    const gone = place('Huyện Đắk Glei từng có 12 xã.', 'Huyện Đắk Glei', { publishedAt: '2026-03-01' })
    expect(gone).toMatchObject({ code: '610', validity: 'former', stoodOn: '2025-06-30' })
    expect(gone?.path).toEqual(['Kon Tum', 'Đắk Glei'])
  })
  test('after: as of its own time', () => {
    const early = place('Tỉnh Tuyên Quang họp bàn về xã Lâm Bình.', 'xã Lâm Bình', {
      publishedAt: '2025-03-01',
    })
    expect(early).toMatchObject({ code: '02266', validity: 'later', stoodOn: '2025-07-01' })
    expect(early?.path).toEqual(['Tuyên Quang', 'Lâm Bình'])
  })
  test('years before, the name must mean something else', () => {
    const text = 'Tỉnh Tuyên Quang họp bàn về xã Lâm Bình.'
    expect(place(text, 'xã Lâm Bình', { publishedAt: '2022-03-01' })).toMatchObject({ code: null })
  })
  test('a code of another unit today is not taken for it', () => {
    const old = place('Xã Kỳ Lạc, huyện Kỳ Anh, tỉnh Hà Tĩnh họp.', 'Xã Kỳ Lạc', {
      publishedAt: '2018-03-01',
    })
    expect(old).toMatchObject({ code: '18850', validity: 'at' })
  })
})
