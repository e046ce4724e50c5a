/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Words } from '../words/index.ts'

/** The first visit: nothing is kept yet, and here is how something comes in. */
export const Empty = ({ t }: { t: Words }) => (
  <section class="welcome">
    <p class="tagline">{t('tagline')}</p>
    <h1>{t('empty.title')}</h1>
    <p>{t('empty.intro')}</p>
    <div class="ways">
      <section>
        <h2>{t('empty.clip')}</h2>
        <p>{t('empty.clipHow')}</p>
      </section>
      <section>
        <h2>{t('empty.import')}</h2>
        <p>{t('empty.importHow')}</p>
        <pre>
          <code>npm run import -- ~/news</code>
        </pre>
      </section>
    </div>
  </section>
)
