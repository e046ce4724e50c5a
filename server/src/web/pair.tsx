/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Layout } from './parts/layout.tsx'
import type { Words } from './words/index.ts'

/** How to pair a browser. The code is in the fragment, which never reaches the service: the script shows it. */
export const PairPage = ({ t, url }: { t: Words; url: URL }) => (
  <Layout t={t} title={t('pair.title')} url={url} scripts={['pair.js']}>
    <section class="prose">
      <h1>{t('pair.title')}</h1>
      <p class="none" id="without-code" hidden>
        {t('pair.noCode')}
      </p>
      <p>{t('pair.intro')}</p>
      <ol>
        <li>{t('pair.step1')}</li>
        <li>{t('pair.step2')}</li>
        <li>{t('pair.step3')}</li>
      </ol>
      <div class="pair-link" id="with-code" hidden>
        <label for="link">{t('pair.link')}</label>
        <input type="text" id="link" readonly />
        <button type="button" id="copy" data-copied={t('pair.copied')}>
          {t('pair.copy')}
        </button>
      </div>
      <p class="hint">{t('pair.once')}</p>
    </section>
  </Layout>
)
