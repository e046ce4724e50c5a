import type { Words } from '../words/view.ts'
import type { OpenTab } from './use-tabs.ts'

interface Props {
  readonly tabs: readonly OpenTab[]
  readonly chosen: ReadonlySet<number>
  readonly change: (chosen: ReadonlySet<number>) => void
  readonly words: Words
}

const hostOf = (url: string) => new URL(url).host

/** One group of boxes a window; the windows are named only where there are several. */
export const TabBoxes = ({ tabs, chosen, change, words: { say } }: Props) => {
  const windows = [...new Set(tabs.map(({ windowId }) => windowId))]
  const toggle = (ids: readonly number[], on: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) on ? next.add(id) : next.delete(id)
    change(next)
  }
  return windows.map((windowId, number) => {
    const own = tabs.filter((tab) => tab.windowId === windowId)
    const ids = own.map(({ id }) => id)
    const some = ids.filter((id) => chosen.has(id)).length
    return (
      <fieldset className="boxes" key={windowId}>
        <legend className={windows.length > 1 ? 'small' : 'heard'}>
          {say('batch.window', { number: number + 1 })}
        </legend>
        {own.length > 1 && (
          <label className="choice">
            <input
              checked={some === ids.length}
              onChange={(event) => toggle(ids, event.target.checked)}
              ref={(box) => {
                if (box) box.indeterminate = some > 0 && some < ids.length
              }}
              type="checkbox"
            />
            {say('batch.all')}
          </label>
        )}
        {own.map(({ id, url, title }) => (
          <label className="choice" key={id}>
            <input
              checked={chosen.has(id)}
              onChange={(event) => toggle([id], event.target.checked)}
              type="checkbox"
            />
            <span>
              {title} <span className="quiet small">{hostOf(url)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    )
  })
}
