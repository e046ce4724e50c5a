import { metricOf } from '../../shared/codebook/index.ts'
import { figureText } from '../../shared/figures/figure.ts'
import { periodText } from '../../shared/figures/period.ts'
import type { Fact } from '../../shared/records/fact.ts'
import type { Receipt } from '../queue/clip.ts'
import { articlePage } from '../service/address.ts'
import type { Words } from '../words/view.ts'

interface Props {
  readonly receipt: Receipt
  readonly words: Words
}

const statusKeys = {
  target: 'status.target',
  unmet: 'status.unmet',
  registered: 'status.registered',
} as const

const FactCard = ({ fact, href, words }: { fact: Fact; href: string; words: Words }) => {
  const { language, say } = words
  const figure = figureText(fact, language)
  const period = fact.period && periodText(fact.period, language)
  const status = fact.status in statusKeys && statusKeys[fact.status as keyof typeof statusKeys]
  return (
    <li className="fact">
      <p className="metric small quiet">
        {metricOf(fact.metric)?.label[language] ?? fact.metric}
        {status && <span className="status">{say(status)}</span>}
      </p>
      {(figure ?? period) && <p className="figure">{figure ?? period}</p>}
      <p className="small">{[fact.subject?.text, fact.part, figure && period].filter(Boolean).join(' · ')}</p>
      <blockquote>
        <a href={href} rel="noreferrer" target="_blank" title={say('facts.show')}>
          {fact.evidence.text}
        </a>
      </blockquote>
    </li>
  )
}

/** Every fact that was read, each with its quote, which leads to its sentence in the article. */
export const Facts = ({ receipt, words }: Props) => {
  const { say } = words
  const page = (factId?: string) => articlePage(receipt.address, receipt.articleId, factId)
  return (
    <section aria-label={say('facts.list')} className="facts">
      <p className="open">
        <a href={page()} rel="noreferrer" target="_blank">
          {say('article.open')}
        </a>
      </p>
      <ul lang="vi">
        {receipt.facts.map((fact) => (
          <FactCard fact={fact} href={page(fact.id)} key={fact.id} words={words} />
        ))}
      </ul>
    </section>
  )
}
