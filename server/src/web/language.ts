import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Language } from '../../../shared/figures/language.ts'

const known = (name: string | undefined): Language | null => (name === 'vi' || name === 'en' ? name : null)

/** The first of the reader's languages that the pages speak, by weight and then by order; else Vietnamese. */
export function acceptedLanguage(header: string): Language {
  const wishes = header.split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';')
    const weight = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((q) => q !== undefined)
    return { language: known(tag.split('-')[0]), weight: Number(weight ?? 1) }
  })
  const best = wishes
    .filter(({ language, weight }) => language !== null && weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return best[0]?.language ?? 'vi'
}

/** The page's language: `?lang=`, which is remembered in a cookie, then that cookie, then what the browser asks for. */
export function languageOf(c: Context): Language {
  const asked = known(c.req.query('lang'))
  if (asked) {
    setCookie(c, 'lang', asked, { path: '/', maxAge: 31_536_000, sameSite: 'Lax', httpOnly: true })
    return asked
  }
  c.header('Vary', 'Accept-Language, Cookie')
  return known(getCookie(c, 'lang')) ?? acceptedLanguage(c.req.header('accept-language') ?? '')
}
