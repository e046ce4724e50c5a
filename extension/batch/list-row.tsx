import { order } from '../channel/view.ts'
import type { Words } from '../words/view.ts'
import { retry } from './retry.ts'
import type { Row } from './row.ts'
import { rowText } from './texts.ts'

/** One page of the list: what it is, how it stands and why, and what can be done. */
export const ListRow = ({ row, words }: { readonly row: Row; readonly words: Words }) => {
  const { say, language } = words
  const { id, state, url } = row
  const title = row.title ?? url
  return (
    <li className="kept-row" data-state={state}>
      <p className="title">
        <a href={url} rel="noreferrer" target="_blank">
          {title}
        </a>
      </p>
      <p className={state === 'failed' ? 'small bad' : 'small'}>{rowText(language, row)}</p>
      {state !== 'open' && (
        <p className="actions">
          {state === 'failed' && (
            <button
              aria-label={say('batch.retryOne', { title })}
              onClick={() => void retry([row])}
              type="button"
            >
              {say('batch.retry')}
            </button>
          )}
          <button
            aria-label={say('batch.removeOne', { title })}
            className="plain"
            onClick={() => void order({ do: 'batchRemove', ids: [id] })}
            type="button"
          >
            {say('batch.remove')}
          </button>
        </p>
      )}
    </li>
  )
}
