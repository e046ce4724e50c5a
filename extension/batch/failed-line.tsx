import type { Words } from '../words/view.ts'
import { useList } from './use-rows.ts'

/** How many pages of lists and links could not be taken at all, and the way to them; nothing where there are none. */
export const FailedLine = ({ words: { say } }: { readonly words: Words }) => {
  const list = useList()
  const failed = list?.rows.filter(({ state }) => state === 'failed').length ?? 0
  if (failed === 0) return null
  return (
    <p className="notice bad">
      {say('batch.failed', { count: failed })} <a href="batch.html#list">{say('batch.list')}</a>
    </p>
  )
}
