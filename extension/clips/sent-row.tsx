import type { Receipt } from '../queue/clip.ts'
import { articlePage } from '../service/address.ts'
import { sayCount } from '../words/say.ts'
import { timeText } from '../words/time.ts'
import type { Words } from '../words/view.ts'

/** One clip that has arrived, with the way to its article. */
export const SentRow = ({ receipt, words }: { readonly receipt: Receipt; readonly words: Words }) => {
  const { language } = words
  const count = receipt.facts.length
  return (
    <li className="kept-row">
      <p className="title">
        <a href={articlePage(receipt.address, receipt.articleId)} rel="noreferrer" target="_blank">
          {receipt.title}
        </a>
      </p>
      <p className="small quiet">
        {timeText(language, receipt.at)} ·{' '}
        {count === 0 ? words.say('facts.none') : sayCount(language, 'facts', count)}
      </p>
    </li>
  )
}
