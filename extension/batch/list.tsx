import { order } from '../channel/view.ts'
import type { Words } from '../words/view.ts'
import { ListRow } from './list-row.tsx'
import { retry } from './retry.ts'
import { isLeft, type Row, type RowState } from './row.ts'
import { useCalm } from './use-calm.ts'
import type { BatchList } from './use-rows.ts'

/** More rows than this are counted, not listed. */
const listed = 200

const ranks: Record<RowState, number> = { open: 0, failed: 1, waiting: 2, kept: 3, known: 3 }

const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id)

/** How far the list is, what can be done with it, and each of its pages. */
export const List = ({ list, words }: { readonly list: BatchList; readonly words: Words }) => {
  const { say } = words
  const { rows, settings } = list
  const left = rows.filter(isLeft)
  const failed = rows.filter(({ state }) => state === 'failed')
  const done = rows.length - left.length
  const stopped = settings.stopped && left.length > 0
  const text = stopped
    ? say('batch.stopped', { left: left.length })
    : say('batch.progress', { done, total: rows.length, failed: failed.length })
  const heard = useCalm(text, left.length === 0 || stopped)
  const shown = rows.toSorted((a, b) => ranks[a.state] - ranks[b.state] || a.place - b.place)
  return (
    <section className="card" id="list">
      <h2>{say('batch.list')}</h2>
      <p aria-live="polite" className="heard" role="status">
        {heard}
      </p>
      <progress aria-label={say('batch.list')} max={rows.length} value={done} />
      <p>{text}</p>
      <p className="actions">
        {left.length > 0 && (
          <button
            onClick={() => void order({ do: 'batchSet', settings: { stopped: !settings.stopped } })}
            type="button"
          >
            {say(settings.stopped ? 'batch.goOn' : 'batch.stop')}
          </button>
        )}
        {failed.length > 0 && (
          <button onClick={() => void retry(failed)} type="button">
            {say('batch.retryFailed')}
          </button>
        )}
        {done > failed.length && (
          <button
            className="plain"
            onClick={() =>
              void order({
                do: 'batchRemove',
                ids: idsOf(rows.filter(({ state }) => state === 'kept' || state === 'known')),
              })
            }
            type="button"
          >
            {say('batch.clear')}
          </button>
        )}
      </p>
      <ul>
        {shown.slice(0, listed).map((row) => (
          <ListRow key={row.id} row={row} words={words} />
        ))}
      </ul>
      {shown.length > listed && (
        <p className="quiet">{say('batch.more', { count: shown.length - listed })}</p>
      )}
    </section>
  )
}
