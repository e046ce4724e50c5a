/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { codebook, type Metric } from '../../../shared/codebook/index.ts'
import { Layout } from './parts/layout.tsx'
import type { Words } from './words/index.ts'

const families = [...new Set(codebook.map(({ family }) => family))]

const Entry = ({ t, metric }: { t: Words; metric: Metric }) => (
  <section class="metric-entry" id={metric.id}>
    <h3>
      {metric.label[t.language]} <code>{metric.id}</code>
    </h3>
    <p>{metric.definition[t.language]}</p>
    {metric.unit && <p class="hint">{t('metrics.unit', { unit: metric.unit })}</p>}
    <ul class="examples" aria-label={t('metrics.examples')} lang="vi">
      {metric.examples.map((example) => (
        <li>“{example}”</li>
      ))}
    </ul>
    <a href={`/?metric=${metric.id}`}>{t('metrics.search')}</a>
  </section>
)

/** The codebook for people. */
export const MetricsPage = ({ t, url }: { t: Words; url: URL }) => (
  <Layout t={t} title={t('metrics.title')} url={url}>
    <h1>{t('metrics.title')}</h1>
    <p class="intro">{t('metrics.intro')}</p>
    {families.map((family) => (
      <section class="family" aria-labelledby={`family-${family}`}>
        <h2 id={`family-${family}`}>{t.of('family', family)}</h2>
        <div class="grid">
          {codebook
            .filter((metric) => metric.family === family)
            .map((metric) => (
              <Entry t={t} metric={metric} />
            ))}
        </div>
      </section>
    ))}
  </Layout>
)
