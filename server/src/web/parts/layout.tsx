/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { assetUrl, styleSheets } from '../assets.ts'
import { hrefOf } from '../links.ts'
import type { Key, Words } from '../words/index.ts'

interface LayoutProps {
  readonly t: Words
  readonly title: string
  /** Address of the page, for the links that change its language alone. */
  readonly url: URL
  readonly scripts?: readonly ('places.js' | 'pair.js' | 'second-reading.js' | 'settle-place.js')[]
  readonly children: Child
}

const navigation: readonly (readonly [path: string, key: Key])[] = [
  ['/', 'nav.search'],
  ['/articles', 'nav.articles'],
  ['/places', 'nav.places'],
  ['/metrics', 'nav.metrics'],
  ['/docs', 'nav.docs'],
]

const isHere = (path: string, here: string) => here === path || (path !== '/' && here.startsWith(`${path}/`))

const otherLanguage = ({ url, t }: Pick<LayoutProps, 'url' | 't'>) => {
  const query = new URLSearchParams(url.search)
  query.set('lang', t.language === 'vi' ? 'en' : 'vi')
  return hrefOf(url.pathname, query)
}

/** What every page has around it: the head, the way to every other page, and the language. */
export const Layout = ({ t, title, url, scripts = [], children }: LayoutProps) => (
  <html lang={t.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title === t('name') ? title : `${title} · ${t('name')}`}</title>
      <link rel="icon" type="image/svg+xml" href={assetUrl('logo.svg')} />
      {styleSheets.map((name) => (
        <link rel="stylesheet" href={assetUrl(name)} />
      ))}
      {scripts.map((name) => (
        <script defer src={assetUrl(name)} />
      ))}
    </head>
    <body>
      <a class="skip" href="#main">
        {t('skip')}
      </a>
      <header class="masthead">
        <a class="brand" href="/">
          <img src={assetUrl('logo.svg')} alt="" width="32" height="32" />
          <span>{t('name')}</span>
        </a>
        <nav aria-label={t('nav.label')}>
          {navigation.map(([path, key]) => (
            <a href={path} aria-current={isHere(path, url.pathname) ? 'page' : undefined}>
              {t(key)}
            </a>
          ))}
        </nav>
        <a
          class="language"
          href={otherLanguage({ url, t })}
          lang={t.language === 'vi' ? 'en' : 'vi'}
          aria-label={t('nav.languageLabel')}
        >
          {t('nav.language')}
        </a>
      </header>
      <main id="main" tabindex={-1}>
        {children}
      </main>
      <footer class="colophon">{t('footer')}</footer>
    </body>
  </html>
)

/** Sends a page. It is made anew on every visit: it shows what is kept now. */
export function sendPage(c: Context, page: ReturnType<typeof Layout>, status: 200 | 400 | 404 = 200) {
  c.header('Cache-Control', 'no-cache')
  return c.html(`<!doctype html>${page}`, status)
}
