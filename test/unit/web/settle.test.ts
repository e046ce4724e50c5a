import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../../server/src/store/index.ts'
import type { Place } from '../../../shared/records/place.ts'
import { smallApp } from '../routes/small-app.ts'
import { fill, reading } from './sample.ts'

const text = 'Xã Tân Lập đạt 6/19 tiêu chí.'

const place: Place = {
  text: 'Xã Tân Lập',
  level: 'commune',
  code: null,
  name: 'Tân Lập',
  path: [],
  status: 'ambiguous',
  candidates: [
    { code: '23362', path: ['Kon Tum', 'Đắk Glei', 'Mường Hoong'] },
    { code: '18850', path: ['Hà Tĩnh', 'Kỳ Anh', 'Kỳ Lạc'] },
  ],
  mentions: [{ start: 0, end: 10 }],
}

const article = (name: string) => ({
  ...reading(name, { title: 'Tân Lập', text }, [
    {
      quote: '6/19 tiêu chí',
      value: 6,
      total: 19,
      subject: { text: 'Xã Tân Lập', level: 'commune', code: null },
    },
  ]),
  places: [place],
})

let store: Store
const [one, other] = [article('mot'), article('hai')]

beforeAll(async () => {
  store = await openStore({ memory: true })
  await fill(store, [one, other])
})

afterAll(() => store.close())

const page = async (id: string, language = 'en') => {
  const { ask } = await smallApp({ store })
  const response = await ask(`/articles/${id}`, {
    headers: { accept: 'text/html', 'accept-language': language },
  })
  return load(await response.text())
}

const choices = (id: string) => store.article(id).then((stored) => stored?.placeChoices)

describe('places to settle on the article page', () => {
  it('are forms of radio buttons with a legend, none of them chosen', async () => {
    const $ = await page(one.article.id)
    const form = $('.settle-places form')
    expect(form.length).toBe(1)
    expect(form.find('legend').text()).toBe('Xã Tân Lập')
    expect(
      form
        .find('input[type=radio]')
        .map((_, radio) => $(radio).attr('value'))
        .get(),
    ).toEqual(['23362', '18850', ''])
    expect(form.find('input[checked]').length).toBe(0)
    expect(form.text()).toContain('xã Kỳ Lạc, huyện Kỳ Anh, tỉnh Hà Tĩnh (18850)')
    expect(form.attr('data-version')).toBe('0')
    expect(form.find('label').length).toBe(form.find('input').length)
    expect($('script[src*="settle-place.js"]').length).toBe(1)
  })

  it('show what was chosen, and offer it in other articles of the site without choosing it', async () => {
    await store.settlePlace(one.article.id, {
      text: place.text,
      level: 'commune',
      code: '18850',
      version: 0,
      reviewer: 'thu',
    })
    const $ = await page(one.article.id)
    expect($('.settle input[checked]').attr('value')).toBe('18850')
    expect($('.settle').text()).toContain('Chosen by thu')
    expect($('.details').text()).toContain('place settled by thu')
    const $other = await page(other.article.id, 'vi')
    expect($other('.settle input[checked]').length).toBe(0)
    expect($other('.settle label').eq(1).text()).toContain('đã chọn trong 1 bài khác')
    expect(await choices(other.article.id)).toMatchObject([
      { chosen: null, offers: [{ code: '18850', articles: 1 }] },
    ])
  })

  it('name the unit of the past that a candidate of another day is', async () => {
    const past = article('ba')
    await fill(store, [
      {
        ...past,
        article: { ...past.article, publishedAt: '2026-01-05' },
        places: [{ ...place, candidates: [{ code: '18838', path: ['Hà Tĩnh', 'Kỳ Anh', 'Lâm Hợp'] }] }],
      },
    ])
    const $ = await page(past.article.id, 'vi')
    expect($('.settle li').first().text().trim()).toBe(
      'xã Lâm Hợp, huyện Kỳ Anh, tỉnh Hà Tĩnh (18838), đơn vị cũ, còn đến 30/6/2025',
    )
    expect($('.settle output').attr('data-stale')).toContain('Người khác vừa chọn')
  })
})
